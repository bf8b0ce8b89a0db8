import type { Topology } from 'topojson-specification';
import type { Area, Projection } from '../../../content/schema/index.ts';
import { conic } from '../../exhibit/journey/projection.ts';
import { mapDrawing, NIGHT } from './draw.ts';

/**
 * A part of the map from nearer, with depth: the sea falls off from the shore in steps, and the land rises from it.
 * @param pixels of a 1080p glass in a unit of the map: lines are as wide in every sheet
 */
export function sheetMap(
	topology: Topology,
	projection: Projection,
	[left, top, width, height]: Area,
	pixels: number,
): string {
	const edge = 60 / pixels;
	const clipped = conic(projection).clipExtent([
		[left - edge, top - edge],
		[left + width + edge, top + height + edge],
	]);
	const { path, rivers } = mapDrawing(topology, clipped, 2);
	const wide = (units: number) => (units / pixels).toFixed(2);
	const shallow = NIGHT.shallows.map((tone, step) =>
		path('land', `fill="${tone}" stroke="${tone}" stroke-width="${wide([110, 62, 26][step]!)}"`),
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" fill="none" stroke-linejoin="round" stroke-linecap="round">`,
		`<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${NIGHT.sea}"/>`,
		...shallow,
		path('land', `fill="${NIGHT.land}" stroke="${NIGHT.shore}" stroke-width="${wide(3)}"`),
		// The valley of a river is a little darker than the land around it.
		rivers(
			'#173248',
			[46, 34, 24, 14].map((units) => units / pixels),
		),
		path('yukon_wide', `fill="#173248" stroke="#173248" stroke-width="${wide(44)}"`),
		path('lakes', `fill="${NIGHT.lake}" stroke="${NIGHT.shore}" stroke-width="${wide(1.5)}"`),
		path('yukon_wide', `fill="${NIGHT.river}"`),
		rivers(
			NIGHT.river,
			[9, 6, 4, 2.4].map((units) => units / pixels),
		),
		'</svg>\n',
	].join('\n');
}
