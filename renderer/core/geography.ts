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

/**
 * The same between its own points too, on a part of the line only.
 * @param from and @param to shares of the line
 */
export function nearestAlong(
	line: MapLine,
	point: MapPoint,
	from: number,
	to: number,
): { readonly share: number; readonly distance: number } {
	const { points, shares } = line;
	let nearest = { share: Math.min(1, Math.max(0, from)), distance: Infinity };
	const [low, high] = [Math.max(0, from), Math.min(1, to)];
	for (let index = 1; index < points.length; index += 1) {
		const [start, end] = [shares[index - 1]!, shares[index]!];
		if (end < low || start > high) continue;
		const [a, b] = [points[index - 1]!, points[index]!];
		const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
		const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
		const share = Math.min(
			high,
			Math.max(low, start + (end - start) * Math.min(1, Math.max(0, along))),
		);
		const away = distance(pointAt(line, share), point);
		if (away < nearest.distance) nearest = { share, distance: away };
	}
	return nearest;
}

/** As an SVG path. */
export function pathOf(points: readonly MapPoint[]): string {
	return points.map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y}`).join('');
}

function distance([fromX, fromY]: MapPoint, [toX, toY]: MapPoint): number {
	return Math.hypot(toX - fromX, toY - fromY);
}
