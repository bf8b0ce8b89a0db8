import { fur, gouge } from '../tools/cuts.ts';
import { group, shape, type Point } from '../tools/shapes.ts';

/** Tones of one thing, from the light to the shade. */
export type Tones = readonly [light: string, middle: string, shade: string];

export interface Arm {
	readonly sleeve: Tones;
	readonly cuff: Tones;
	/** Where it stands and how it is turned: at home it reaches to the right, its wrist at 0, 0. */
	readonly transform: string;
	readonly seed: number;
}

/** The cuff's edge from the sleeve over the top to the hand. */
const OVER: readonly Point[] = [
	[-128, 0],
	[-114, -100],
	[-56, -150],
	[24, -154],
	[70, -104],
	[92, -30],
];

/** From the hand back to the sleeve below. */
const UNDER: readonly Point[] = [
	[92, -30],
	[84, 90],
	[40, 160],
	[-46, 164],
	[-110, 98],
	[-128, 0],
];

/** A forearm in a wide parka sleeve that ends in a fur cuff. */
export function arm({ sleeve, cuff, transform, seed }: Arm): string {
	const over = fur(OVER, { count: 13, size: 22, lean: 1.5, seed, vary: 0.5 });
	const under = fur(UNDER, { count: 13, size: 22, lean: -1.5, seed: seed + 1, vary: 0.5 });
	const folds = [
		gouge([-130, -64], [-420, -128], 9, -10),
		gouge([-120, 26], [-520, 34], 12, 14),
		gouge([-110, 92], [-330, 128], 8, -8),
		gouge([-430, -20], [-900, -60], 14, -16),
	].join('');
	return group(
		[
			shape('M-1300 -236L-40 -126L-24 136L-1300 268Z', sleeve[1]),
			shape('M-1300 -236L-40 -126L-38 -70L-360 -92L-640 -86L-1300 -120Z', sleeve[0]),
			shape('M-1300 268L-24 136L-28 60L-240 94L-520 84L-820 130L-1300 150Z', sleeve[2]),
			shape(folds, sleeve[2]),
			shape(`M-128 0${over}${under}Z`, cuff[1]),
			shape(`M-128 0${over}L56 -40L36 -10L10 -50L-14 -16L-44 -46L-70 -8Z`, cuff[0]),
			shape(`M92 -30${under}L-62 60L-34 104L-2 66L24 96L50 44Z`, cuff[2]),
			shape(
				gouge([30, -90], [-40, -104], 7, 5) +
					gouge([44, -10], [-50, -16], 8, 6) +
					gouge([20, 30], [-70, 40], 7, -5),
				cuff[2],
			),
			shape(gouge([40, 84], [-30, 122], 7, 5) + gouge([50, 30], [-20, 66], 7, 5), cuff[1]),
		].join('\n'),
		`transform="${transform}"`,
	);
}
