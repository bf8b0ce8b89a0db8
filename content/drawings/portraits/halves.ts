import type { Point } from '../tools/shapes.ts';

/**
 * Portraits are written in half coordinates: x is the distance from the line between the eyes, y
 * runs downwards. A half path may use M, L, Q, C and Z, with points only.
 */
export const MIDDLE = 500;

/** The viewer's left, or the viewer's right. */
export type Side = -1 | 1;

const TOKENS = /[MLQCZ]|-?\d*\.?\d+/g;
const POINTS_OF: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3, Z: 0 };

interface Segment {
	readonly command: string;
	readonly points: readonly Point[];
}

/** Whole units are a thousandth of the picture; a portrait needs no finer ones. */
const written = (points: readonly Point[]) =>
	points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join(' ');

function segments(path: string): readonly Segment[] {
	const tokens = path.match(TOKENS) ?? [];
	const found: Segment[] = [];
	let command = 'M';
	for (let index = 0; index < tokens.length;) {
		if (/[MLQCZ]/.test(tokens[index]!)) command = tokens[index++]!;
		const points: Point[] = [];
		for (let count = POINTS_OF[command]!; count > 0; count -= 1, index += 2) {
			points.push([Number(tokens[index]), Number(tokens[index + 1])]);
		}
		found.push({ command, points });
		if (command === 'M') command = 'L';
	}
	return found;
}

/** The same path with every point moved. */
export function moved(path: string, move: (point: Point) => Point): string {
	return segments(path)
		.map(({ command, points }) => command + written(points.map(move)))
		.join('');
}

/** A half path on one side of the face. */
export function onSide(path: string, side: Side): string {
	return moved(path, ([x, y]) => [MIDDLE + side * x, y]);
}

/** A closed path of both halves, from a half path that starts and ends on the middle line. */
export function whole(path: string): string {
	const way = segments(path).filter(({ command }) => command !== 'Z');
	const back = way
		.slice(1)
		.map(({ command, points }, index) => ({ command, points, from: way[index]!.points.at(-1)! }))
		.reverse()
		.map(({ command, points, from }) => {
			const turned = [...points.slice(0, -1).reverse(), from];
			return command + written(turned.map(([x, y]) => [MIDDLE - x, y]));
		});
	const there = way.map(
		({ command, points }) => command + written(points.map(([x, y]) => [MIDDLE + x, y])),
	);
	return `${there.join('')}${back.join('')}Z`;
}

/** A path drawn around its own origin, set down in half coordinates. */
export function placed(path: string, [x, y]: Point, across: number, down = across): string {
	return moved(path, ([fromX, fromY]) => [x + fromX * across, y + fromY * down]);
}
