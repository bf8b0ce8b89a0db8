import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	carryTo,
	coldAt,
	drawnTo,
	hourOf,
	isHandedOver,
	layOut,
	NOT_BEGUN,
	sheetOf,
	standsClear,
	teamsSoFar,
	veilAt,
	type Carrying,
} from '../../../renderer/core/carry.ts';
import { mapLine } from '../../../renderer/core/geography.ts';

const LEGS = 20;
const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });

test('who comes to meet the load is shown on free ground, and not over the place where it is awaited', () => {
	const field = { left: 200, right: 1200, top: 300, bottom: 800 };
	const awaited = { x: 400, y: 500 };
	expect(standsClear({ x: 800, y: 500 }, awaited, field)).toBe(true);
	expect(standsClear({ x: 800, y: 200 }, awaited, field), 'under the words').toBe(false);
	expect(standsClear({ x: 800, y: 900 }, awaited, field), 'under the plates').toBe(false);
	expect(standsClear({ x: 450, y: 500 }, awaited, field), 'over the place').toBe(false);
});

describe('carrying', () => {
	test('whatever a finger does, the load is handed over to every team, once and in order', () => {
		fc.assert(
			fc.property(fc.array(share, { minLength: 1, maxLength: 400 }), (shares) => {
				let now: Carrying = NOT_BEGUN;
				const teams = [0];
				for (const at of shares) {
					const before = now;
					now = carryTo(now, at, LEGS);
					expect(now.leg - before.leg).toBeOneOf([0, 1]);
					if (now.leg !== before.leg) {
						teams.push(now.leg);
						expect(isHandedOver(now)).toBe(true);
					}
					expect(now.share).toBeGreaterThanOrEqual(0);
					expect(now.share).toBeLessThanOrEqual(1);
				}
				expect(teams).toEqual(teams.map((_, index) => index));
				expect(teamsSoFar(now)).toBe(teams.length);
			}),
		);
	});

	test('sent on twenty times it arrives, and stays there', () => {
		let now: Carrying = NOT_BEGUN;
		for (let times = 0; times < LEGS; times += 1) {
			expect(now.arrived).toBe(false);
			now = carryTo(now, 1, LEGS);
		}
		expect(now.arrived).toBe(true);
		expect(teamsSoFar(now)).toBe(LEGS);
		expect(carryTo(now, 0, LEGS)).toEqual(now);
	});

	test('before anybody has touched it, nothing is lit and nobody hands anything over', () => {
		expect(teamsSoFar(NOT_BEGUN)).toBe(0);
		expect(isHandedOver(NOT_BEGUN)).toBe(false);
	});
});

describe('a finger draws the load', () => {
	/** Goes east and comes back close by, as a river does. */
	const bend = mapLine([
		[0, 0],
		[100, 0],
		[100, 4],
		[0, 4],
	]);

	test('to the nearest point of the way, between its own points too', () => {
		expect(drawnTo(bend, 0, [25, -10], 40)).toBeCloseTo(25 / 204);
	});

	test('never over a bend to another part of the way', () => {
		// The nearest point of all is on the way back.
		expect(drawnTo(bend, 0.02, [10, 4], 40)).toBeLessThan(0.1);
	});

	test('a finger too far off leaves it where it is', () => {
		expect(drawnTo(bend, 0.1, [20, 80], 40)).toBeUndefined();
	});
});

describe('what the journey says on the way', () => {
	const at = (hours: number) => ({ hours, reckoned: false });
	const legs = [
		{ leaves: at(0), arrives: at(10), degrees: undefined },
		{ leaves: at(12), arrives: at(20), degrees: -62 },
		{ leaves: at(20), arrives: at(30), degrees: undefined },
	] as never[];

	test('the hour goes on with the share of the leg', () => {
		expect(hourOf({ legs }, { ...NOT_BEGUN, leg: 1, share: 0.5 })).toBe(16);
	});

	test('a leg without a reading keeps the last one, and does not call it its own', () => {
		expect(coldAt({ legs }, 0)).toBeUndefined();
		expect(coldAt({ legs }, 1)).toEqual({ leg: 1, degrees: -62, own: true });
		expect(coldAt({ legs }, 2)).toEqual({ leg: 1, degrees: -62, own: false });
	});

	test('the veil comes down once the leg has begun, and has lifted where it ends', () => {
		expect([0, 0.5, 1].map(veilAt)).toEqual([0, 1, 0]);
	});

	test('each leg lies on the sheet that ends with it or after it', () => {
		const sheets = [{ last: 3 }, { last: 7 }, { last: 19 }];
		expect([0, 3, 4, 7, 8, 19].map((leg) => sheetOf(sheets, leg))).toEqual([0, 0, 1, 1, 2, 2]);
	});
});

describe('a sheet on the glass', () => {
	const size = fc.integer({ min: 800, max: 3840 });
	const part = fc.double({ min: 0.02, max: 0.45, noNaN: true });

	test('its picture covers any glass, and its ways lie in their field wherever the picture allows', () => {
		fc.assert(
			fc.property(size, size, part, part, (width, height, aside, above) => {
				const field = {
					left: aside * width,
					right: (1 - aside) * width,
					top: above * height,
					bottom: (1 - above / 2) * height,
				};
				const ways = [400, 300, 260, 90] as const;
				const area = [200, -200, 660, 1100] as const;
				const { scale, x, y } = layOut({ ways, area }, field, { width, height });
				const edge = 0.001;
				expect(x + area[0] * scale).toBeLessThanOrEqual(edge);
				expect(y + area[1] * scale).toBeLessThanOrEqual(edge);
				expect(x + (area[0] + area[2]) * scale).toBeGreaterThanOrEqual(width - edge);
				expect(y + (area[1] + area[3]) * scale).toBeGreaterThanOrEqual(height - edge);
			}),
		);
	});

	test('on the glass that it is drawn for, the ways fill the field', () => {
		const field = { left: 220, right: 1720, top: 400, bottom: 668 };
		const ways = [400, 300, 300, 40] as const;
		const area = [100, -100, 900, 900] as const;
		const { scale, x, y } = layOut({ ways, area }, field, { width: 1920, height: 948 });
		expect(scale).toBe(5);
		expect([x + 400 * scale, x + 700 * scale]).toEqual([220, 1720]);
		expect(y + 320 * scale).toBe((400 + 668) / 2);
	});
});
