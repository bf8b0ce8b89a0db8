import type { Journey } from '../../content/schema/index.ts';
import { departureOf, legAt } from '../core/journey.ts';

/** Hours of the journey that pass in a second: the whole of it takes a minute and a quarter. */
const HOURS_PER_SECOND = 1.7;
/** A frame that comes this late (the page was busy or hidden) does not make the sled leap. */
const LONGEST_FRAME_MS = 100;

/** The journey's clock: it stands, runs, or is turned by a finger. */
export class JourneyClock {
	#hours = $state(0);
	#playing = $state(false);
	#frame: number | undefined;
	readonly #journey: Journey;

	constructor(journey: Journey, hours: number) {
		this.#journey = journey;
		this.#hours = hours;
	}

	get hours(): number {
		return this.#hours;
	}

	/**
	 * The same in half hours while it plays, for all but the load itself: without a GPU one
	 * rectangle around everything that changed is painted, so what lies far apart moves seldom.
	 */
	get halfHours(): number {
		return this.#playing ? Math.floor(this.#hours * 2) / 2 : this.#hours;
	}

	get playing(): boolean {
		return this.#playing;
	}

	get leg(): number {
		return legAt(this.#journey, this.#hours);
	}

	/** Turns the clock; it stands there. */
	turnTo(hours: number): void {
		this.pause();
		this.#hours = Math.min(this.#journey.hours, Math.max(0, hours));
	}

	/** To the moment at which a team leaves. */
	goToLeg(index: number): void {
		this.turnTo(departureOf(this.#journey, index));
	}

	play(): void {
		if (this.#playing) return;
		if (this.#hours >= this.#journey.hours) this.#hours = 0;
		this.#playing = true;
		let before = performance.now();
		const step = (now: number) => {
			const elapsed = Math.min(now - before, LONGEST_FRAME_MS);
			before = now;
			this.#hours = Math.min(
				this.#journey.hours,
				this.#hours + (elapsed / 1000) * HOURS_PER_SECOND,
			);
			if (this.#hours >= this.#journey.hours) this.pause();
			else this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}

	pause(): void {
		this.stop();
		this.#playing = false;
	}

	/** Ends the running for good, and changes nothing: for the end of the view. */
	stop(): void {
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		this.#frame = undefined;
	}
}
