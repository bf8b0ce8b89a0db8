import { drawing } from './shapes.ts';

/**
 * Scenes and pages' pictures are squares of 1920 units. A frame shows a part of it: landscape pages
 * nearly all of its height, portrait pages a band of 800 units, home's posters any of both. What a
 * picture is about stands between x 300 and 1620, y 560 and 1360.
 */
export const SIDE = 1920;

/** A whole square. */
export function square(content: readonly string[]): string {
	return drawing([0, 0, SIDE, SIDE], content);
}

/** A layer of a scene: it may be moved, so it is drawn wider than the square. */
export const OVERSCAN = 140;
export const LEFT = -OVERSCAN;
export const RIGHT = SIDE + OVERSCAN;
export const BOTTOM = SIDE + OVERSCAN;

/** One flat tone behind everything, as far as a layer reaches. */
export function backdrop(fill: string): string {
	const size = RIGHT - LEFT;
	return `<rect x="${LEFT}" y="${LEFT}" width="${size}" height="${size}" fill="${fill}"/>`;
}
