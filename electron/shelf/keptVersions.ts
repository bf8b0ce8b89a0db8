import type { Exhibition } from '../../content/schema/index.ts';
import type { Origin } from './keeperEvent.ts';
import type { KeeperOptions } from './keeperOptions.ts';
import { Patrol } from './patrol.ts';
import { Shelf } from './shelf.ts';
import { ShownVersions } from './shownVersions.ts';
import { SHIPPED, unshelved } from './unshelved.ts';
import type { Version } from './version.ts';

/** The versions behind what visitors see: what is shown, what was, what could be, and their files kept whole. */
export abstract class KeptVersions {
	protected readonly options: KeeperOptions;
	protected readonly shelf: Shelf;
	protected readonly shown = new ShownVersions();
	protected readonly progress: () => void;
	#current: Version | undefined;
	readonly #patrol = new Patrol();

	constructor(options: KeeperOptions) {
		this.options = options;
		const { shelf: place, folder, packs, version: kiosk, tell } = options;
		const isOurs = (other: string) => other === folder || packs?.has(other) === true;
		this.progress = options.progress ?? (() => undefined);
		const failed = (reason: string) => tell({ kind: 'not-shelved', reason });
		this.shelf = new Shelf({ place, isOurs, kiosk, failed, progress: this.progress });
	}

	/** The exhibition folder that is read. */
	abstract get folder(): string;

	/** What was shown had a file that is whole nowhere; something else is shown. */
	protected abstract gaveWay(): void;

	get current(): Version | undefined {
		return this.#current;
	}

	get exhibition(): Exhibition | undefined {
		return this.#current?.exhibition;
	}

	/** A version that was shown since the start: visitors may still be in it. */
	version(id: string): Version | undefined {
		return this.shown.get(id);
	}

	/**
	 * Puts the exhibition of another folder beside what is shown. It may be asked files of, and visitors see nothing of it.
	 * @throws what the disk says
	 */
	async prepare(folder: string, exhibition: Exhibition): Promise<Version> {
		const version = await this.shelf.prepare(exhibition, folder, this.#current);
		this.shown.prepare(version);
		return version;
	}

	/** What was prepared is not shown after all. */
	async discard({ id }: Version): Promise<void> {
		if (this.#current?.id === id) return;
		this.shown.discard(id);
		await this.shelf.discard(id);
	}

	/** What staff may bring back. */
	before(): Promise<Version | undefined> {
		return this.shelf.before(this.#current?.id);
	}

	/** The version was on the glass for five minutes without a fall: good enough to come back to. */
	async confirm(id: string): Promise<void> {
		if (this.#current?.id !== id) return;
		this.shown.forgetBefore(id);
		await this.shelf.confirm(id, this.shown.ids);
	}

	/**
	 * A file of a version is not what was shelved. It is made whole from wherever the same bytes still
	 * are; else the version gives way.
	 * @returns the absolute path of a whole one
	 */
	async heal(id: string, file: string): Promise<string | undefined> {
		const version = this.shown.get(id);
		if (version === undefined) return undefined;
		const { shipped, tell, changed } = this.options;
		const healed = await this.shelf.heal(version, file, shipped);
		tell({ kind: 'damaged', version: id, file, healed: healed?.isInPlace ?? false });
		if (healed !== undefined) return healed.path;
		this.shelf.noteDamage(id);
		if (this.#current?.id === id && (await this.fallBack(id))) {
			this.gaveWay();
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

	/** @returns whether something else than this version is shown now */
	protected async fallBack(than: string | undefined): Promise<boolean> {
		const before = this.#current;
		if (await this.fallBackOnShelf(than)) return true;
		const { shipped, load } = this.options;
		if (this.#current !== before || shipped === this.folder || than === SHIPPED) return false;
		const { exhibition } = await load(shipped, this.progress);
		if (exhibition === undefined || this.#current !== before) return false;
		this.show(unshelved(SHIPPED, shipped, exhibition), 'shipped');
		return true;
	}

	/** The same without reading anything anew. */
	protected async fallBackOnShelf(than: string | undefined): Promise<boolean> {
		const before = this.#current;
		const other = await this.shelf.another(than);
		// What was read meanwhile is newer than whatever is found here.
		if (other === undefined || this.#current !== before) return false;
		this.show(other, 'last-good');
		return true;
	}

	protected show(version: Version, from: Origin): void {
		this.#current = version;
		this.shown.show(version);
		const { id } = version.exhibition;
		this.options.tell({ kind: 'showing', id, version: version.id, from });
	}
}
