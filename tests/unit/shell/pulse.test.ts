import { describe, expect, test } from 'vitest';
import {
	BEAT_MS,
	deathBeforePainting,
	deathOf,
	heard,
	pulseAfter,
} from '../../../electron/main/recovery/pulse.ts';

const beat = (frames: number) => ({ frames, shows: 'attract' as const });

describe('a page’s pulse', () => {
	test('a page that beats and draws lives for ever', () => {
		let pulse = pulseAfter(1500, 0);
		for (let now = 0, frames = 0; now < 86_400_000; now += BEAT_MS) {
			pulse = heard(pulse, beat((frames += 1)), now);
			expect(deathOf(pulse, now, true)).toBeUndefined();
		}
	});

	test('a page that falls silent is dead after twelve seconds, not before', () => {
		const pulse = heard(pulseAfter(1500, 0), beat(1), 100_000);
		expect(deathOf(pulse, 112_000, true)).toBeUndefined();
		expect(deathOf(pulse, 112_001, true)).toBe('silent');
	});

	test('a page that runs and draws nothing is dead after fifteen; without a screen it need not draw', () => {
		let pulse = heard(pulseAfter(1500, 0), beat(7), 100_000);
		let now = 100_000;
		for (; now < 115_000; now += BEAT_MS) {
			pulse = heard(pulse, beat(7), now);
			expect(deathOf(pulse, now, true)).toBeUndefined();
		}
		pulse = heard(pulse, beat(7), now + 1);
		expect(deathOf(pulse, now + 1, true)).toBe('still');
		expect(deathOf(pulse, now + 1, false)).toBeUndefined();
	});

	test('a page that hangs before its first picture is dead after five minutes, not before', () => {
		expect(deathBeforePainting(300_000, undefined)).toBeUndefined();
		expect(deathBeforePainting(300_001, undefined)).toBe('unpainted');
	});

	test('where a page has painted before, the next one is given half a minute, and a slow PC four times as long', () => {
		expect(deathBeforePainting(30_000, 1_500)).toBeUndefined();
		expect(deathBeforePainting(30_001, 1_500)).toBe('unpainted');
		expect(deathBeforePainting(80_000, 20_000)).toBeUndefined();
		expect(deathBeforePainting(80_001, 20_000)).toBe('unpainted');
		expect(deathBeforePainting(300_001, 200_000)).toBe('unpainted');
	});

	test('a PC that took a minute for its first picture is given two for a beat, and four at the most', () => {
		const silent = (loading: number) => {
			const pulse = pulseAfter(loading, 0);
			let now = 0;
			while (deathOf(pulse, now, true) === undefined) now += 1000;
			return now;
		};
		expect(silent(60_000)).toBe(121_000);
		expect(silent(600_000)).toBe(241_000);
	});
});
