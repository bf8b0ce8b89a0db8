import type { ExhibitionReport, KioskBridge, PackSearch } from '../bridge.ts';

/** What is there and what becomes of it, for the views. */
export type { ExhibitionOnShelf, FoundPack, PackSearch, Taking } from '../bridge.ts';

const LOOK_EVERY_MS = 500;

/** Exhibitions on sticks and before visitors, as staff see them and act on them behind the door. */
export class Packs {
	#report: ExhibitionReport | undefined = $state.raw();
	#search: PackSearch | undefined = $state.raw();
	/** Somebody stands before the page about the exhibition. */
	#isWatched = false;
	readonly #bridge: KioskBridge;

	constructor(bridge: KioskBridge) {
		this.#bridge = bridge;
	}

	/** Nothing before the first look. */
	get report(): ExhibitionReport | undefined {
		return this.#report;
	}

	/** What is on the sticks; nothing while it is looked for. */
	get search(): PackSearch | undefined {
		return this.#search;
	}

	/** The stick is read, or what came from it is looked at. */
	get isBusy(): boolean {
		const kind = this.#report?.taking.kind ?? 'none';
		return kind === 'reading' || kind === 'checking' || kind === 'testing';
	}

	/**
	 * Looks again and again while staff stand there; what was seen is forgotten with the last look, so that nothing old
	 * keeps a screen open.
	 * @param closed called when the shell has closed the door
	 * @returns ends it
	 */
	watch(closed: () => void): () => void {
		this.#isWatched = true;
		const looking = setInterval(() => void look(), LOOK_EVERY_MS);
		const look = async () => {
			await this.#look();
			if (this.#isWatched && this.#report === undefined) closed();
		};
		void look();
		void this.find();
		return () => {
			clearInterval(looking);
			this.#isWatched = false;
			this.#report = undefined;
		};
	}

	async find(): Promise<void> {
		this.#search = undefined;
		this.#search = await this.#bridge
			.findPacks()
			.catch(() => ({ kind: 'failed' as const, reason: 'garbled' }));
	}

	async take(number: number): Promise<void> {
		this.#bridge.tellPackWish({ wish: 'take', number });
		await this.#look();
	}

	stop(): void {
		this.#bridge.tellPackWish({ wish: 'stop' });
	}

	async bringBack(): Promise<void> {
		this.#bridge.tellPackWish({ wish: 'back' });
		await this.#look();
	}

	async #look(): Promise<void> {
		const report = await this.#bridge.exhibitionReport().catch(() => this.#report);
		if (this.#isWatched) this.#report = report;
	}
}
