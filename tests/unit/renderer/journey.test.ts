import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journey, Leg, Moment } from '../../../content/schema/index.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { clockStep, departureOf, legAt, momentsAt } from '../../../renderer/core/journey.ts';

type Clockwork = Pick<Journey, 'legs' | 'moments' | 'hours'>;

/** A journey whose teams leave at these gaps (hours), and where things happen at these hours. */
function clockwork(gaps: readonly number[], at: readonly number[]): Clockwork {
	let hours = 0;
	const legs = gaps.map((gap) => {
		const leaves = { hours, reckoned: false };
		hours += gap;
		return { leaves, arrives: { hours, reckoned: false } } as Leg;
	});
	const moments = [...at].sort((a, b) => a - b).map((at) => ({ at }) as Moment);
	return { legs, hours, moments: moments.filter((moment) => moment.at <= hours) };
}

const { exhibition } = await loadExhibition(
	join(import.meta.dirname, '../../../content/exhibition'),
);
const shipped: Clockwork = exhibition!.journey!;
/** Gaps and hours in sixteenths: exact in binary, as minutes of a record are not finer. */
const sixteenths = (min: number, max: number) =>
	fc.integer({ min, max }).map((value) => value / 16);
const anyJourney = fc
	.tuple(
		fc.array(sixteenths(1, 400), { minLength: 1, maxLength: 30 }),
		fc.array(sixteenths(-3000, 6000)),
	)
	.map(([gaps, at]) => clockwork(gaps, at));
/** For the shipped journey, and for any. */
function always(holds: (journey: Clockwork) => void): void {
	holds(shipped);
	fc.assert(fc.property(anyJourney, holds), { numRuns: 60 });
}

/** Every hour at which a finger can let go of the slider. */
function* stops(journey: Clockwork): Generator<number> {
	const step = clockStep(journey);
	for (let count = 0; count * step <= journey.hours + 1e-9; count += 1) yield count * step;
}

describe('every team is shown', () => {
	test('by the next and the one before, which lead back to where one was, and by a touch of its name', () =>
		always((journey) => {
			const goTo = (leg: number) => legAt(journey, departureOf(journey, leg));
			journey.legs.forEach((_, leg) => {
				expect(goTo(leg)).toBe(leg);
				if (leg + 1 < journey.legs.length) expect(goTo(goTo(leg + 1) - 1)).toBe(leg);
			});
			expect(goTo(-1)).toBe(0);
			expect(goTo(journey.legs.length)).toBe(journey.legs.length - 1);
		}));

	test('by the slider', () =>
		always((journey) => {
			const shown = new Set([...stops(journey)].map((hours) => legAt(journey, hours)));
			expect(shown.size).toBe(journey.legs.length);
		}));
});

describe('what happened', () => {
	test('is all reached by the slider', () =>
		always((journey) => {
			const told = new Set([...stops(journey)].flatMap((hours) => momentsAt(journey, hours)));
			expect(told.size).toBe(journey.moments.length);
		}));

	test('is no news any more when the next team has left', () =>
		always((journey) => {
			for (const hours of stops(journey)) {
				const leg = legAt(journey, hours);
				const since = leg === 0 ? -Infinity : journey.legs[leg]!.leaves.hours;
				for (const { at } of momentsAt(journey, hours)) {
					expect(at).toBeLessThanOrEqual(hours);
					expect(at).toBeGreaterThanOrEqual(since);
				}
			}
		}));
});
