import {
	ATTRACT,
	nextChange,
	secondsLeft,
	step,
	type Idle,
	type IdleEffect,
	type IdleEvent,
	type IdleTimes,
} from '../core/idle.ts';

/**
 * The idle machine with its clock. It sets one timer for the next change instead of ticking, and
 * counts seconds only while the warning is on the screen; in attract it does nothing at all.
 */
export class Presence {
	#idle: Idle = $state.raw(ATTRACT);
	#seconds = $state(0);
	#touching = false;
	#lastActivity = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #times: () => IdleTimes;
	readonly #act: (effect: IdleEffect) => void;

	constructor(times: () => IdleTimes, act: (effect: IdleEffect) => void) {
		this.#times = times;
		this.#act = act;
	}

	get phase(): Idle['phase'] {
		return this.#idle.phase;
	}

	/** Whole seconds that the warning still waits. */
	get seconds(): number {
		return this.#seconds;
	}

	/** When somebody was here last, on the clock of `performance.now()`. */
	get lastActivity(): number {
		return this.#lastActivity;
	}

	/** Somebody is here, or a film goes on. */
	activity(): void {
		this.#lastActivity = performance.now();
		this.#step({ kind: 'activity', at: this.#lastActivity });
	}

	/** Whether a finger is on the glass. */
	touching(isTouching: boolean): void {
		this.#touching = isTouching;
		this.#step({ kind: isTouching ? 'hold' : 'let-go', at: performance.now() });
	}

	leave(): void {
		this.#step({ kind: 'leave' });
	}

	#step(event: IdleEvent): void {
		const { state, effect } = step(this.#idle, event, this.#times());
		this.#idle = state;
		// It came up under a finger.
		if (effect === 'warn' && this.#touching) {
			this.#idle = step(state, { kind: 'hold', at: performance.now() }, this.#times()).state;
		}
		this.#schedule();
		if (effect !== 'none') this.#act(effect);
	}

	#schedule(): void {
		clearTimeout(this.#timer);
		const now = performance.now();
		const times = this.#times();
		this.#seconds = secondsLeft(this.#idle, now, times);
		const due = nextChange(this.#idle, times);
		if (due === undefined) return;
		const wait = this.#idle.phase === 'warning' ? untilNextSecond(due, now) : due - now;
		this.#timer = setTimeout(
			() => this.#step({ kind: 'tick', at: performance.now() }),
			Math.max(0, wait),
		);
	}
}

/** Milliseconds until the number of whole seconds left gets smaller by one. */
function untilNextSecond(due: number, now: number): number {
	const left = due - now;
	return left - Math.floor((left - 1) / 1000) * 1000;
}
