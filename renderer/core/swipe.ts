import type { Point } from './contacts.ts';

/** So far goes a finger that turns a page: farther than one that means to press, less than a hand is wide. */
export const SWIPE_MM = 14;

/** Which way a finger has swiped, once it has gone far enough and clearly to a side. Places in CSS pixels. */
export function swipeOf(
	from: Point,
	to: Point,
	pixelsPerMillimetre: number,
): 'left' | 'right' | undefined {
	const across = to.x - from.x;
	const along = Math.abs(to.y - from.y);
	if (Math.abs(across) < SWIPE_MM * pixelsPerMillimetre || Math.abs(across) < 2 * along) {
		return undefined;
	}
	return across < 0 ? 'left' : 'right';
}
