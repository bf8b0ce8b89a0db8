import { describe, expect, test } from 'vitest';
import { darkness, sunHeight } from '../../../renderer/core/daylight.ts';

const clock = (time: string) => new Date(`${time}:00Z`);

describe('the sun over the way', () => {
	// By the almanac of 64.5° N, 29 January: about 7 hours of day, noon 7.6° above the horizon.
	test('at noon it stands low, at midnight deep down', () => {
		expect(Math.abs(sunHeight(clock('1925-01-29T12:00'), 64.5) - 7.6)).toBeLessThan(1);
		expect(sunHeight(clock('1925-01-29T00:00'), 64.5)).toBeLessThan(-40);
	});

	test('it rises between eight and nine and sets between three and four', () => {
		const up = (time: string) => sunHeight(clock(`1925-01-29T${time}`), 64.5) > 0;
		expect(['08:00', '09:15', '14:45', '16:00'].map(up)).toEqual([false, true, true, false]);
	});

	test('at midsummer it does not set above the circle', () => {
		expect(sunHeight(clock('1925-06-21T00:00'), 67)).toBeGreaterThan(-0.5);
	});

	test('day is clear, night is dark, and the evening lies between them', () => {
		expect(darkness(clock('1925-01-29T12:00'), 64.5)).toBe(0);
		expect(darkness(clock('1925-01-29T23:00'), 64.5)).toBe(1);
		const evening = darkness(clock('1925-01-29T16:15'), 64.5);
		expect(evening).toBeGreaterThan(0);
		expect(evening).toBeLessThan(1);
	});
});
