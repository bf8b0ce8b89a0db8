/** A point of the map, in units of its drawing; see `content/schema/mapSize.ts`. */
export type MapPoint = readonly [x: number, y: number];

/** A line on the map, and how far along it each of its points lies (0 to 1). */
export interface MapLine {
	readonly points: readonly MapPoint[];
	readonly shares: readonly number[];
}

export function mapLine(points: readonly MapPoint[]): MapLine {
	const lengths = [0];
	for (let index = 1; index < points.length; index += 1) {
		lengths.push(lengths[index - 1]! + distance(points[index - 1]!, points[index]!));
	}
	const total = lengths.at(-1) || 1;
	return { points, shares: lengths.map((length) => length / total) };
}

/** The point at a share of the line, between two of its own points. */
export function pointAt({ points, shares }: MapLine, share: number): MapPoint {
	const after = shares.findIndex((at) => at >= share);
	if (after === -1) return points.at(-1)!;
	if (after === 0) return points[0]!;
	const [from, to] = [points[after - 1]!, points[after]!];
	const part = (share - shares[after - 1]!) / (shares[after]! - shares[after - 1]! || 1);
	return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** The line from its beginning to a share of it. */
export function beginningOf(line: MapLine, share: number): readonly MapPoint[] {
	const passed = line.points.filter((_, index) => line.shares[index]! < share);
	return [...passed, pointAt(line, share)];
}

/** The share of the line at its point nearest to another point, and how far away that is. */
export function nearestOn(
	{ points, shares }: MapLine,
	point: MapPoint,
): { readonly share: number; readonly distance: number } {
	let nearest = { share: 0, distance: Infinity };
	points.forEach((candidate, index) => {
		const away = distance(candidate, point);
		if (away < nearest.distance) nearest = { share: shares[index]!, distance: away };
	});
	return nearest;
}

/** As an SVG path. */
export function pathOf(points: readonly MapPoint[]): string {
	return points.map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y}`).join('');
}

function distance([fromX, fromY]: MapPoint, [toX, toY]: MapPoint): number {
	return Math.hypot(toX - fromX, toY - fromY);
}
