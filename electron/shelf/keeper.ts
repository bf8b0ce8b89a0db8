import { isError, type Issue, type IssueCode } from '../exhibit/issues/issue.ts';
import { fingerprintOf, watchFolder, type Watch } from '../exhibit/reading/watch.ts';
import { startPatiently } from './patientStart.ts';
import { fallenIssue } from './fallenIssue.ts';
import type { KeeperOptions } from './keeperOptions.ts';
import { KeptVersions } from './keptVersions.ts';
import { Retry } from './retry.ts';
import { Turns } from './turns.ts';
import { UNSHELVED, unshelved } from './unshelved.ts';
import type { Version } from './version.ts';

/** What may be over by itself. */
const MAY_PASS: readonly IssueCode[] = ['reading-broken-off', 'file-unreadable'];

/**
 * Holds what visitors see: the newest version that can be shown. A broken folder never replaces it; a
 * missing one is looked for again at every `look`; one that falls gives way to the one before.
 */
export class ExhibitionKeeper extends KeptVersions {
	/** The exhibition folder that is read, and looked at whether it has changed. */
	#folder: string;
	/** No folder is read while another one takes its place. */
	readonly #turns = new Turns();
	#watch: Watch | undefined;
	#mistakes: readonly Issue[] = [];
	readonly #retry: Retry;
	/** The first reading, until it is done; looking begins after it. */
	#arriving: Promise<boolean> | undefined;

	constructor(options: KeeperOptions) {
		super(options);
		this.#folder = options.folder;
		this.#retry = new Retry(options.now ?? (() => performance.now()));
	}

	protected gaveWay(): void {
		this.#retry.later();
	}

	/** Why the folder as it is now cannot be shown; none, when it can. */
	get mistakes(): readonly Issue[] {
		return this.#mistakes;
	}

	/**
	 * What stands on the shelf is shown before anybody looks into the folder, which may be large, slow or gone: what has
	 * changed there comes with the first looks. Only where nothing stands there is the folder read first; a broken one
	 * falls back on what was last good in it.
	 */
	start(): Promise<void> {
		const { patience, tell, changed } = this.options;
		this.#arriving = this.#arrive();
		return startPatiently(this.#arriving, {
			patience,
			fromShelf: () => this.fallBackOnShelf(undefined),
			fromAnywhere: () => this.fallBack(undefined),
			isShowing: () => this.current !== undefined,
			nothing: () => tell({ kind: 'nothing-to-show' }),
			changed,
		});
	}

	/**
	 * Looks at the folder once; reads it when it has changed and come to rest, and again a minute after a
	 * reading that may only have met a bad moment.
	 */
	async look(): Promise<void> {
		await this.#arriving;
		await this.#turns.take(() => this.#look());
	}

	async #look(): Promise<void> {
		const changedTo = await this.#watch?.look();
		if (changedTo !== undefined) this.#retry.reset();
		else if (!this.#retry.isDue) return;
		const fingerprint = changedTo ?? (await fingerprintOf(this.#folder));
		if (await this.#read(fingerprint, changedTo === undefined)) this.options.changed();
	}

	/** The exhibition folder that is read; visitors may see something else, where that cannot be shown. */
	get folder(): string {
		return this.#folder;
	}

	/** The first reading is done, however long it has taken. */
	async settled(): Promise<void> {
		await this.#arriving;
	}

	/**
	 * A version of the shelf is shown from now on, and its folder read when that changes.
	 * @throws what the disk says; then nothing has changed
	 */
	async turnTo(version: Version): Promise<void> {
		await this.#arriving;
		await this.#turns.take(async () => {
			const { folder } = version;
			const fingerprint = await fingerprintOf(folder);
			await this.shelf.turnTo(version, fingerprint, this.current?.id);
			this.#folder = folder;
			this.#watch = watchFolder(folder, fingerprint);
			this.#mistakes = [];
			this.show(version, 'shelf');
			this.options.changed();
		});
	}

	/**
	 * The page could not show this version: it gives way to the one before.
	 * @returns whether something else is shown from now on
	 */
	async fall(id: string, why: string): Promise<boolean> {
		if (this.current?.id !== id) return false;
		this.options.tell({ kind: 'fell', version: id, why });
		// With nothing else to show, the page tries again by itself.
		if (!(await this.fallBack(id))) return false;
		this.shelf.noteFall(id, why);
		this.#mistakes = [fallenIssue(why)];
		this.options.changed();
		return true;
	}

	/** @returns whether the folder, as it is now, is shown */
	async #arrive(): Promise<boolean> {
		const { folder: own, packs } = this.options;
		const madeOf = this.shelf.madeOf;
		const latest = madeOf === undefined ? undefined : await this.shelf.latest();
		const folder = this.shelf.folder ?? (await packs?.latest()) ?? own;
		this.#folder = folder;
		if (madeOf !== undefined && latest !== undefined) {
			this.#watch = watchFolder(folder, madeOf);
			this.show(latest, 'shelf');
			return true;
		}
		const known = await fingerprintOf(folder);
		this.#watch = watchFolder(folder, known);
		return this.#read(known);
	}

	/**
	 * @param isRetry of a folder that has not changed
	 * @returns whether it is shown from now on
	 */
	async #read(fingerprint: string, isRetry = false): Promise<boolean> {
		const { load, tell } = this.options;
		const folder = this.#folder;
		this.#retry.begin();
		const fell = this.shelf.fallOf(fingerprint);
		if (fell !== undefined) return this.#refuse(fell);
		const { exhibition, issues } = await load(folder, this.progress);
		this.#mistakes = issues.filter(isError);
		for (const issue of issues) tell({ kind: isError(issue) ? 'refused' : 'advice', issue });
		if (issues.some(({ code }) => MAY_PASS.includes(code))) this.#retry.later();
		if (exhibition === undefined) return false;
		const before = this.current;
		const version = await this.shelf.put(
			exhibition,
			{ folder, fingerprint },
			before,
			this.shown.ids,
		);
		const same = version && this.shelf.fallOfVersion(version.id);
		if (same !== undefined) return this.#refuse(same);
		// A disk without room is no reason for a dark screen: then out of the folder itself.
		if (version === undefined) this.#retry.later();
		const next = version ?? unshelved(UNSHELVED, folder, exhibition);
		// It is on the glass as it is: nobody's slideshow begins anew for it.
		if (isRetry && next.id === this.current?.id) return false;
		this.show(next, 'folder');
		return true;
	}

	#refuse(why: string): false {
		this.#mistakes = [fallenIssue(why)];
		return false;
	}
}
