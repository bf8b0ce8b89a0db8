const MINUTE_MS = 60_000;

/** How often something may happen: so often in a minute, and so often at once. */
export class Meter {
	readonly #aMinute: number;
	#left: number;
	#at = -Infinity;

	constructor(aMinute: number) {
		this.#aMinute = aMinute;
		this.#left = aMinute;
	}

	/**
	 * Whether it may happen once more.
	 * @param now milliseconds on a clock that only grows
	 */
	take(now: number): boolean {
		const since = Math.max(0, now - this.#at);
		this.#left = Math.min(this.#aMinute, this.#left + (since / MINUTE_MS) * this.#aMinute);
		this.#at = now;
		if (this.#left < 1) return false;
		this.#left -= 1;
		return true;
	}
}
