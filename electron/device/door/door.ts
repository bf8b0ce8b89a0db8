import type { StaffAnswer } from '../../bridge/staff.ts';
import type { KeptTries } from './keptTries.ts';
import { afterTime, afterWrong, NO_TRIES, waitOf, type WrongTries } from './tries.ts';

/** Nobody needs it for longer; a door that was forgotten closes by itself. */
const OPEN_MS = 10 * 60_000;

/** What the door is told about PINs, time and the tries of earlier starts. */
export interface DoorParts {
	/** Whether this is the staff's PIN. */
	readonly fits: (pin: string) => boolean;
	/** Milliseconds that only grow. */
	readonly now: () => number;
	readonly kept: KeptTries;
}

/**
 * The staff's door. It is the shell's and not the page's: neither a page that is loaded anew nor a
 * PC that is switched off and on has tries back. Five wrong PINs, and then one in five minutes: a
 * visitor who plays with it shuts nobody out for longer, and an hour of guessing is twelve PINs of a
 * million. The stick opens it at any time.
 */
export class StaffDoor {
	readonly #parts: DoorParts;
	#tries: WrongTries;
	/** When they counted so. */
	#triesAt: number;
	#openUntil = -Infinity;

	constructor(parts: DoorParts) {
		this.#parts = parts;
		this.#tries = parts.kept.atStart;
		this.#triesAt = parts.now();
	}

	get isOpen(): boolean {
		return this.#parts.now() < this.#openUntil;
	}

	/** While the door waits no PIN is looked at, the right one neither. */
	try(pin: string): StaffAnswer {
		const now = this.#parts.now();
		const tries = afterTime(this.#tries, now - this.#triesAt);
		if (waitOf(tries) > 0) return waiting(tries);
		if (this.#parts.fits(pin)) {
			this.open();
			return { kind: 'open' };
		}
		this.#count(afterWrong(tries));
		return waitOf(this.#tries) > 0 ? waiting(this.#tries) : { kind: 'wrong' };
	}

	/** Whoever has the right PIN, or the museum's stick, is let in, and what was wrong is forgotten. */
	open(): void {
		if (this.#tries !== NO_TRIES) this.#count(NO_TRIES);
		this.#openUntil = this.#parts.now() + OPEN_MS;
	}

	close(): void {
		this.#openUntil = -Infinity;
	}

	/** Kept before the answer is given: a plug that is pulled at once gives no try back. */
	#count(tries: WrongTries): void {
		this.#tries = tries;
		this.#triesAt = this.#parts.now();
		this.#parts.kept.keep(tries);
	}
}

function waiting(tries: WrongTries): StaffAnswer {
	return { kind: 'wait', seconds: Math.ceil(waitOf(tries) / 1000) };
}
