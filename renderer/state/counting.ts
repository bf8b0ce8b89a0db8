import type { KioskBridge } from '../bridge.ts';
import type { IdleEffect } from '../core/idle.ts';
import type { Visit } from '../core/visit.ts';
import { beginCount, endedVisit, lookedAt, type VisitCount } from '../core/visitCount.ts';

/** Counts visits for the museum itself: how long, in which language, how far. */
export class Counting {
	#count: VisitCount | undefined;
	readonly #tell: KioskBridge['tellVisit'];
	readonly #lastActivity: () => number;

	/** @param lastActivity when somebody was here last, on the clock of `performance.now()` */
	constructor(tell: KioskBridge['tellVisit'], lastActivity: () => number) {
		this.#tell = tell;
		this.#lastActivity = lastActivity;
	}

	/** A visit begins, goes on though it was warned, or is over. */
	react(effect: IdleEffect, visit: Visit): void {
		if (effect === 'begin') this.#count = beginCount(this.#lastActivity());
		const count = this.#count;
		if (count === undefined) return;
		if (effect === 'stay') this.#count = { ...count, stayed: count.stayed + 1 };
		if (effect !== 'forget') return;
		this.#count = undefined;
		if (!count.isStaff) this.#tell(endedVisit(count, visit, this.#lastActivity()));
	}

	/** It has gone to a page: what it chooses frame by frame there is not told. */
	looked(visit: Visit): void {
		if (this.#count) this.#count = lookedAt(this.#count, visit);
	}

	/** Whoever touched was staff. */
	staffCame(): void {
		if (this.#count) this.#count = { ...this.#count, isStaff: true };
	}
}
