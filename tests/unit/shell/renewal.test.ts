import { describe, expect, test } from 'vitest';
import {
	isUsualNight,
	reasonToRenew,
	type PageLife,
} from '../../../electron/main/recovery/renewal.ts';

const HOUR = 3_600_000;
/** In attract for a long time, by day, with the memory of a common day. */
const day: PageLife = {
	now: 10 * HOUR,
	loadedAt: 0,
	attractSince: 9 * HOUR,
	touchedAt: 9 * HOUR,
	memoryBytes: 9e8,
	isNight: false,
};

describe('the page begins anew', () => {
	test('every night, once, and never while somebody is there', () => {
		const night = { ...day, isNight: true };
		expect(reasonToRenew(night)).toBe('night');
		expect(reasonToRenew({ ...night, loadedAt: night.now - HOUR })).toBeUndefined();
		expect(reasonToRenew({ ...night, attractSince: undefined })).toBeUndefined();
		expect(reasonToRenew({ ...night, attractSince: night.now - 60_000 })).toBeUndefined();
	});

	test('at three and four in the morning, where nobody has told the opening hours', () => {
		const nights = Array.from({ length: 24 }, (_, hour) =>
			isUsualNight(new Date(2026, 11, 1, hour)),
		);
		expect(nights.flatMap((isNight, hour) => (isNight ? [hour] : []))).toEqual([3, 4]);
	});

	test('when it holds too much, not again and again, and never while somebody is there', () => {
		const full = { ...day, memoryBytes: 2.1e9 };
		expect(reasonToRenew(full)).toBe('memory');
		expect(reasonToRenew({ ...full, loadedAt: full.now - HOUR / 3 })).toBeUndefined();
		expect(reasonToRenew({ ...full, attractSince: undefined })).toBeUndefined();
	});

	test('when a visit stands there though nobody has touched the glass for three hours', () => {
		const left = { ...day, attractSince: undefined, touchedAt: 6 * HOUR };
		expect(reasonToRenew(left)).toBe('left');
		expect(reasonToRenew({ ...left, touchedAt: 8 * HOUR })).toBeUndefined();
		expect(reasonToRenew({ ...left, loadedAt: 8 * HOUR })).toBeUndefined();
	});

	test('and on no other occasion', () => {
		expect(reasonToRenew(day)).toBeUndefined();
	});
});
