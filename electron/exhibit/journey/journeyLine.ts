import * as v from 'valibot';
import { Position } from '../../../content/schema/index.ts';
import type { MapPoint } from './projection.ts';
import { top, type Reading } from '../reading/reading.ts';

/** The lines of `journey/lines.geojson` in degrees, by the ids of their legs. */
export type JourneyLines = ReadonlyMap<string, readonly (readonly [number, number])[]>;

const Id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** The shapes that map programs give one line: QGIS writes each as a bundle of one, its id among what is told of it. */
const LineShape = v.variant('type', [
	v.object({ type: v.literal('LineString'), coordinates: v.array(Position) }),
	v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(Position)) }),
]);

const Feature = v.object({
	id: v.optional(v.nullable(Id)),
	properties: v.optional(v.nullable(v.object({ id: v.optional(v.nullable(Id)) }))),
	geometry: LineShape,
});

export const Lines = v.object({ features: v.array(Feature) });

export async function readLines(reading: Reading): Promise<JourneyLines | undefined> {
	const path = 'journey/lines.geojson';
	const source = await reading.required(path, 'It holds the line of each leg.');
	if (source === undefined) return undefined;
	try {
		return linesOf(v.parse(Lines, JSON.parse(source)));
	} catch {
		reading.report('wrong-value', top(path), {
			what: 'This file is not a GeoJSON collection of lines, each with the `id` of its leg.',
			why: 'The kiosk would not know where the legs run.',
			fix: 'Give each line an `id`, in one piece, and export it as GeoJSON (WGS 84); or put the old one back.',
		});
		return undefined;
	}
}

/** Throws for a line without an id, and for one in several pieces. */
export function linesOf({ features }: v.InferOutput<typeof Lines>): JourneyLines {
	return new Map(
		features.map(({ id, properties, geometry }) => {
			const name = id ?? properties?.id;
			const pieces = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			if (name === undefined || name === null || pieces.length !== 1) throw new Error('no line');
			return [name, pieces[0]!];
		}),
	);
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
