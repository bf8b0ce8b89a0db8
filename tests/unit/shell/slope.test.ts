import { expect, test } from 'vitest';
import { random } from '../../../content/drawings/tools/shapes.ts';
import { slopeOf } from '../../soak/slope.ts';

test('a leak of two megabytes an hour is found below noise and a few odd samples', () => {
	const chance = random(3);
	const samples = Array.from({ length: 100 }, (_, index) => {
		const odd = index % 17 === 0 ? 300 : 0;
		return { hours: index / 3, value: 600 + (2 * index) / 3 + 10 * chance() + odd };
	});
	expect(slopeOf(samples)).toBeGreaterThan(1.8);
	expect(slopeOf(samples)).toBeLessThan(2.2);
	expect(slopeOf(samples.map(({ hours }) => ({ hours, value: 600 + 10 * chance() })))).toBeLessThan(
		0.1,
	);
	expect(slopeOf([])).toBe(0);
});
