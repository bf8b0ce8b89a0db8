import type { Journey } from '../../content/schema/index.ts';
import { carryTo, drawnTo, NOT_BEGUN, type Carrying } from '../core/carry.ts';
import type { MapPoint } from '../core/geography.ts';
import type { JourneyWays } from '../core/journey.ts';

/** From where it is to the next hands, when nobody draws it. */
const GLIDE_MS = 900;
/** A longer pause is no carrying: somebody looked around. */
const LONGEST_PAUSE_MS = 4000;

interface CarryWork {
	/** Nothing moves by itself: the load is at once where it is sent. */
	readonly calm: () => boolean;
	/** It has come into other hands, was let go, or begins anew: worth keeping. */
	readonly keep: (now: Carrying) => void;
}

/** The load on its way: drawn by a finger, or sent on to the next hands. */
export class Carry {
	#now: Carrying = $state.raw(NOT_BEGUN);
	#frame: number | undefined;
	#stirred: number | undefined;
	readonly #journey: Journey;
	readonly #ways: JourneyWays;
	readonly #work: CarryWork;

	constructor(journey: Journey, ways: JourneyWays, now: Carrying, work: CarryWork) {
		this.#journey = journey;
		this.#ways = ways;
		this.#now = now;
		this.#work = work;
	}

	get now(): Carrying {
		return this.#now;
	}

	/**
	 * A finger that holds the load is at a point of the map.
	 * @param reach how far off the way it may be
	 * @returns whether the load is in other hands now: whoever holds it takes hold of it anew
	 */
	draw(point: MapPoint, reach: number): boolean {
		this.stop();
		const { leg, share } = this.#now;
		const drawn = drawnTo(this.#ways.legs[leg]!, share, point, reach);
		if (drawn !== undefined) this.#carry(drawn);
		return this.#now.leg !== leg || this.#now.arrived;
	}

	/** The finger has let go: it lies where it was left. */
	rest(): void {
		this.#work.keep(this.#now);
	}

	/** On to the next hands. One that is on its way already is there at once. */
	handOn(): void {
		if (this.#now.arrived) return;
		if (this.#frame !== undefined || this.#work.calm()) {
			this.stop();
			this.#carry(1);
			return;
		}
		const { share: from, leg } = this.#now;
		let elapsed = 0;
		let before = performance.now();
		const step = (at: number) => {
			// A frame that comes late does not make it leap.
			elapsed += Math.min(at - before, 100);
			before = at;
			const part = Math.min(1, elapsed / (GLIDE_MS * Math.max(0.3, 1 - from)));
			this.#carry(from + (1 - from) * ease(part));
			if (this.#now.leg === leg && !this.#now.arrived) this.#frame = requestAnimationFrame(step);
			else this.#frame = undefined;
		};
		this.#frame = requestAnimationFrame(step);
	}

	again(): void {
		this.stop();
		this.#stirred = undefined;
		this.#now = NOT_BEGUN;
		this.#work.keep(this.#now);
	}

	/** Ends what glides, and changes nothing. */
	stop(): void {
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		this.#frame = undefined;
	}

	#carry(share: number): void {
		const at = performance.now();
		const pause = this.#stirred === undefined ? 0 : at - this.#stirred;
		this.#stirred = at;
		const before = this.#now;
		const seconds = before.seconds + Math.min(pause, LONGEST_PAUSE_MS) / 1000;
		this.#now = carryTo({ ...before, seconds }, share, this.#journey.legs.length);
		if (this.#now.leg !== before.leg || this.#now.arrived) this.#work.keep(this.#now);
	}
}

/** Slow, quick, slow. */
const ease = (part: number) => part * part * (3 - 2 * part);
