import type { Point } from '../tools/shapes.ts';

/** The joints of a dog 200 units high at the withers, as in `Stride`. */
export interface Stance {
	readonly nearFore: readonly Point[];
	readonly farFore: readonly Point[];
	readonly nearHind: readonly Point[];
	readonly farHind: readonly Point[];
	readonly tail: string;
	readonly tailLight: string;
	/** Turn of the head in degrees; a negative one lifts the nose. */
	readonly nod: number;
}

const HANGING =
	'M130 -186Q158 -182 170 -154Q182 -124 172 -92Q166 -72 154 -56Q144 -74 144 -96Q146 -128 138 -146Z';
const HANGING_LIGHT =
	'M130 -186Q150 -180 158 -154Q164 -126 158 -96L152 -62Q144 -76 144 -96Q146 -128 138 -146Z';

export const STANCES = {
	/** At ease on four straight legs. */
	calm: {
		nearFore: [
			[-32, -146],
			[-18, -104],
			[-22, -46],
			[-20, -16],
		],
		farFore: [
			[-32, -134],
			[-34, -104],
			[-40, -48],
			[-40, -20],
		],
		nearHind: [
			[104, -150],
			[98, -108],
			[138, -58],
			[132, -15],
		],
		farHind: [
			[98, -146],
			[78, -104],
			[114, -58],
			[108, -20],
		],
		tail: HANGING,
		tailLight: HANGING_LIGHT,
		nod: 0,
	},
	/** Open and at rest after a run: the weight well spread, the head up. */
	open: {
		nearFore: [
			[-32, -146],
			[-14, -104],
			[-10, -46],
			[-6, -16],
		],
		farFore: [
			[-34, -134],
			[-44, -106],
			[-58, -50],
			[-60, -20],
		],
		nearHind: [
			[104, -150],
			[104, -108],
			[148, -60],
			[146, -15],
		],
		farHind: [
			[98, -146],
			[76, -104],
			[108, -58],
			[98, -20],
		],
		tail: HANGING,
		tailLight: HANGING_LIGHT,
		nod: -2,
	},
	/** In the middle of a stride, the near foreleg lifted. */
	stride: {
		nearFore: [
			[-34, -146],
			[-34, -106],
			[-80, -72],
			[-84, -38],
		],
		farFore: [
			[-30, -134],
			[-22, -102],
			[-14, -48],
			[-6, -18],
		],
		nearHind: [
			[104, -150],
			[112, -106],
			[162, -66],
			[172, -22],
		],
		farHind: [
			[98, -146],
			[70, -106],
			[100, -60],
			[86, -19],
		],
		tail: 'M132 -186Q160 -176 180 -186Q198 -196 218 -186Q206 -160 182 -154Q156 -150 138 -156Z',
		tailLight: 'M132 -186Q160 -176 180 -186Q198 -196 218 -186Q198 -180 182 -172Q158 -166 136 -172Z',
		nod: 6,
	},
} as const satisfies Record<string, Stance>;
