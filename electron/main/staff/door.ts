import type { StaffAnswer } from '../../bridge/staff.ts';

/** So many may be wrong before the door waits (L-19). */
const FREE_TRIES = 5;
/** The first wait, doubled by every further wrong PIN up to the longest. */
const FIRST_WAIT_MS = 5 * 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;
/** Nobody needs it for longer; a door that was forgotten closes by itself. */
const OPEN_MS = 10 * 60_000;

/**
 * The staff's door. It is the shell's and not the page's: a page that is loaded anew has no tries
 * back. A day of guessing is some thirty PINs of a million.
 */
export class StaffDoor {
	readonly #fits: (pin: string) => boolean;
	readonly #now: () => number;
	#wrong = 0;
	#waitUntil = -Infinity;
	#openUntil = -Infinity;

	/** @param now milliseconds that only grow */
	constructor(fits: (pin: string) => boolean, now: () => number) {
		this.#fits = fits;
		this.#now = now;
	}

	get isOpen(): boolean {
		return this.#now() < this.#openUntil;
	}

	try(pin: string): StaffAnswer {
		const now = this.#now();
		if (now < this.#waitUntil) return this.#wait(now);
		if (this.#fits(pin)) {
			this.#wrong = 0;
			this.#openUntil = now + OPEN_MS;
			return { kind: 'open' };
		}
		this.#wrong += 1;
		const further = this.#wrong - FREE_TRIES;
		if (further < 0) return { kind: 'wrong' };
		this.#waitUntil = now + Math.min(FIRST_WAIT_MS * 2 ** further, LONGEST_WAIT_MS);
		return this.#wait(now);
	}

	close(): void {
		this.#openUntil = -Infinity;
	}

	#wait(now: number): StaffAnswer {
		return { kind: 'wait', seconds: Math.ceil((this.#waitUntil - now) / 1000) };
	}
}
