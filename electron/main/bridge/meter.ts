const MINUTE_MS = 60_000;

/** How often something may happen: so often in a minute, and so often at once. */
export class Meter {
	readonly #aMinute: number;
	#left: number;
	#at = -Infinity;
	#isOver = false;

	constructor(aMinute: number) {
		this.#aMinute = aMinute;
		this.#left = aMinute;
	}

	/**
	 * @param now milliseconds on a clock that only grows
	 * @returns `over` for the first that is too much, `still over` for those after it, until half of a
	 *   minute's are free again: a flood that goes on is told once
	 */
	take(now: number): 'yes' | 'over' | 'still over' {
		const since = Math.max(0, now - this.#at);
		this.#left = Math.min(this.#aMinute, this.#left + (since / MINUTE_MS) * this.#aMinute);
		this.#at = now;
		if (this.#left >= this.#aMinute / 2) this.#isOver = false;
		if (this.#left >= 1) {
			this.#left -= 1;
			return 'yes';
		}
		const wasOver = this.#isOver;
		this.#isOver = true;
		return wasOver ? 'still over' : 'over';
	}
}
