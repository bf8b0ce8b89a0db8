import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sidesFrom, sidesOf, type MapName } from '../../../renderer/core/mapNames.ts';

const FRAME = { left: 0, top: 0, right: 1000, bottom: 500 };
const GAP = 20;
const name = (id: string, x: number, y: number, needed = false): MapName => ({
	id,
	at: { x, y },
	width: 120,
	height: 30,
	sides: sidesFrom('above'),
	needed,
});

describe('names on the map', () => {
	test('stand on their own side where nothing is in the way', () => {
		expect(sidesOf([name('nome', 500, 250)], [], FRAME, GAP).get('nome')).toBe('above');
	});

	test('go to another side before they lie under a tool, another name or the edge', () => {
		const tool = { left: 400, top: 180, right: 600, bottom: 235 };
		expect(sidesOf([name('nome', 500, 250)], [tool], FRAME, GAP).get('nome')).toBe('below');
		const both = [name('nome', 500, 250), name('solomon', 520, 255)];
		expect(sidesOf(both, [], FRAME, GAP).get('solomon')).not.toBe('above');
		expect(sidesOf([name('nome', 500, 10)], [], FRAME, GAP).get('nome')).not.toBe('above');
	});

	test('are left out where there is no room, but what is needed stands', () => {
		const tool = { left: 300, top: 100, right: 700, bottom: 400 };
		expect(sidesOf([name('nome', 500, 250)], [tool], FRAME, GAP).has('nome')).toBe(false);
		expect(sidesOf([name('nome', 500, 250, true)], [tool], FRAME, GAP).has('nome')).toBe(true);
	});

	test('what is not needed never lies on an earlier name', () => {
		const spots = fc.array(
			fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 500 }) }),
			{ minLength: 2, maxLength: 12 },
		);
		fc.assert(
			fc.property(spots, (places) => {
				const names = places.map(({ x, y }, index) => name(`n${index}`, x, y));
				const sides = sidesOf(names, [], FRAME, GAP);
				// Told again with what stands as tools, none of them finds itself covered.
				const kept = names.filter(({ id }) => sides.has(id));
				const again = sidesOf(kept, [], FRAME, GAP);
				expect([...again]).toEqual([...sides]);
			}),
		);
	});
});
