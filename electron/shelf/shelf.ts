import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Exhibition } from '../../content/schema/index.ts';
import { healFile } from './heal.ts';
import { readShelfState, writeShelfState, type ShelfState } from './shelfState.ts';
import { shelve } from './shelve.ts';
import { sweepShelf, versionsOn } from './sweep.ts';
import { readVersion, versionFolder, VersionId, type Version } from './version.ts';

/** Good versions that are kept; the one that is shown is kept too. */
const KEPT_GOOD = 2;
/** So many falls are remembered; the oldest is tried again one day. */
const KEPT_FALLS = 5;

/** The versions of one exhibition folder on the disk, and what became of them; see version.ts. */
export class Shelf {
	readonly #place: string;
	readonly #folder: string;
	readonly #failed: (reason: string) => void;
	#state: ShelfState | undefined;

	/**
	 * @param place folder of the shelf
	 * @param folder the exhibition folder, absolute
	 * @param failed called when the disk takes nothing; what is in memory goes on
	 */
	constructor(place: string, folder: string, failed: (reason: string) => void) {
		this.#place = place;
		this.#folder = folder;
		this.#failed = failed;
		this.#state = readShelfState(place, folder);
	}

	/** The version that was made of the folder as it is now; nothing, where none was or it is not whole. */
	async madeOf(mark: string): Promise<Version | undefined> {
		if (this.#state?.mark !== mark || this.#hasFallen(this.#state.current)) return undefined;
		return readVersion(this.#place, this.#state.current, this.#folder);
	}

	/** Why a version, or the folder as it is now, fell; nothing, where it did not. */
	fallOf({ mark, version }: { mark?: string; version?: string }): string | undefined {
		return this.#state?.fell.find((fell) => fell.mark === mark || fell.version === version)?.why;
	}

	/**
	 * Puts an exhibition on the shelf and makes it the one that is shown.
	 * @param before the version that is shown now: equal files are linked to it
	 * @returns nothing, when the disk takes nothing
	 */
	async put(
		exhibition: Exhibition,
		mark: string,
		before: Version | undefined,
	): Promise<Version | undefined> {
		try {
			mkdirSync(this.#place, { recursive: true });
			const known = before === undefined ? [] : [before];
			const [shelf, folder] = [this.#place, this.#folder];
			const version = await shelve({ shelf, folder, exhibition, known });
			const { good = [], fell = [] } = this.#state ?? {};
			if (!this.#hasFallen(version.id)) {
				this.#write({ format: 1, folder, mark, current: version.id, good, fell });
			}
			return version;
		} catch (error) {
			this.#failed(String(error));
			return undefined;
		}
	}

	/** What can be shown instead: what was good, the newest first; then whatever is whole. */
	async another(than: string | undefined): Promise<Version | undefined> {
		const { good = [], current } = this.#state ?? {};
		const names = [...good, ...(current === undefined ? [] : [current])];
		for (const id of new Set([...names, ...(await versionsOn(this.#place))])) {
			if (id === than || this.#hasFallen(id)) continue;
			const version = await readVersion(this.#place, id, this.#folder);
			if (version !== undefined) return version;
		}
		return undefined;
	}

	/** The version has proved itself; those that are neither good nor in use go. */
	async confirm(id: string, inUse: Iterable<string>): Promise<void> {
		if (this.#state?.current !== id) return;
		const good = [id, ...this.#state.good.filter((other) => other !== id)].slice(0, KEPT_GOOD);
		this.#write({ ...this.#state, good });
		await sweepShelf(this.#place, new Set([...good, id, ...inUse]));
	}

	/** The version is good no more, and the folder is not tried again before it changes. */
	noteFall(version: string, why: string): void {
		if (this.#state === undefined || !v.is(VersionId, version)) return;
		const { current, good, fell } = this.#state;
		// One of before says nothing of the folder as it is now.
		const mark = current === version ? this.#state.mark : '';
		this.#write({
			...this.#state,
			good: good.filter((kept) => kept !== version),
			fell: [{ mark, version, why }, ...fell].slice(0, KEPT_FALLS),
		});
	}

	/**
	 * Makes a damaged file whole again, from the exhibition folder, the other versions, or one more.
	 * @returns whether it is
	 */
	async heal({ id, root, files }: Version, file: string, oneMore: string): Promise<boolean> {
		const expected = files[file];
		if (expected === undefined) return false;
		const others = (await versionsOn(this.#place)).filter((other) => other !== id);
		const folders = others.map((other) => versionFolder(this.#place, other));
		return healFile(root, file, expected.sha256, [this.#folder, ...folders, oneMore]);
	}

	/** Takes away what a start before has left unfinished. */
	async sweep(): Promise<void> {
		await sweepShelf(join(this.#place), undefined);
	}

	#hasFallen(id: string): boolean {
		return this.#state?.fell.some(({ version }) => version === id) ?? false;
	}

	#write(state: ShelfState): void {
		this.#state = state;
		try {
			writeShelfState(this.#place, state);
		} catch (error) {
			this.#failed(String(error));
		}
	}
}
