import type { ExhibitionReport, KioskBridge, PackSearch } from '../bridge.ts';

/** What is there and what becomes of it, for the views. */
export type { ExhibitionOnShelf, FoundPack, PackSearch, Taking } from '../bridge.ts';

/** Exhibitions on sticks and before visitors, as staff see them and act on them behind the door. */
export class Packs {
	#report: ExhibitionReport | undefined = $state.raw();
	#search: PackSearch | undefined = $state.raw();
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

	async look(): Promise<void> {
		this.#report = await this.#bridge.exhibitionReport().catch(() => this.#report);
	}

	async find(): Promise<void> {
		this.#search = undefined;
		this.#search = await this.#bridge
			.findPacks()
			.catch(() => ({ kind: 'failed' as const, reason: 'garbled' }));
	}

	async take(number: number): Promise<void> {
		this.#bridge.tellPackWish({ wish: 'take', number });
		await this.look();
	}

	stop(): void {
		this.#bridge.tellPackWish({ wish: 'stop' });
	}

	async bringBack(): Promise<void> {
		this.#bridge.tellPackWish({ wish: 'back' });
		await this.look();
	}
}
