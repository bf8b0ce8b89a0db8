import { expect, test } from 'vitest';
import { SWIPE_MM, swipeOf } from '../../../renderer/core/swipe.ts';

const from = { x: 500, y: 500 };
const by = (x: number, y: number, pixelsPerMillimetre = 4) =>
	swipeOf(from, { x: 500 + x, y: 500 + y }, pixelsPerMillimetre);

test('a finger swipes when it goes far enough, and clearly to a side', () => {
	expect(by(-4 * SWIPE_MM, 0)).toBe('left');
	expect(by(4 * SWIPE_MM, 10)).toBe('right');
	expect(by(-4 * SWIPE_MM + 1, 0)).toBeUndefined();
	expect(by(-80, 60)).toBeUndefined();
	expect(by(0, 300)).toBeUndefined();
});

test('the way is as long on every panel', () => {
	expect(by(-60, 0, 4)).toBe('left');
	expect(by(-60, 0, 8)).toBeUndefined();
});
