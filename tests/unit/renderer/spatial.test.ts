import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxTowards, type Box, type Direction } from '../../../renderer/core/spatial.ts';

const box = (left: number, top: number, width = 100, height = 50): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

describe('an arrow', () => {
	/** 0 1 over 2 3, and a bar 4 below both. */
	const grid = [box(0, 0), box(120, 0), box(0, 70), box(120, 70), box(0, 140, 220)];

	test.each([
		[0, 'right', 1],
		[0, 'down', 2],
		[3, 'left', 2],
		[3, 'up', 1],
		[2, 'down', 4],
		[4, 'up', 2],
	] as const)('from %i to the %s is %i', (from, direction, to) => {
		expect(boxTowards(grid[from]!, grid, direction)).toBe(to);
	});

	test('where nothing lies leads on in reading order, round the end', () => {
		expect(boxTowards(grid[1]!, grid, 'right')).toBe(2);
		expect(boxTowards(grid[4]!, grid, 'down')).toBe(0);
		expect(boxTowards(grid[0]!, grid, 'up')).toBe(4);
	});

	test('from nowhere finds the first; alone there is nowhere to go', () => {
		expect(boxTowards(box(0, -60), grid, 'down')).toBe(0);
		expect(boxTowards(grid[0]!, [grid[0]!], 'down')).toBe(-1);
	});
});

test('on a grid of any size, every box is reached from every other by arrows alone', () => {
	const anyGrid = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
	fc.assert(
		fc.property(anyGrid, ([columns, rows]) => {
			const boxes = Array.from({ length: columns * rows }, (_, index) =>
				box((index % columns) * 120, Math.floor(index / columns) * 70),
			);
			for (const start of boxes.keys()) {
				const reached = new Set([start]);
				for (const at of reached) {
					for (const direction of DIRECTIONS) {
						const to = boxTowards(boxes[at]!, boxes, direction);
						if (to !== -1) reached.add(to);
					}
				}
				expect(reached.size).toBe(boxes.length);
			}
		}),
	);
});
