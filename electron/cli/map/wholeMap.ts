import type { Topology } from 'topojson-specification';
import { MAP_HEIGHT, MAP_WIDTH, type Projection } from '../../../content/schema/index.ts';
import { conic } from '../../exhibit/journey/projection.ts';
import { mapDrawing, NIGHT } from './draw.ts';

/** The whole journey on one map. */
export function wholeMap(topology: Topology, projection: Projection): string {
	const clipped = conic(projection).clipExtent([
		[-5, -5],
		[MAP_WIDTH + 5, MAP_HEIGHT + 5],
	]);
	const { path, rivers } = mapDrawing(topology, clipped, 1);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}" width="${MAP_WIDTH}" height="${MAP_HEIGHT}" fill="none" stroke-linejoin="round" stroke-linecap="round">`,
		`<rect width="100%" height="100%" fill="${NIGHT.sea}"/>`,
		path('land', `fill="${NIGHT.land}" stroke="${NIGHT.shore}" stroke-width="1.5"`),
		path('lakes', `fill="${NIGHT.lake}"`),
		path('yukon_wide', `fill="${NIGHT.river}"`),
		rivers(NIGHT.river, [4, 2.6, 1.7, 1.1]),
		'</svg>\n',
	].join('\n');
}
