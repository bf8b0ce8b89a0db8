import type { Point } from '../tools/shapes.ts';

/** A mitten or a foot: where it is and its turn in degrees. */
export interface Place {
	readonly at: Point;
	readonly turn: number;
}

/**
 * How a person 200 units high stands, the ground at y 0. An arm: shoulder, elbow, wrist; a leg:
 * hip, knee, ankle. Arms are given as if the body were upright; `lean` turns them with it.
 */
export interface Pose {
	/** Degrees the body leans forward. */
	readonly lean: number;
	/** Degrees the hood turns against the body. */
	readonly nod: number;
	readonly nearArm: readonly Point[];
	readonly nearMitten: number;
	readonly farArm: readonly Point[];
	readonly farMitten: number;
	readonly nearLeg: readonly Point[];
	/** Turn of the foot; toes that push off stand on their tip. */
	readonly nearFoot: number;
	readonly farLeg: readonly Point[];
	readonly farFoot: number;
}

export const POSES = {
	/** On a sled's runner, hands on its bar, the near foot pushing back against the snow. */
	riding: {
		lean: 13,
		nod: -9,
		nearArm: [
			[5, -158],
			[-6, -126],
			[-38, -113],
		],
		nearMitten: 62,
		farArm: [
			[-2, -157],
			[-16, -128],
			[-44, -115],
		],
		farMitten: 62,
		nearLeg: [
			[10, -72],
			[24, -46],
			[49, -20],
		],
		nearFoot: -48,
		farLeg: [
			[-4, -72],
			[-12, -40],
			[-4, -8],
		],
		farFoot: 0,
	},
	standing: {
		lean: 0,
		nod: 3,
		nearArm: [
			[6, -159],
			[11, -124],
			[2, -92],
		],
		nearMitten: 8,
		farArm: [
			[-4, -158],
			[-12, -124],
			[-18, -94],
		],
		farMitten: 10,
		nearLeg: [
			[8, -72],
			[9, -40],
			[10, -8],
		],
		nearFoot: 0,
		farLeg: [
			[-8, -72],
			[-10, -40],
			[-10, -9],
		],
		farFoot: 0,
	},
	/** Both arms held out for something to carry or to give. */
	handing: {
		lean: 5,
		nod: 6,
		nearArm: [
			[6, -158],
			[-2, -126],
			[-36, -120],
		],
		nearMitten: 84,
		farArm: [
			[-4, -157],
			[-18, -130],
			[-44, -126],
		],
		farMitten: 84,
		nearLeg: [
			[10, -72],
			[13, -40],
			[18, -8],
		],
		nearFoot: 0,
		farLeg: [
			[-8, -72],
			[-16, -40],
			[-14, -9],
		],
		farFoot: 0,
	},
} as const satisfies Record<string, Pose>;
