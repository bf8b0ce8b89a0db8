import type { Point } from '../tools/shapes.ts';

/** A lock of fur: where its tip lies, and the notch where the next one comes out from under it. */
export type Lock = readonly [tipX: number, tipY: number, notchX: number, notchY: number];

/** Halfway between two points, and a share of their distance to the left of the way. */
function bowed([fromX, fromY]: Point, [toX, toY]: Point, bow: number): string {
	const x = (fromX + toX) / 2 + (toY - fromY) * bow;
	const y = (fromY + toY) / 2 - (toX - fromX) * bow;
	return `Q${x.toFixed(1)} ${y.toFixed(1)} ${toX} ${toY}`;
}

/**
 * An edge of locks that lie along the coat: each has a long full back and a short hollow underside.
 * A path's continuation, from the point where the first lock begins.
 */
export function locks(start: Point, row: readonly Lock[]): string {
	let from = start;
	let edge = '';
	for (const [tipX, tipY, notchX, notchY] of row) {
		const tip: Point = [tipX, tipY];
		const notch: Point = [notchX, notchY];
		edge += bowed(from, tip, 0.12) + bowed(tip, notch, -0.1);
		from = notch;
	}
	return edge;
}
