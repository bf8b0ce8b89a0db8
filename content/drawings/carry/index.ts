import { bundle, lantern } from '../figures/index.ts';
import { drawing, group, type Draw } from '../tools/shapes.ts';
import { frost } from './frost.ts';
import { palms, thumbs } from './hands.ts';

/** What lies on the map while visitors carry the medicine. */
export const CARRY: Readonly<Record<string, Draw>> = {
	'carry-parcel.svg': () => drawing([-350, -270, 700, 500], [bundle()]),
	'carry-palms.svg': palms,
	'carry-thumbs.svg': thumbs,
	'carry-lantern.svg': () => drawing([-110, -350, 220, 360], [group(lantern)]),
	'carry-frost.svg': frost,
};
