type Position = readonly [longitude: number, latitude: number];

/** The lines of `journey/lines.geojson`, by the ids of their legs. */
export type JourneyLines = ReadonlyMap<string, readonly (readonly [number, number])[]>;

const RADIANS = Math.PI / 180;

/** Distance on a sphere, in radians of arc (haversine); only ratios of it are used. */
export function arc([fromX, fromY]: Position, [toX, toY]: Position): number {
	const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
	const h =
		half(toY - fromY) + Math.cos(fromY * RADIANS) * Math.cos(toY * RADIANS) * half(toX - fromX);
	return 2 * Math.asin(Math.sqrt(h));
}

/** How far along a line the point of it lies that is nearest to a place: 0 at its start, 1 at its end. */
export function alongLine(line: readonly Position[], place: Position): number {
	let travelled = 0;
	let nearest = { distance: Infinity, travelled: 0 };
	line.forEach((point, index) => {
		if (index > 0) travelled += arc(line[index - 1]!, point);
		const distance = arc(point, place);
		if (distance < nearest.distance) nearest = { distance, travelled };
	});
	return travelled === 0 ? 0 : nearest.travelled / travelled;
}
