import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { parse } from 'yaml';
import { MAP_HEIGHT, MAP_WIDTH, WrittenCarry, WrittenJourney } from '../../content/schema/index.ts';
import { pixelsOn, sheetsOf } from '../exhibit/journey/carrySheets.ts';
import { Lines, linesOf } from '../exhibit/journey/journeyLine.ts';
import { projector } from '../exhibit/journey/projection.ts';
import { sheetMap } from './map/sheetMap.ts';
import { wholeMap } from './map/wholeMap.ts';
import { writePicture } from './map/writePicture.ts';
import { SHIPPED_EXHIBITION } from './paths.ts';

/**
 * `npm run content:map [-- FOLDER]`: draws `journey/basemap.topojson` (objects `land`, `lakes`,
 * `rivers`, and `yukon_wide` where there is one) with the journey's projection, as the picture that
 * `journey.yaml` names, and the sheets of `carry.yaml`. Drawn once here, the kiosk only has to show them.
 */
const folder = resolve(process.argv[2] ?? SHIPPED_EXHIBITION);
const read = (file: string) => readFile(join(folder, 'journey', file), 'utf8');
const journey = v.parse(WrittenJourney, parse(await read('journey.yaml')));
const topology = JSON.parse(await read('basemap.topojson')) as Topology;
const target = (map: string) => join(folder, 'media', `${map}.webp`);

/** Sharp on a 4K screen; unpacked once, where drawing 80,000 corners would take a tenth of a second. */
const WHOLE_PIXELS = 3200;
await writePicture(
	wholeMap(topology, journey.projection),
	WHOLE_PIXELS / MAP_WIDTH,
	target(journey.map),
);

const carry = await read('carry.yaml').then(
	(text) => v.parse(WrittenCarry, parse(text)),
	() => undefined,
);
const project = projector(journey.projection);
const lines = linesOf(v.parse(Lines, JSON.parse(await read('lines.geojson'))));
const legs = new Map(journey.legs.map(({ id }) => [id, (lines.get(id) ?? []).map(project)]));
/** As fine as the pixels of a 1080p glass; on a finer one a night map has no hard edges. */
const GLASS = { width: MAP_WIDTH, height: MAP_HEIGHT };
for (const { map, ways, area } of sheetsOf(carry?.sheets ?? [], legs)) {
	const pixels = pixelsOn(GLASS, ways);
	await writePicture(sheetMap(topology, journey.projection, area, pixels), pixels, target(map));
}
