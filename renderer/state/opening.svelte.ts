import type { KioskBridge, OpeningAnswer } from '../bridge.ts';

/** So long a woken glass shows attract to nobody before it is dark again. */
const AWAKE_MS = 60_000;

/** The museum's opening hours, as the shell tells them: whether the glass is dark. */
export class Opening {
	#answer: OpeningAnswer = $state.raw({ open: true });
	#isAwake = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #bridge: KioskBridge;

	constructor(bridge: KioskBridge) {
		this.#bridge = bridge;
		bridge.onOpeningChange(() => void this.fetch());
	}

	/** Closed, and nobody has woken the glass. */
	get isDark(): boolean {
		return !this.#answer.open && !this.#isAwake;
	}

	/** What the dark glass says. */
	get answer(): OpeningAnswer {
		return this.#answer;
	}

	/** A shell that cannot answer is taken for an open museum: a dark glass before visitors is worse. */
	async fetch(): Promise<void> {
		this.#answer = await this.#bridge.opening().catch(() => ({ open: true as const }));
	}

	/** Somebody has touched the dark glass. */
	touched(): void {
		if (this.#answer.open || !this.#answer.wakes) return;
		this.#isAwake = true;
		this.nobodyHere();
	}

	somebodyHere(): void {
		clearTimeout(this.#timer);
	}

	/** Attract plays: a glass that was woken does not stay so. */
	nobodyHere(): void {
		clearTimeout(this.#timer);
		if (this.#isAwake) this.#timer = setTimeout(() => (this.#isAwake = false), AWAKE_MS);
	}
}
