import { INK } from '../inks.ts';
import { setDown } from '../tools/place.ts';
import { line, shape } from '../tools/shapes.ts';
import { SLED_INKS, type SledInks } from './inks.ts';

export interface Sled {
	/** The front of the sled: the tip of its runners, at the left. */
	readonly x: number;
	/** The ground under the runners. */
	readonly y: number;
	/** From the tip of the runners to their end behind the handlebar. */
	readonly length: number;
	readonly inks?: SledInks;
	/** Whether the parcel with its red band lies on the load, or the colour of that band. */
	readonly parcel?: boolean | string;
}

/** Where the hands of a musher are, and where the feet: shares of the length, from the front. */
export const SLED_BAR = { x: 0.79, y: 0.305 } as const;
export const SLED_FOOT = 0.94;

/** The load under its canvas: side, lit top, folds, shaded end. */
const LOAD = 'M58 -58L76 -92Q90 -106 120 -105L172 -116L252 -111Q292 -112 304 -98L318 -58Z';
const LOAD_TOP =
	'M76 -92Q90 -106 120 -105L172 -116L252 -111Q292 -112 304 -98L238 -96L170 -100L112 -90Z';
const LOAD_END = 'M304 -98L318 -58L276 -58L268 -97Z';
const FOLDS = 'M112 -90L100 -58L116 -58ZM170 -100L150 -58L172 -58ZM238 -96L236 -58L218 -58Z';
const LASHINGS =
	'M92 -101L132 -58M132 -107L104 -58M184 -115L206 -58M222 -113L186 -58M282 -110L262 -58';
/** The parcel, a box in canvas: front, end, lid; the red band around it, and where that turns. */
const PARCEL = 'M128 -143L188 -149L190 -109L131 -104Z';
const PARCEL_END = 'M188 -149L206 -155L208 -117L190 -109Z';
const PARCEL_LID = 'M128 -143L146 -151L206 -155L188 -149Z';
const BAND = 'M148 -145L170 -147L172 -107.5L150 -105.6Z';
const BAND_LID = 'M148 -145L165 -152.3L187 -153.8L170 -147Z';
const STANCHIONS = 'M96 -79L91 -4M186 -82L182 -4M276 -84L274 -4M346 -89L352 -4';
const BAR = 'M320 -56L364 -138Q367 -145 382 -143M352 -84L394 -4';

/** A basket sled of 1925 with a lashed load, in side view, its front to the left. */
export function sled({ x, y, length, inks = SLED_INKS, parcel = false }: Sled): string {
	const red = typeof parcel === 'string' ? parcel : INK.red[0];
	const box =
		shape(PARCEL, INK.paper[1]) +
		shape(PARCEL_END, INK.paper[2]) +
		shape(PARCEL_LID, INK.paper[0]) +
		shape(BAND, red) +
		shape(BAND_LID, INK.red[1]);
	const drawn = [
		// The far side: runner, stanchions and bar.
		line('M16 -42Q18 -13 60 -10L450 -10', inks.woodShade, 5),
		line('M114 -54L110 -10M204 -54L202 -10M294 -54L294 -10M330 -58L372 -140', inks.woodShade, 4),
		shape(LOAD, inks.canvas),
		shape(LOAD_TOP, inks.canvasLight),
		shape(FOLDS + LOAD_END, inks.canvasShade),
		line(LASHINGS, inks.rope, 2.4),
		parcel === false ? '' : box,
		// The near side: runner with its turned-up tip, brush bow, bed, rail, stanchions and bar.
		line('M1 -54Q-6 -4 50 -3L464 -3', inks.wood, 6),
		line('M1 -52Q8 -78 40 -75', inks.wood, 5),
		line('M18 -55L348 -55', inks.wood, 6),
		line('M36 -75L318 -83L352 -88', inks.wood, 4),
		line(STANCHIONS, inks.wood, 5),
		line(BAR, inks.wood, 6),
	];
	return setDown(drawn.join(''), x, y, length / 464);
}
