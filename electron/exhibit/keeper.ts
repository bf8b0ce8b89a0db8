import type { Exhibition } from '../../content/schema/index.ts';
import { isError, type Issue } from './issue.ts';
import { recallLastGood, rememberLastGood } from './lastGood.ts';
import { loadExhibition } from './load.ts';
import { fingerprintOf, watchFolder, type Watch } from './watch.ts';

/** What the keeper says while it works; the shell writes it into the journal. */
export type KeeperEvent =
	| { readonly kind: 'showing'; readonly id: string; readonly from: 'folder' | 'last-good' }
	| { readonly kind: 'refused'; readonly issue: Issue }
	| { readonly kind: 'advice'; readonly issue: Issue }
	| { readonly kind: 'nothing-to-show' }
	| { readonly kind: 'not-remembered'; readonly reason: string };

export interface KeeperOptions {
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
	#watch: Watch | undefined;

	constructor(options: KeeperOptions) {
		this.#options = options;
	}

	get current(): Exhibition | undefined {
		return this.#current;
	}

	/** First reading. Falls back on what was last good in this folder. */
	async start(): Promise<void> {
		const { folder, lastGoodFile, tell } = this.#options;
		const known = await fingerprintOf(folder);
		this.#watch = watchFolder(folder, known);
		if (await this.#read()) return;
		this.#current = await recallLastGood(lastGoodFile, folder);
		if (this.#current === undefined) tell({ kind: 'nothing-to-show' });
		else tell({ kind: 'showing', id: this.#current.id, from: 'last-good' });
	}

	/** Looks at the folder once; reads it when it has changed and come to rest. */
	async look(): Promise<void> {
		if ((await this.#watch?.look()) && (await this.#read())) this.#options.changed();
	}

	async #read(): Promise<boolean> {
		const { folder, tell } = this.#options;
		const { exhibition, issues } = await loadExhibition(folder);
		for (const issue of issues) tell({ kind: isError(issue) ? 'refused' : 'advice', issue });
		if (exhibition === undefined) return false;
		this.#current = exhibition;
		tell({ kind: 'showing', id: exhibition.id, from: 'folder' });
		return true;
	}

	/** Puts the current exhibition on disk for the next start. Called when there is time. */
	async remember(): Promise<void> {
		const { folder, lastGoodFile, tell } = this.#options;
		if (this.#current === undefined) return;
		try {
			await rememberLastGood(lastGoodFile, folder, this.#current);
		} catch (error) {
			tell({ kind: 'not-remembered', reason: String(error) });
		}
	}
}
