import { mkdirSync } from 'node:fs';
import type { Exhibition } from '../../content/schema/index.ts';
import { isError, issue, type Issue } from '../exhibit/issue.ts';
import type { Loaded } from '../exhibit/load.ts';
import { fingerprintOf, watchFolder, type Watch } from '../exhibit/watch.ts';
import { healFile } from './heal.ts';
import { readShelfState, writeShelfState, type ShelfState } from './shelfState.ts';
import { shelve } from './shelve.ts';
import { sweepShelf, versionsOn } from './sweep.ts';
import { readVersion, type Version } from './version.ts';

/** What the keeper says while it works; the shell writes it into the journal. */
export type KeeperEvent =
	| {
			readonly kind: 'showing';
			readonly id: string;
			readonly version: string;
			readonly from: Origin;
	  }
	| { readonly kind: 'refused'; readonly issue: Issue }
	| { readonly kind: 'advice'; readonly issue: Issue }
	| { readonly kind: 'nothing-to-show' }
	| { readonly kind: 'not-shelved'; readonly reason: string }
	| { readonly kind: 'fell'; readonly version: string; readonly why: string }
	| {
			readonly kind: 'damaged';
			readonly version: string;
			readonly file: string;
			readonly healed: boolean;
	  };

/**
 * Read just now; known to be unchanged since it was read; from the shelf, because the folder is broken;
 * the one of the package, because nothing else can be shown.
 */
type Origin = 'folder' | 'unchanged' | 'last-good' | 'shipped';

export interface KeeperOptions {
	/** Of the kiosk. */
	readonly version: string;
	/** The exhibition folder. */
	readonly folder: string;
	/** The exhibition of the package, for when nothing else can be shown. */
	readonly shipped: string;
	/** Folder of the shelf; see version.ts. */
	readonly shelf: string;
	/** Reads and checks an exhibition folder. */
	readonly load: (folder: string) => Promise<Loaded>;
	readonly tell: (event: KeeperEvent) => void;
	/** Called when another exhibition has become current. */
	readonly changed: () => void;
}

/** Good ones that are kept; the one that is shown is kept too. */
const KEPT_GOOD = 2;
/** The name of what is shown out of its own folder, because there is no room on the disk. */
const UNSHELVED = 'folder';

/**
 * Holds what visitors see: the newest version that can be shown. A broken folder never replaces it; a
 * missing one is looked for again at every `look`; one that falls gives way to the one before.
 */
export class ExhibitionKeeper {
	readonly #options: KeeperOptions;
	#current: Version | undefined;
	/** All that the page may still ask files of. */
	readonly #shown = new Map<string, Version>();
	#state: ShelfState | undefined;
	#watch: Watch | undefined;
	#mistakes: readonly Issue[] = [];

	constructor(options: KeeperOptions) {
		this.#options = options;
	}

	get current(): Version | undefined {
		return this.#current;
	}

	get exhibition(): Exhibition | undefined {
		return this.#current?.exhibition;
	}

	/** Why the folder as it is now cannot be shown; none, when it can. */
	get mistakes(): readonly Issue[] {
		return this.#mistakes;
	}

	/** A version that was shown since the start: visitors may still be in it. */
	version(id: string): Version | undefined {
		return this.#shown.get(id);
	}

	/**
	 * First reading. A folder that is exactly as it was when its version was made is not read again:
	 * that would cost a third of the start. A broken one falls back on what was last good in it.
	 */
	async start(): Promise<void> {
		const { folder, shelf } = this.#options;
		const known = await fingerprintOf(folder);
		this.#state = readShelfState(shelf, folder);
		this.#watch = watchFolder(folder, known);
		const mark = this.#mark(known);
		if (this.#state?.mark === mark) {
			const version = await readVersion(shelf, this.#state.current, folder);
			if (version !== undefined && !this.#hasFallen(version.id)) {
				return this.#show(version, 'unchanged');
			}
		}
		await sweepShelf(shelf, undefined);
		if (await this.#read(known)) return;
		await this.#fallBack();
	}

	/** Looks at the folder once; reads it when it has changed and come to rest. */
	async look(): Promise<void> {
		const changed = await this.#watch?.look();
		if (changed !== undefined && (await this.#read(changed))) this.#options.changed();
	}

	/** The version was on the glass for five minutes without a fall: good enough to come back to. */
	async confirm(id: string): Promise<void> {
		if (this.#state === undefined || this.#current?.id !== id || id === UNSHELVED) return;
		const good = [id, ...this.#state.good.filter((other) => other !== id)].slice(0, KEPT_GOOD);
		this.#write({ ...this.#state, good });
		const kept = new Set([...good, this.#state.current, ...this.#shown.keys()]);
		await sweepShelf(this.#options.shelf, kept);
	}

	/** The page could not show this version: it gives way to the one before. */
	async fall(id: string, why: string): Promise<void> {
		const version = this.#current;
		if (version?.id !== id) return;
		const { tell, changed } = this.#options;
		tell({ kind: 'fell', version: id, why });
		const other = await this.#another(id);
		// With nothing else to show, the page tries again by itself.
		if (other === undefined) return;
		if (this.#state !== undefined && id !== UNSHELVED) {
			const { mark } = this.#state;
			const fell = [{ mark, version: id, why }, ...this.#state.fell].slice(0, 5);
			this.#write({ ...this.#state, good: this.#state.good.filter((kept) => kept !== id), fell });
		}
		this.#mistakes = [fallenIssue(why)];
		this.#show(other.version, other.from);
		changed();
	}

	/**
	 * A file of a version is not what was shelved. It is made whole from wherever the same bytes still
	 * are; else the version gives way.
	 * @returns whether it is whole again
	 */
	async heal(id: string, file: string): Promise<boolean> {
		const version = this.#shown.get(id);
		const expected = version?.files[file];
		if (version === undefined || expected === undefined) return false;
		const { folder, shipped, shelf, tell } = this.#options;
		const others = (await versionsOn(shelf)).filter((other) => other !== id);
		const healed = await healFile(version.root, file, expected.sha256, [
			folder,
			...others.map((other) => `${shelf}/versions/${other}`),
			shipped,
		]);
		tell({ kind: 'damaged', version: id, file, healed });
		if (!healed) await this.fall(id, `The file ${file} is damaged.`);
		return healed;
	}

	async #read(fingerprint: string): Promise<boolean> {
		const { folder, load, tell } = this.#options;
		const mark = this.#mark(fingerprint);
		const fallen = this.#state?.fell.find((fell) => fell.mark === mark);
		if (fallen !== undefined) {
			this.#mistakes = [fallenIssue(fallen.why)];
			return false;
		}
		const { exhibition, issues } = await load(folder);
		this.#mistakes = issues.filter(isError);
		for (const issue of issues) tell({ kind: isError(issue) ? 'refused' : 'advice', issue });
		if (exhibition === undefined) return false;
		const version = await this.#shelve(folder, exhibition, mark);
		if (version === undefined) return false;
		this.#show(version, 'folder');
		return true;
	}

	/** Nothing, when the version is known to fall. */
	async #shelve(
		folder: string,
		exhibition: Exhibition,
		mark: string,
	): Promise<Version | undefined> {
		const { shelf, tell } = this.#options;
		try {
			mkdirSync(shelf, { recursive: true });
			const known = this.#current === undefined ? [] : [this.#current];
			const version = await shelve({ shelf, folder, exhibition, known });
			const fallen = this.#state?.fell.find((fell) => fell.version === version.id);
			if (fallen !== undefined) {
				this.#mistakes = [fallenIssue(fallen.why)];
				return undefined;
			}
			const { good = [], fell = [] } = this.#state ?? {};
			this.#write({
				format: 1,
				folder: this.#options.folder,
				mark,
				current: version.id,
				good,
				fell,
			});
			return version;
		} catch (error) {
			// A disk without room is no reason for a dark screen.
			tell({ kind: 'not-shelved', reason: String(error) });
			return { id: UNSHELVED, root: folder, exhibition, files: {} };
		}
	}

	async #fallBack(): Promise<void> {
		const other = await this.#another(undefined);
		if (other === undefined) this.#options.tell({ kind: 'nothing-to-show' });
		else this.#show(other.version, other.from);
	}

	/** What else can be shown: what was good, the newest first; then the exhibition of the package. */
	async #another(
		than: string | undefined,
	): Promise<{ version: Version; from: Origin } | undefined> {
		const { shelf, folder, shipped, load } = this.#options;
		const { good = [], current } = this.#state ?? {};
		const candidates = new Set([
			...good,
			...(current === undefined ? [] : [current]),
			...(await versionsOn(shelf)),
		]);
		for (const id of candidates) {
			if (id === than || this.#hasFallen(id)) continue;
			const version = await readVersion(shelf, id, folder);
			if (version !== undefined) return { version, from: 'last-good' };
		}
		if (shipped === folder) return undefined;
		const { exhibition } = await load(shipped);
		if (exhibition === undefined) return undefined;
		// Out of the package itself, which nobody works in.
		return { version: { id: SHIPPED, root: shipped, exhibition, files: {} }, from: 'shipped' };
	}

	#hasFallen(id: string): boolean {
		return this.#state?.fell.some(({ version }) => version === id) ?? false;
	}

	#show(version: Version, from: Origin): void {
		this.#current = version;
		this.#shown.set(version.id, version);
		const { id } = version.exhibition;
		this.#options.tell({ kind: 'showing', id, version: version.id, from });
	}

	#write(state: ShelfState): void {
		this.#state = state;
		try {
			writeShelfState(this.#options.shelf, state);
		} catch (error) {
			this.#options.tell({ kind: 'not-shelved', reason: String(error) });
		}
	}

	/** Another version of the kiosk may read the same folder differently. */
	#mark(fingerprint: string): string {
		return `${this.#options.version} ${fingerprint}`;
	}
}

/** The name of the exhibition of the package, shown out of the package. */
const SHIPPED = 'shipped';

function fallenIssue(why: string): Issue {
	return issue(
		'page-fell',
		{ file: 'exhibition.yaml', line: 1, column: 1 },
		{
			what: `This exhibition was read without a mistake, but it could not be shown: ${why}`,
			why: 'The exhibition before it is on the glass again.',
			fix: 'Undo what was changed last, and send this report to whoever made the kiosk.',
		},
	);
}
