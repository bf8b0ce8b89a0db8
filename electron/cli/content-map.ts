import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { parse } from 'yaml';
import { MAP_HEIGHT, MAP_WIDTH, WrittenJourney } from '../../content/schema/index.ts';
import { conic } from '../exhibit/journey/projection.ts';
import { SHIPPED_EXHIBITION } from './paths.ts';

/**
 * `npm run content:map [-- FOLDER]`: draws `journey/basemap.topojson` (objects `land`, `lakes`,
 * `rivers`, and `yukon_wide` where there is one) with the journey's projection, as the picture that
 * `journey.yaml` names. Drawn once here, the kiosk only has to show it.
 */
const folder = resolve(process.argv[2] ?? SHIPPED_EXHIBITION);
const journey = v.parse(
	WrittenJourney,
	parse(await readFile(join(folder, 'journey/journey.yaml'), 'utf8')),
);
const topology = JSON.parse(
	await readFile(join(folder, 'journey/basemap.topojson'), 'utf8'),
) as Topology;

const projection = conic(journey.projection).clipExtent([
	[-5, -5],
	[MAP_WIDTH + 5, MAP_HEIGHT + 5],
]);
const draw = geoPath(projection).digits(1);

/** Colours of the exhibition's night: see `renderer/styles/tokens.css`. */
const SEA = '#0b1a2c';
const LAND = '#1b3a52';
const SHORE = '#3d6c82';
const WATER = '#12283f';
const RIVER = '#4f8296';

function path(name: string, attributes: string): string {
	const object = topology.objects[name] as GeometryCollection | undefined;
	if (object === undefined) return '';
	const outline = draw(feature(topology, object) as GeoPermissibleObjects);
	return outline ? `<path d="${outline}" ${attributes}/>` : '';
}

const rank = (properties: unknown) =>
	properties as { readonly level?: number; readonly derived?: number } | undefined;

/** Rivers by size: the largest (1) is the widest line. */
function rivers(): string[] {
	const object = topology.objects['rivers'] as GeometryCollection | undefined;
	if (object === undefined) return [];
	return [1, 2, 3, 4].map((level) => {
		const geometries = object.geometries.filter(
			({ properties }) => (rank(properties)?.level ?? 4) === level && !rank(properties)?.derived,
		);
		const outline = draw(feature(topology, { ...object, geometries }) as GeoPermissibleObjects);
		const width = [4, 2.6, 1.7, 1.1][level - 1];
		return outline ? `<path d="${outline}" stroke="${RIVER}" stroke-width="${width}"/>` : '';
	});
}

const svg = [
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}" width="${MAP_WIDTH}" height="${MAP_HEIGHT}" fill="none" stroke-linejoin="round" stroke-linecap="round">`,
	`<rect width="100%" height="100%" fill="${SEA}"/>`,
	path('land', `fill="${LAND}" stroke="${SHORE}" stroke-width="1.5"`),
	path('lakes', `fill="${WATER}"`),
	path('yukon_wide', `fill="${RIVER}"`),
	...rivers(),
	'</svg>\n',
].join('\n');
/** Sharp on a 4K screen; unpacked once, where drawing 80,000 corners would take a tenth of a second. */
const PIXELS = 3200;
const target = join(folder, 'media', `${journey.map}.webp`);
const { size } = await sharp(Buffer.from(svg), { density: (72 * PIXELS) / MAP_WIDTH })
	.resize({ width: PIXELS })
	.webp({ quality: 84 })
	.toFile(target);
console.log(`${target}  ${(size / 1000).toFixed(0)} kB`);
