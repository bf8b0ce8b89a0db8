import type { Exhibition } from '../../content/schema/index.ts';
import type { ExhibitionAnswer, KioskBridge } from '../bridge.ts';

/** What the kiosk has to show: an exhibition, the calm screen, or nothing yet. */
export class Show {
	#answer: ExhibitionAnswer | undefined = $state.raw();
	#waiting = false;
	readonly #bridge: KioskBridge;
	readonly #fetched: () => void;

	/** @param fetched called when another answer is there */
	constructor(bridge: KioskBridge, fetched: () => void) {
		this.#bridge = bridge;
		this.#fetched = fetched;
	}

	get answer(): ExhibitionAnswer | undefined {
		return this.#answer;
	}

	get exhibition(): Exhibition | undefined {
		return this.#answer?.kind === 'exhibition' ? this.#answer.exhibition : undefined;
	}

	get mediaBase(): string {
		return this.#answer?.kind === 'exhibition' ? this.#answer.mediaBase : '';
	}

	/** Which version of the exhibition it is; nothing, where there is none. */
	get version(): string | undefined {
		return this.#answer?.kind === 'exhibition' ? this.#answer.version : undefined;
	}

	async fetch(): Promise<void> {
		this.#waiting = false;
		// A shell that cannot answer has nothing to show: the calm screen, never an empty one.
		this.#answer = await this.#bridge.exhibition().catch(() => ({ kind: 'none' as const }));
		this.#fetched();
	}

	/** A newer exhibition is there. It is fetched at once only while nobody is using the kiosk. */
	ring(nobodyHere: boolean): void {
		this.#waiting = true;
		if (nobodyHere) void this.fetch();
	}

	/** The visitor has gone: fetches what waited for that. */
	nobodyHere(): void {
		if (this.#waiting) void this.fetch();
	}
}
