import * as v from 'valibot';
import { Position } from '../../../content/schema/index.ts';
import type { MapPoint } from './projection.ts';
import { top, type Reading } from '../reading/reading.ts';

/** The lines of `journey/lines.geojson` in degrees, by the ids of their legs. */
export type JourneyLines = ReadonlyMap<string, readonly (readonly [number, number])[]>;

export const Lines = v.object({
	features: v.array(
		v.object({
			id: v.string(),
			geometry: v.object({ coordinates: v.array(Position) }),
		}),
	),
});

export async function readLines(reading: Reading): Promise<JourneyLines | undefined> {
	const path = 'journey/lines.geojson';
	const source = await reading.required(path, 'It holds the line of each leg.');
	if (source === undefined) return undefined;
	try {
		const { features } = v.parse(Lines, JSON.parse(source));
		return new Map(features.map(({ id, geometry }) => [id, geometry.coordinates]));
	} catch {
		reading.report('wrong-value', top(path), {
			what: 'This file is not a GeoJSON collection of lines, each with the `id` of its leg.',
			why: 'The kiosk would not know where the legs run.',
			fix: 'Export it again from your map program as GeoJSON (WGS 84), or put the old one back.',
		});
		return undefined;
	}
}

/** How much of a line lies behind the point of it that is nearest to a place: from 0 to 1. */
export function shareAlong(line: readonly MapPoint[], place: MapPoint): number {
	let travelled = 0;
	let nearest = { away: Infinity, travelled: 0 };
	line.forEach((point, index) => {
		if (index > 0) travelled += distance(line[index - 1]!, point);
		const away = distance(point, place);
		if (away < nearest.away) nearest = { away, travelled };
	});
	return travelled === 0 ? 0 : nearest.travelled / travelled;
}

/** In units of the map. */
export function lengthOf(line: readonly MapPoint[]): number {
	return line.slice(1).reduce((sum, point, index) => sum + distance(line[index]!, point), 0);
}

function distance([fromX, fromY]: MapPoint, [toX, toY]: MapPoint): number {
	return Math.hypot(toX - fromX, toY - fromY);
}
