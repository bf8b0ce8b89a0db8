import type { Point } from '../tools/shapes.ts';

/**
 * The joints of a running dog 100 units high at the withers, the middle of its chest at x 0, the
 * ground at y 0. A foreleg: shoulder, elbow, wrist, pastern, toe. A hind leg: hip, stifle, hock,
 * pastern, toe.
 */
export interface Stride {
	readonly nearFore: readonly Point[];
	readonly farFore: readonly Point[];
	readonly nearHind: readonly Point[];
	readonly farHind: readonly Point[];
	readonly back: 'long' | 'arched';
	readonly tail: keyof typeof TAILS;
	/** Turn of the head in degrees; a negative one lifts the nose. */
	readonly nod: number;
}

export const FORE_WIDTHS = [27, 15, 8.5, 7, 6] as const;
export const HIND_WIDTHS = [36, 22, 9, 7, 6] as const;

/** Brush tails from their root at the croup. */
export const TAILS = {
	trailing: 'M60 -90Q82 -87 96 -92Q112 -99 130 -96Q122 -82 104 -76Q82 -71 66 -78Z',
	low: 'M60 -91Q80 -88 92 -78Q106 -66 124 -62Q112 -52 92 -56Q74 -64 64 -76Z',
	high: 'M60 -91Q78 -90 90 -100Q102 -112 120 -114Q118 -96 104 -86Q84 -76 66 -78Z',
} as const;

export const STRIDES = {
	/** A lope at its longest: forelegs reach out, a hind leg has just pushed off. */
	reach: {
		nearFore: [
			[-24, -70],
			[-34, -51],
			[-60, -37],
			[-78, -23],
			[-86, -19],
		],
		farFore: [
			[-20, -68],
			[-28, -48],
			[-48, -25],
			[-60, -7],
			[-68, -3],
		],
		nearHind: [
			[54, -77],
			[60, -51],
			[87, -41],
			[104, -22],
			[109, -15],
		],
		farHind: [
			[50, -76],
			[52, -47],
			[76, -30],
			[88, -7],
			[81, -2],
		],
		back: 'long',
		tail: 'trailing',
		nod: 4,
	},
	/** A lope at its shortest: the back arched, all legs under the body. */
	gather: {
		nearFore: [
			[-24, -70],
			[-16, -49],
			[2, -30],
			[18, -20],
			[24, -14],
		],
		farFore: [
			[-20, -68],
			[-18, -48],
			[-12, -24],
			[-5, -6],
			[-13, -2],
		],
		nearHind: [
			[46, -80],
			[24, -57],
			[38, -35],
			[21, -17],
			[13, -13],
		],
		farHind: [
			[46, -78],
			[34, -52],
			[53, -31],
			[42, -7],
			[34, -2],
		],
		back: 'arched',
		tail: 'low',
		nod: -3,
	},
	/** A trot with the near foreleg lifted. */
	step: {
		nearFore: [
			[-24, -70],
			[-29, -50],
			[-51, -40],
			[-56, -21],
			[-63, -17],
		],
		farFore: [
			[-20, -68],
			[-13, -48],
			[-3, -25],
			[8, -6],
			[1, -2],
		],
		nearHind: [
			[54, -77],
			[54, -50],
			[80, -35],
			[90, -8],
			[83, -2],
		],
		farHind: [
			[52, -77],
			[38, -53],
			[54, -33],
			[42, -11],
			[34, -7],
		],
		back: 'long',
		tail: 'high',
		nod: 0,
	},
	/** A trot with the near foreleg on the ground: the dog leans into its harness. */
	pull: {
		nearFore: [
			[-24, -70],
			[-14, -49],
			[-3, -26],
			[8, -6],
			[0, -2],
		],
		farFore: [
			[-20, -68],
			[-26, -50],
			[-48, -36],
			[-55, -16],
			[-62, -12],
		],
		nearHind: [
			[52, -77],
			[37, -54],
			[55, -33],
			[44, -9],
			[36, -4],
		],
		farHind: [
			[54, -76],
			[54, -49],
			[82, -37],
			[95, -15],
			[95, -7],
		],
		back: 'long',
		tail: 'trailing',
		nod: 9,
	},
} as const satisfies Record<string, Stride>;
