import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BRIDGE, channelOf, HEARD, isVerb, VERBS } from '../../../electron/bridge/table.ts';
import { Meter } from '../../../electron/main/bridge/meter.ts';
import { isWithin } from '../../../electron/main/bridge/size.ts';

/** As much as staff can tell of a place. */
const ALL_SET = {
	staffLanguage: 'es-419',
	screen: { diagonal: 119.999, distance: 399.999, height: 199.999 },
	sound: false,
	loudness: { begins: 0.333, loudest: 0.666 },
	languages: { first: 'es-419', hidden: Array.from({ length: 20 }, () => 'es-419') },
	warnAfterSeconds: 600,
	hours: {
		week: Array.from({ length: 7 }, () => ({ opens: 1439, closes: 1439 })),
		special: Array.from({ length: 60 }, (_, index) => ({
			day: `2027-${10 + (index % 3)}-${10 + Math.floor(index / 3)}`,
			hours: { opens: 1439, closes: 1439 },
		})),
		wakes: false,
	},
};

describe('the bridge’s table', () => {
	test('has a way of its own for each verb, and hears all but what rings', () => {
		const channels = Object.keys(BRIDGE).map(channelOf);
		expect(new Set(channels).size).toBe(channels.length);
		const rings = ['onExhibitionWaiting', 'onOpeningChange'];
		for (const name of rings) expect(VERBS).not.toContain(name);
		expect(VERBS.length).toBe(channels.length - rings.length);
		for (const name of ['constructor', 'toString', '__proto__', ''])
			expect(isVerb(name)).toBe(false);
	});

	test('takes of each verb the largest that its schema takes, and little more', () => {
		const text = '\u001b'.repeat(2000);
		const largest: Readonly<Record<string, unknown>> = {
			tellTrouble: { message: text, where: text },
			tellFall: { version: 'x'.repeat(100), why: text },
			finishSetup: { ...ALL_SET, pin: '12345678' },
			changeSettings: ALL_SET,
		};
		for (const [name, said] of Object.entries(largest)) {
			if (!isVerb(name)) throw new Error(name);
			expect(v.is(HEARD[name].argument, said), name).toBe(true);
			expect(isWithin(said, HEARD[name].largest), name).toBe(true);
		}
		for (const name of VERBS) expect(HEARD[name].largest, name).toBeLessThan(30_000);
	});
});

describe('how large something is', () => {
	test('what is no JSON is too large', () => {
		const around: { self?: unknown } = {};
		around.self = around;
		for (const value of [around, 1n]) expect(isWithin(value, 1000)).toBe(false);
		expect(isWithin(undefined, 0)).toBe(true);
		expect(isWithin('four', 6)).toBe(true);
		expect(isWithin('four', 5)).toBe(false);
	});
});

describe('how often something may happen', () => {
	test('so often at once, so often in a minute', () => {
		const meter = new Meter(60);
		const through = (calls: number, now: number) =>
			Array.from({ length: calls }, () => meter.take(now)).filter(Boolean).length;
		expect(through(20_000, 0)).toBe(60);
		// One a second, then as a person would, then the next flood.
		expect(through(2, 1000)).toBe(1);
		expect(through(20_000, 61_000)).toBe(60);
	});

	test('a flood of hours lets through what a minute allows, each minute', () => {
		const meter = new Meter(30);
		let through = 0;
		for (let now = 0; now < 3_600_000; now += 50) through += Number(meter.take(now));
		expect(through).toBeGreaterThan(1790);
		expect(through).toBeLessThanOrEqual(1830);
	});
});
