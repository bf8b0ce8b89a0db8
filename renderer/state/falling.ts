import type { Fall } from '../bridge.ts';
import { CALM_MS, fellAt, type Falls } from '../core/falls.ts';

/** Of a message with its first stack lines; see the bridge. */
const LONGEST_WHY = 2000;

/**
 * What comes of a page that could not be drawn: it is drawn anew in attract; twice in a minute, and
 * another version is asked for; the calm screen stands there until it comes.
 */
export class Falling {
	#falls: Falls = [];
	/** Draws the page anew, while it has fallen. */
	#again: (() => void) | undefined;
	#wait: ReturnType<typeof setTimeout> | undefined;
	readonly #tell: (fall: Fall) => void;

	constructor(tell: (fall: Fall) => void) {
		this.#tell = tell;
	}

	/**
	 * @param version what was shown; of nothing, no other version is asked for
	 * @param again draws the page anew
	 */
	fell(version: string | undefined, why: string, again: () => void): void {
		const { falls, tell } = fellAt(this.#falls, performance.now());
		this.#falls = falls;
		this.#again = again;
		const asks = tell && version !== undefined;
		// At once is when Svelte has finished with what fell.
		this.#wait = setTimeout(() => this.rise(), asks ? CALM_MS : 0);
		if (asks) this.#tell({ version, why: why.slice(0, LONGEST_WHY) });
	}

	/** Something else can be shown: the page need not wait any longer. */
	rise(): void {
		const again = this.#again;
		clearTimeout(this.#wait);
		this.#again = undefined;
		again?.();
	}
}
