import type { Exhibition } from '../../content/schema/index.ts';
import { isError, type Issue } from './issue.ts';
import { recallLastGood, rememberLastGood } from './lastGood.ts';
import { fingerprintOf, watchFolder, type Watch } from './watch.ts';

/** What the keeper says while it works; the shell writes it into the journal. */
export type KeeperEvent =
	| { readonly kind: 'showing'; readonly id: string; readonly from: Origin }
	| { readonly kind: 'refused'; readonly issue: Issue }
	| { readonly kind: 'advice'; readonly issue: Issue }
	| { readonly kind: 'nothing-to-show' }
	| { readonly kind: 'not-remembered'; readonly reason: string };

/** Read just now, known to be unchanged since it was read, or remembered because the folder is broken. */
type Origin = 'folder' | 'unchanged' | 'last-good';

export interface KeeperOptions {
	/** Of the kiosk. */
	readonly version: string;
	/** The exhibition folder. */
	readonly folder: string;
	/** File that holds the last good exhibition between starts. */
	readonly lastGoodFile: string;
	readonly tell: (event: KeeperEvent) => void;
	/** Called when a newer exhibition has become current. */
	readonly changed: () => void;
}

/**
 * Holds the newest good exhibition. A broken folder never replaces it; a missing one is looked
 * for again at every `look`.
 */
export class ExhibitionKeeper {
	readonly #options: KeeperOptions;
	#current: Exhibition | undefined;
	/** The folder's fingerprint when the current exhibition was read from it. */
	#readAs: string | undefined;
	#watch: Watch | undefined;
	#mistakes: readonly Issue[] = [];

	constructor(options: KeeperOptions) {
		this.#options = options;
	}

	get current(): Exhibition | undefined {
		return this.#current;
	}

	/** Why the folder as it is now cannot be shown; none, when it can. */
	get mistakes(): readonly Issue[] {
		return this.#mistakes;
	}

	/**
	 * First reading. A folder that is exactly as it was when it was last good is not read again:
	 * that would cost a third of the start. A broken one falls back on what was last good in it.
	 */
	async start(): Promise<void> {
		const { folder, lastGoodFile, tell } = this.#options;
		const [known, lastGood] = await Promise.all([
			fingerprintOf(folder),
			recallLastGood(lastGoodFile, folder),
		]);
		this.#watch = watchFolder(folder, known);
		if (lastGood !== undefined && lastGood.fingerprint === this.#mark(known)) {
			this.#show(lastGood.exhibition, known, 'unchanged');
			return;
		}
		if (await this.#read(known)) return;
		if (lastGood === undefined) tell({ kind: 'nothing-to-show' });
		else this.#show(lastGood.exhibition, undefined, 'last-good');
	}

	/** Looks at the folder once; reads it when it has changed and come to rest. */
	async look(): Promise<void> {
		const changed = await this.#watch?.look();
		if (changed !== undefined && (await this.#read(changed))) this.#options.changed();
	}

	async #read(fingerprint: string): Promise<boolean> {
		const { folder, tell } = this.#options;
		// Loaded when needed: a start with an unchanged folder does without all the parsers.
		const { loadExhibition } = await import('./load.ts');
		const { exhibition, issues } = await loadExhibition(folder);
		this.#mistakes = issues.filter(isError);
		for (const issue of issues) tell({ kind: isError(issue) ? 'refused' : 'advice', issue });
		if (exhibition === undefined) return false;
		this.#show(exhibition, fingerprint, 'folder');
		return true;
	}

	#show(exhibition: Exhibition, fingerprint: string | undefined, from: Origin): void {
		this.#current = exhibition;
		this.#readAs = fingerprint;
		this.#options.tell({ kind: 'showing', id: exhibition.id, from });
	}

	/** Another version of the kiosk may read the same folder differently. */
	#mark(fingerprint: string): string {
		return `${this.#options.version} ${fingerprint}`;
	}

	/** Puts the current exhibition on disk for the next start. Called when there is time. */
	async remember(): Promise<void> {
		const { folder, lastGoodFile, tell } = this.#options;
		if (this.#current === undefined || this.#readAs === undefined) return;
		try {
			await rememberLastGood(lastGoodFile, {
				folder,
				fingerprint: this.#mark(this.#readAs),
				exhibition: this.#current,
			});
		} catch (error) {
			tell({ kind: 'not-remembered', reason: String(error) });
		}
	}
}
