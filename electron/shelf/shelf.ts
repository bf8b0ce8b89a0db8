import { mkdirSync } from 'node:fs';
import * as v from 'valibot';
import type { Exhibition } from '../../content/schema/index.ts';
import { Healing, type Healed } from './heal.ts';
import {
	KEPT_FALLS,
	KEPT_GOOD,
	readShelfState,
	writeShelfState,
	type ShelfState,
} from './shelfState.ts';
import type { ShelfOptions, Source } from './shelfOptions.ts';
import { shelve } from './shelve.ts';
import { sweepUnfinished, sweepVersion, sweepVersions, versionsOn } from './sweep.ts';
import { Turns } from './turns.ts';
import { readVersion, VersionId, type Version } from './version.ts';

/** The versions of a kiosk's exhibition folders on the disk, and what became of them; see version.ts. */
export class Shelf {
	readonly #options: ShelfOptions;
	#state: ShelfState | undefined;
	/** Versions with a file that is whole nowhere any more; the disk may come to itself again. */
	readonly #damaged = new Set<string>();
	/** What changes the shelf happens in turn: nothing is swept while something is put on it. */
	readonly #turns = new Turns();
	readonly #healing: Healing;

	constructor(options: ShelfOptions) {
		this.#options = options;
		this.#healing = new Healing(options.place);
		this.#state = readShelfState(options.place, options.isOurs);
		void this.#turns.take(() => sweepUnfinished(options.place));
	}

	/** The version that was shown last, whatever has become of the folder; nothing, where it is not whole. */
	async latest(): Promise<Version | undefined> {
		return this.#state && this.#read(this.#state.current);
	}

	/** The exhibition folder that the latest version was made of. */
	get folder(): string | undefined {
		return this.#state?.folder;
	}

	/**
	 * Fingerprint of that folder as it was then; nothing, where another version of the kiosk made it, which may have read
	 * the folder differently.
	 */
	get madeOf(): string | undefined {
		const own = this.#mark('');
		return this.#state?.mark.startsWith(own) ? this.#state.mark.slice(own.length) : undefined;
	}

	/**
	 * What staff have put another one in the place of; where that is not whole any more, what was good.
	 * @param shown what visitors see
	 */
	async before(shown: string | undefined): Promise<Version | undefined> {
		const { good = [], current, before } = this.#state ?? {};
		return this.#first(before === undefined ? good : [before, ...good], [current, shown]);
	}

	/**
	 * A version that is here already is the one that is shown from now on. Staff have chosen it: that it fell once is over.
	 * @param fingerprint of its folder, which is not read before it changes
	 * @param shown what visitors see until then
	 * @throws when the disk takes nothing
	 */
	turnTo({ id, folder }: Version, fingerprint: string, shown: string | undefined): Promise<void> {
		return this.#turns.take(async () => {
			const next = this.#with(id, { folder, fingerprint });
			const before = shown === id || !v.is(VersionId, shown) ? this.#state?.before : shown;
			const fell = next.fell.filter(({ version }) => version !== id);
			const state: ShelfState = { ...next, fell, before };
			writeShelfState(this.#options.place, state);
			this.#state = state;
			this.#damaged.delete(id);
		});
	}

	/** Takes a version away again that was only prepared. */
	discard(id: string): Promise<void> {
		return this.#turns.take(async () => {
			const { good = [], current, before } = this.#state ?? {};
			if ([...good, current, before].includes(id)) return;
			await sweepVersion(this.#options.place, id);
		});
	}

	/** Why the folder as it is now fell in this kiosk; nothing, where it did not. */
	fallOf(fingerprint: string): string | undefined {
		const mark = this.#mark(fingerprint);
		return this.#state?.fell.find((fell) => fell.mark === mark)?.why;
	}

	/** Why this version fell in this kiosk; nothing, where it did not. */
	fallOfVersion(id: string): string | undefined {
		const { kiosk } = this.#options;
		return this.#state?.fell.find((fell) => fell.version === id && fell.kiosk === kiosk)?.why;
	}

	/**
	 * Puts an exhibition on the shelf and makes it the one that is shown.
	 * @param folder that it was read from, absolute, and its fingerprint
	 * @param before the version that is shown now: equal files are linked to it
	 * @param inUse versions that stay, should room have to be made
	 * @returns nothing, when the disk takes nothing
	 */
	put(
		exhibition: Exhibition,
		{ folder, fingerprint }: Source,
		before: Version | undefined,
		inUse: Iterable<string>,
	): Promise<Version | undefined> {
		return this.#turns.take(async () => {
			try {
				const version = await this.#shelve(exhibition, folder, before).catch(
					async (error: unknown) => {
						if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
						await this.#sweep(inUse);
						return this.#shelve(exhibition, folder, before);
					},
				);
				this.#damaged.delete(version.id);
				if (this.fallOfVersion(version.id) !== undefined) return version;
				this.#write(this.#with(version.id, { folder, fingerprint }));
				return version;
			} catch (error) {
				this.#options.failed(String(error));
				return undefined;
			}
		});
	}

	/**
	 * Puts an exhibition on the shelf, and lets what is shown be shown.
	 * @throws ChangedMeanwhile, and what the disk throws
	 */
	prepare(exhibition: Exhibition, folder: string, before: Version | undefined): Promise<Version> {
		return this.#turns.take(() => this.#shelve(exhibition, folder, before));
	}

	/** What can be shown instead: what was good, the newest first; then whatever is whole. */
	async another(than: string | undefined): Promise<Version | undefined> {
		const { good = [], current } = this.#state ?? {};
		const names = [...good, ...(current === undefined ? [] : [current])];
		return this.#first([...names, ...(await versionsOn(this.#options.place))], [than]);
	}

	/** The first of them that can be shown, but for these. */
	async #first(
		ids: readonly string[],
		than: readonly (string | undefined)[],
	): Promise<Version | undefined> {
		for (const id of new Set(ids)) {
			const version = than.includes(id) ? undefined : await this.#read(id);
			if (version !== undefined) return version;
		}
		return undefined;
	}

	/** The version has proved itself; those that are neither good nor in use go. */
	confirm(id: string, inUse: Iterable<string>): Promise<void> {
		return this.#turns.take(async () => {
			if (this.#state?.current !== id) return;
			const good = [id, ...this.#state.good.filter((other) => other !== id)].slice(0, KEPT_GOOD);
			this.#write({ ...this.#state, good });
			await this.#sweep(inUse);
		});
	}

	/** The version is good no more, and the folder is not tried again before it changes. */
	noteFall(version: string, why: string): void {
		if (this.#state === undefined || !v.is(VersionId, version)) return;
		const { current, good, fell } = this.#state;
		// One of before says nothing of the folder as it is now.
		const mark = current === version ? this.#state.mark : '';
		const { kiosk } = this.#options;
		this.#write({
			...this.#state,
			good: good.filter((kept) => kept !== version),
			fell: [
				{ kiosk, mark, version, why },
				...fell.filter((other) => other.version !== version),
			].slice(0, KEPT_FALLS),
		});
	}

	/** The version has a file that is whole nowhere: it is not shown again before it is put here anew. */
	noteDamage(version: string): void {
		this.#damaged.add(version);
	}

	/** Makes a damaged file whole again; see heal.ts. */
	heal(version: Version, file: string, oneMore: string): Promise<Healed | undefined> {
		return this.#healing.heal(version, file, oneMore);
	}

	async #shelve(
		exhibition: Exhibition,
		folder: string,
		before: Version | undefined,
	): Promise<Version> {
		const { place: shelf, progress } = this.#options;
		mkdirSync(shelf, { recursive: true });
		const known = before === undefined ? [] : [before];
		return shelve({ shelf, folder, exhibition, known, progress });
	}

	async #read(id: string): Promise<Version | undefined> {
		if (this.#damaged.has(id) || this.fallOfVersion(id) !== undefined) return undefined;
		return readVersion(this.#options.place, id, this.#options.isOurs);
	}

	async #sweep(inUse: Iterable<string>): Promise<void> {
		const { good = [], current = '', before = '' } = this.#state ?? {};
		await sweepVersions(this.#options.place, new Set([...good, current, before, ...inUse]));
	}

	/** What stands on the shelf when this version is the one that is shown. */
	#with(current: string, { folder, fingerprint }: Source): ShelfState {
		const { good = [], fell = [] } = this.#state ?? {};
		// The same folder, read anew: what staff have put it in the place of is the same.
		const before = this.#state?.folder === folder ? this.#state.before : undefined;
		return { format: 1, folder, mark: this.#mark(fingerprint), current, before, good, fell };
	}

	/** Another version of the kiosk may read the same folder differently. */
	#mark(fingerprint: string): string {
		return `${this.#options.kiosk} ${fingerprint}`;
	}

	#write(state: ShelfState): void {
		this.#state = state;
		try {
			writeShelfState(this.#options.place, state);
		} catch (error) {
			this.#options.failed(String(error));
		}
	}
}
