import { describe, expect, test } from 'vitest';
import { amountOf, durationOf, rulerLength } from '../../../renderer/core/amounts.ts';
import { cornerSide, countTouches, type Touch } from '../../../renderer/core/corner.ts';
import { findingsOf, FINDINGS, type Health } from '../../../renderer/core/health.ts';
import { STAFF_WORDS } from '../../../content/words/staff.ts';

describe('the corner', () => {
	const fullHd = { width: 1920, height: 1080 };
	const count = (touches: readonly Touch[]) =>
		touches.reduce<readonly Touch[]>((before, touch) => countTouches(before, touch, 90), []).length;
	const five = [0, 600, 1200, 1800, 2400];

	test('counts five touches in three seconds', () => {
		expect(count(five.map((at) => ({ x: 10, y: 80, at })))).toBe(5);
		expect(count(five.map((at) => ({ x: 10, y: 80, at: at * 1.3 })))).toBe(4);
	});

	test('begins anew after a touch anywhere else', () => {
		expect(count(five.map((at, time) => ({ x: time === 3 ? 91 : 10, y: 80, at })))).toBe(1);
	});

	test('measures 15 mm where the panel is known, and something like it where not', () => {
		expect(cornerSide(fullHd, 3.6)).toBe(54);
		expect(cornerSide(fullHd, undefined)).toBeCloseTo(97.2);
	});
});

describe('what staff are told to look at', () => {
	const well: Health = {
		shown: 'folder',
		mistakeCount: 0,
		hasTouch: true,
		settingsLost: false,
		lowered: false,
		forgets: false,
		locked: true,
		freeDiskBytes: 48e9,
		pageRestarts: 0,
		runningSeconds: 3600,
	};

	test('is nothing when all is well, or when the system does not tell', () => {
		expect(findingsOf(well)).toEqual([]);
		expect(findingsOf({ ...well, locked: undefined, freeDiskBytes: undefined })).toEqual([]);
		expect(findingsOf({ ...well, pageRestarts: 4, runningSeconds: 30 * 86_400 })).toEqual([]);
	});

	test.each<[Partial<Health>, string]>([
		[{ shown: 'nothing' }, 'nothing'],
		[{ shown: 'last-good', mistakeCount: 1 }, 'mistakes'],
		[{ hasTouch: false }, 'touch'],
		[{ settingsLost: true }, 'settings'],
		[{ lowered: true }, 'lowered'],
		[{ forgets: true }, 'forgets'],
		[{ locked: false }, 'lock'],
		[{ freeDiskBytes: 9e8 }, 'disk'],
		[{ pageRestarts: 2 }, 'page'],
	])('%o: %s', (change, finding) => {
		expect(findingsOf({ ...well, ...change })).toEqual([finding]);
	});

	test('has words in every language', () => {
		for (const { findings } of Object.values(STAFF_WORDS)) {
			expect(Object.keys(findings)).toEqual([...FINDINGS]);
		}
	});
});

describe('amounts', () => {
	test('of time take the two largest units', () => {
		expect(durationOf(12 * 86_400 + 4 * 3600 + 59, 'en')).toBe('12 days 4 hours');
		expect(durationOf(3600, 'nb')).toBe('1 time 0 minutter');
		expect(durationOf(59, 'es')).toBe('0 minutos');
	});

	test('are written as the language does', () => {
		expect(amountOf(48.23, 'gigabyte', 'nb')).toBe('48,2 GB');
		expect(amountOf(401, 'megabyte', 'en')).toBe('401 MB');
	});
});

test('lengths are told as rulers have them', () => {
	expect(rulerLength(85, 'en')).toBe('33\u00a0in (85\u00a0cm)');
	expect(rulerLength(85, 'es')).toBe('85\u00a0cm');
});
