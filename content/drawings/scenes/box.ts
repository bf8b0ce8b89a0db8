import { gouge } from '../tools/cuts.ts';
import { polygon, type Point } from '../tools/shapes.ts';

/** A flat face of a box in perspective: top left, top right, bottom right, bottom left. */
export type Face = readonly [Point, Point, Point, Point];

/** The point of a face at shares of its width and height, both from 0 to 1. */
export function on(
	[topLeft, topRight, bottomRight, bottomLeft]: Face,
	u: number,
	v: number,
): Point {
	const between = (axis: 0 | 1) => {
		const top = topLeft[axis] + (topRight[axis] - topLeft[axis]) * u;
		const bottom = bottomLeft[axis] + (bottomRight[axis] - bottomLeft[axis]) * u;
		return top + (bottom - top) * v;
	};
	return [between(0), between(1)];
}

/** A patch of a face, from shares of it. */
export function patch(face: Face, ...corners: readonly Point[]): string {
	return polygon(...corners.map(([u, v]) => on(face, u, v)));
}

/**
 * A face that is stitched into padded diamonds: their edges as cuts that taper, broader below, where
 * the padding throws a shadow.
 */
export function quilting(face: Face, across: number, down: number, width: number): string {
	let cuts = '';
	for (let row = 0; row < down; row += 1) {
		for (let column = 0; column < across; column += 1) {
			const [left, middle, right] = [
				column / across,
				(column + 0.5) / across,
				(column + 1) / across,
			];
			const [high, centre, low] = [row / down, (row + 0.5) / down, (row + 1) / down];
			for (const side of [left, right]) {
				const bend = side === left ? 2 : -2;
				cuts += gouge(on(face, middle, low), on(face, side, centre), width, bend);
				cuts += gouge(on(face, side, centre), on(face, middle, high), width * 0.55, bend);
			}
		}
	}
	return cuts;
}

/** A rope along points: its band, and the turns of its strands as short slanted cuts. */
export function rope(
	points: readonly Point[],
	width: number,
): { readonly band: string; readonly turns: string } {
	let band = '';
	let turns = '';
	for (let index = 1; index < points.length; index += 1) {
		const [[fromX, fromY], [toX, toY]] = [points[index - 1]!, points[index]!];
		const size = Math.hypot(toX - fromX, toY - fromY) || 1;
		const [alongX, alongY] = [(toX - fromX) / size, (toY - fromY) / size];
		const [acrossX, acrossY] = [(-alongY * width) / 2, (alongX * width) / 2];
		band += polygon(
			[fromX + acrossX, fromY + acrossY],
			[toX + acrossX, toY + acrossY],
			[toX - acrossX, toY - acrossY],
			[fromX - acrossX, fromY - acrossY],
		);
		const step = width * 1.15;
		for (let at = step * 0.6; at < size - width * 0.5; at += step) {
			const [x, y] = [fromX + alongX * at, fromY + alongY * at];
			turns += gouge(
				[x + acrossX - alongX * width * 0.35, y + acrossY - alongY * width * 0.35],
				[x - acrossX + alongX * width * 0.35, y - acrossY + alongY * width * 0.35],
				width * 0.16,
			);
		}
	}
	return { band, turns };
}
