import { random, tenth, type Point } from './shapes.ts';

/**
 * A linocut gouge: a tapered sliver.
 * @param width of its belly
 * @param bend how far its middle leaves the straight line
 */
export function gouge([x0, y0]: Point, [x1, y1]: Point, width: number, bend = 0): string {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const size = Math.hypot(dx, dy) || 1;
	const [acrossX, acrossY] = [-dy / size, dx / size];
	const [x, y] = [x0 + dx * 0.4 + acrossX * bend, y0 + dy * 0.4 + acrossY * bend];
	const side = (by: number) => `${tenth(x + acrossX * by)} ${tenth(y + acrossY * by)}`;
	return `M${tenth(x0)} ${tenth(y0)}Q${side(width)} ${tenth(x1)} ${tenth(y1)}Q${side(-width)} ${tenth(x0)} ${tenth(y0)}Z`;
}

export interface Tufts {
	readonly count: number;
	/** How far a tuft stands out. */
	readonly size: number;
	/** How far its tip leans on along the edge, in its own size. */
	readonly lean: number;
	readonly seed: number;
	/** How much tufts differ, from 0 to 1. */
	readonly vary?: number;
	/** The side they grow to: 1 to the left of the way, -1 to the right. */
	readonly side?: 1 | -1;
}

/** A furry edge: walks along points and throws hooked tufts outward. A path's continuation (`Q…`). */
export function fur(
	edge: readonly Point[],
	{ count, size, lean, seed, vary = 0.35, side = 1 }: Tufts,
): string {
	const next = random(seed);
	const lengths = edge.slice(1).map(([x, y], index) => {
		const [fromX, fromY] = edge[index]!;
		return Math.hypot(x - fromX, y - fromY);
	});
	const total = lengths.reduce((sum, length) => sum + length, 0);
	/** The point at a length, and the direction there. */
	const at = (length: number): [Point, Point] => {
		let index = 0;
		while (index < lengths.length - 1 && length > lengths[index]!) length -= lengths[index++]!;
		const share = Math.min(1, length / lengths[index]!);
		const [[fromX, fromY], [toX, toY]] = [edge[index]!, edge[index + 1]!];
		return [
			[fromX + (toX - fromX) * share, fromY + (toY - fromY) * share],
			[(toX - fromX) / lengths[index]!, (toY - fromY) / lengths[index]!],
		];
	};
	const ends = [0];
	for (let tuft = 1; tuft < count; tuft += 1) ends.push((tuft + (next() - 0.5) * vary) / count);
	ends.push(1);
	let d = '';
	for (let tuft = 0; tuft < count; tuft += 1) {
		const [from, to] = [ends[tuft]! * total, ends[tuft + 1]! * total];
		const [[x0, y0]] = at(from);
		const [[x1, y1]] = at(to);
		const [[x, y], [alongX, alongY]] = at(from + (to - from) * 0.62);
		const [outX, outY] = [alongY * side, -alongX * side];
		const long = size * (1 - vary / 2 + next() * vary);
		const tip = [x + outX * long + alongX * long * lean, y + outY * long + alongY * long * lean];
		const near = [
			x0 + (tip[0]! - x0) * 0.45 + outX * long * 0.18,
			y0 + (tip[1]! - y0) * 0.45 + outY * long * 0.18,
		];
		const far = [
			tip[0]! + (x1 - tip[0]!) * 0.5 - outX * long * 0.04,
			tip[1]! + (y1 - tip[1]!) * 0.5 - outY * long * 0.04,
		];
		d += `Q${near.map(tenth).join(' ')} ${tip.map(tenth).join(' ')}Q${far.map(tenth).join(' ')} ${tenth(x1)} ${tenth(y1)}`;
	}
	return d;
}
