import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHIMMER_MS, shimmerAt } from '../../../renderer/core/shimmer.ts';

test('light begins bright, never goes out, and takes no step that an eye could see', () => {
	expect(shimmerAt(0)).toBe(1);
	fc.assert(
		fc.property(fc.nat(1_000_000), (step) => {
			expect(shimmerAt(step)).toBeGreaterThan(0.7);
			expect(shimmerAt(step)).toBeLessThanOrEqual(1);
			expect(Math.abs(shimmerAt(step + 1) - shimmerAt(step))).toBeLessThan(0.02);
		}),
	);
});

test('it flashes far less than three times a second', () => {
	const steps = (60 * 1000) / SHIMMER_MS;
	const levels = Array.from({ length: steps }, (_, step) => shimmerAt(step));
	const rises = levels.filter((level, at) => levels[at - 1]! > level && level < levels[at + 1]!);
	expect(rises.length).toBeGreaterThan(0);
	expect(rises.length / 60).toBeLessThan(0.5);
});
