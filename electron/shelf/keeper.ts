import type { Exhibition } from '../../content/schema/index.ts';
import { isError, type Issue, type IssueCode } from '../exhibit/issues/issue.ts';
import { fingerprintOf, watchFolder, type Watch } from '../exhibit/reading/watch.ts';
import { beginWith } from './begin.ts';
import { fallenIssue } from './fallenIssue.ts';
import type { Origin } from './keeperEvent.ts';
import type { KeeperOptions } from './keeperOptions.ts';
import { Patrol } from './patrol.ts';
import { Retry } from './retry.ts';
import { Shelf } from './shelf.ts';
import { ShownVersions } from './shownVersions.ts';
import { Turns } from './turns.ts';
import { SHIPPED, UNSHELVED, unshelved } from './unshelved.ts';
import type { Version } from './version.ts';

/** What may be over by itself. */
const MAY_PASS: readonly IssueCode[] = ['reading-broken-off', 'file-unreadable'];

/**
 * Holds what visitors see: the newest version that can be shown. A broken folder never replaces it; a
 * missing one is looked for again at every `look`; one that falls gives way to the one before.
 */
export class ExhibitionKeeper {
	readonly #options: KeeperOptions;
	readonly #shelf: Shelf;
	/** The exhibition folder that is read, and looked at whether it has changed. */
	#folder: string;
	/** No folder is read while another one takes its place. */
	readonly #turns = new Turns();
	#current: Version | undefined;
	readonly #shown = new ShownVersions();
	#watch: Watch | undefined;
	#mistakes: readonly Issue[] = [];
	readonly #patrol = new Patrol();
	readonly #retry: Retry;
	readonly #progress: () => void;
	/** The first reading, until it is done; looking begins after it. */
	#arriving: Promise<boolean> | undefined;

	constructor(options: KeeperOptions) {
		this.#options = options;
		const { shelf: place, folder, packs, version: kiosk, tell } = options;
		const { now = () => performance.now() } = options;
		const isOurs = (other: string) => other === folder || packs?.has(other) === true;
		this.#folder = folder;
		this.#retry = new Retry(now);
		this.#progress = options.progress ?? (() => undefined);
		const failed = (reason: string) => tell({ kind: 'not-shelved', reason });
		this.#shelf = new Shelf({ place, isOurs, kiosk, failed, progress: this.#progress });
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
	 * What stands on the shelf is shown before anybody looks into the folder, which may be large, slow or gone: what has
	 * changed there comes with the first looks. Only where nothing stands there is the folder read first; a broken one
	 * falls back on what was last good in it.
	 */
	start(): Promise<void> {
		const { patience, tell, changed } = this.#options;
		this.#arriving = this.#arrive();
		return beginWith(this.#arriving, {
			patience,
			fromShelf: () => this.#fallBackOnShelf(undefined),
			fromAnywhere: () => this.#fallBack(undefined),
			isShowing: () => this.#current !== undefined,
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
		if (await this.#read(fingerprint, changedTo === undefined)) this.#options.changed();
	}

	/**
	 * Puts the exhibition of another folder beside what is shown. It may be asked files of, and visitors see nothing of it.
	 * @throws what the disk says
	 */
	async prepare(folder: string, exhibition: Exhibition): Promise<Version> {
		const version = await this.#shelf.prepare(exhibition, folder, this.#current);
		this.#shown.prepare(version);
		return version;
	}

	/** What was prepared is not shown after all. */
	async discard({ id }: Version): Promise<void> {
		if (this.#current?.id === id) return;
		this.#shown.discard(id);
		await this.#shelf.discard(id);
	}

	/** What staff may bring back. */
	before(): Promise<Version | undefined> {
		return this.#shelf.before(this.#current?.id);
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
			await this.#shelf.turnTo(version, fingerprint, this.#current?.id);
			this.#folder = folder;
			this.#watch = watchFolder(folder, fingerprint);
			this.#mistakes = [];
			this.#show(version, 'shelf');
			this.#options.changed();
		});
	}

	/** The version was on the glass for five minutes without a fall: good enough to come back to. */
	async confirm(id: string): Promise<void> {
		if (this.#current?.id !== id) return;
		this.#shown.forgetBefore(id);
		await this.#shelf.confirm(id, this.#shown.ids);
	}

	/**
	 * The page could not show this version: it gives way to the one before.
	 * @returns whether something else is shown from now on
	 */
	async fall(id: string, why: string): Promise<boolean> {
		if (this.#current?.id !== id) return false;
		this.#options.tell({ kind: 'fell', version: id, why });
		// With nothing else to show, the page tries again by itself.
		if (!(await this.#fallBack(id))) return false;
		this.#shelf.noteFall(id, why);
		this.#mistakes = [fallenIssue(why)];
		this.#options.changed();
		return true;
	}

	/**
	 * A file of a version is not what was shelved. It is made whole from wherever the same bytes still
	 * are; else the version gives way.
	 * @returns the absolute path of a whole one
	 */
	async heal(id: string, file: string): Promise<string | undefined> {
		const version = this.#shown.get(id);
		if (version === undefined) return undefined;
		const { shipped, tell, changed } = this.#options;
		const healed = await this.#shelf.heal(version, file, shipped);
		tell({ kind: 'damaged', version: id, file, healed: healed?.isInPlace ?? false });
		if (healed !== undefined) return healed.path;
		this.#shelf.noteDamage(id);
		if (this.#current?.id === id && (await this.#fallBack(id))) {
			this.#retry.later();
			changed();
		}
		return undefined;
	}

	/** Holds one more file of what is shown against its hash, and makes it whole where it is not. */
	async patrol(): Promise<void> {
		const version = this.#current;
		const file = version && (await this.#patrol.damaged(version));
		if (file !== undefined) await this.heal(version!.id, file);
	}

	/** @returns whether the folder, as it is now, is shown */
	async #arrive(): Promise<boolean> {
		const { folder: own, packs } = this.#options;
		const madeOf = this.#shelf.madeOf;
		const latest = madeOf === undefined ? undefined : await this.#shelf.latest();
		const folder = this.#shelf.folder ?? (await packs?.latest()) ?? own;
		this.#folder = folder;
		if (madeOf !== undefined && latest !== undefined) {
			this.#watch = watchFolder(folder, madeOf);
			this.#show(latest, 'shelf');
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
		const { load, tell } = this.#options;
		const folder = this.#folder;
		this.#retry.begin();
		const fell = this.#shelf.fallOf(fingerprint);
		if (fell !== undefined) return this.#refuse(fell);
		const { exhibition, issues } = await load(folder, this.#progress);
		this.#mistakes = issues.filter(isError);
		for (const issue of issues) tell({ kind: isError(issue) ? 'refused' : 'advice', issue });
		if (issues.some(({ code }) => MAY_PASS.includes(code))) this.#retry.later();
		if (exhibition === undefined) return false;
		const before = this.#current;
		const version = await this.#shelf.put(
			exhibition,
			{ folder, fingerprint },
			before,
			this.#shown.ids,
		);
		const same = version && this.#shelf.fallOfVersion(version.id);
		if (same !== undefined) return this.#refuse(same);
		// A disk without room is no reason for a dark screen: then out of the folder itself.
		if (version === undefined) this.#retry.later();
		const next = version ?? unshelved(UNSHELVED, folder, exhibition);
		// It is on the glass as it is: nobody's slideshow begins anew for it.
		if (isRetry && next.id === this.#current?.id) return false;
		this.#show(next, 'folder');
		return true;
	}

	#refuse(why: string): false {
		this.#mistakes = [fallenIssue(why)];
		return false;
	}

	/** @returns whether something else than this version is shown now */
	async #fallBack(than: string | undefined): Promise<boolean> {
		const before = this.#current;
		if (await this.#fallBackOnShelf(than)) return true;
		const { shipped, load } = this.#options;
		if (this.#current !== before || shipped === this.#folder || than === SHIPPED) return false;
		const { exhibition } = await load(shipped, this.#progress);
		if (exhibition === undefined || this.#current !== before) return false;
		this.#show(unshelved(SHIPPED, shipped, exhibition), 'shipped');
		return true;
	}

	/** The same without reading anything anew. */
	async #fallBackOnShelf(than: string | undefined): Promise<boolean> {
		const before = this.#current;
		const other = await this.#shelf.another(than);
		// What was read meanwhile is newer than whatever is found here.
		if (other === undefined || this.#current !== before) return false;
		this.#show(other, 'last-good');
		return true;
	}

	#show(version: Version, from: Origin): void {
		this.#current = version;
		this.#shown.show(version);
		const { id } = version.exhibition;
		this.#options.tell({ kind: 'showing', id, version: version.id, from });
	}
}
