/** A locked file, a full disk, a reader that was killed: often over a minute later; else less and less often. */
const FIRST_MS = 60_000;
const LAST_MS = 3_600_000;

/** When something that may only have met a bad moment is tried again. */
export class Retry {
	readonly #now: () => number;
	#at = Infinity;
	#after = FIRST_MS;

	/** @param now milliseconds on a clock that only grows */
	constructor(now: () => number) {
		this.#now = now;
	}

	get isDue(): boolean {
		return this.#now() >= this.#at;
	}

	/** It is being tried now. */
	begin(): void {
		this.#at = Infinity;
	}

	/** It failed; each time the wait is twice as long, up to an hour. */
	later(): void {
		this.#at = this.#now() + this.#after;
		this.#after = Math.min(2 * this.#after, LAST_MS);
	}

	/** Something has changed: it is as good as new. */
	reset(): void {
		this.#after = FIRST_MS;
	}
}
