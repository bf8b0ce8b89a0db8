import { geoConicEqualArea, type GeoConicProjection } from 'd3-geo';
import type { Projection } from '../../../content/schema/index.ts';

/** From the upper left, in units of the map's drawing; see `content/schema/mapSize.ts`. */
export type MapPoint = [x: number, y: number];

/** The one projection that draws the map (`npm run content:map`) and everything on it. */
export function conic({
	parallels,
	meridian,
	latitude,
	scale,
	middle,
}: Projection): GeoConicProjection {
	return geoConicEqualArea()
		.parallels(parallels)
		.rotate([-meridian, 0])
		.center([0, latitude])
		.scale(scale)
		.translate(middle);
}

/** Longitude and latitude in degrees → point of the map, to a tenth of a unit: half a pixel on 4K. */
export function projector(
	projection: Projection,
): (position: readonly [number, number]) => MapPoint {
	const project = conic(projection);
	const round = (units: number) => Math.round(units * 10) / 10;
	return ([longitude, latitude]) => {
		// Only azimuthal projections have places that they cannot show.
		const [x, y] = project([longitude, latitude])!;
		return [round(x), round(y)];
	};
}
