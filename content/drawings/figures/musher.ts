import { setDown } from '../tools/place.ts';
import { group, shape, type Point } from '../tools/shapes.ts';
import { between } from '../tools/tone.ts';
import { MUSHER_INKS, type MusherInks } from './inks.ts';
import { limb } from './limb.ts';
import { POSES, type Pose } from './poses.ts';

export interface Musher {
	/** Under the middle of the body. */
	readonly x: number;
	/** The ground under the feet. */
	readonly y: number;
	/** From the soles to the top of the hood, in units of the drawing. */
	readonly height: number;
	/**
	 * Riding: on a sled's runners, pushing with one foot, the hands on its bar at 0.31 of the height to
	 * the left and 0.49 up; gliding, braced and running hold the same bar. Handing: both hands held
	 * out at 0.28 to the left and 0.6 up. All look left.
	 */
	readonly pose: keyof typeof POSES | keyof typeof BEHIND_A_SLED;
	readonly inks?: MusherInks;
}

/** Further ways to hold a sled's bar than to ride and push. */
const BEHIND_A_SLED = {
	/** At ease with both feet on the runners. */
	gliding: {
		lean: 4,
		nod: -2,
		nearArm: [
			[5, -158],
			[-8, -124],
			[-45, -108],
		],
		nearMitten: 70,
		farArm: [
			[-2, -157],
			[-18, -126],
			[-50, -110],
		],
		farMitten: 70,
		nearLeg: [
			[8, -72],
			[2, -40],
			[10, -8],
		],
		nearFoot: 0,
		farLeg: [
			[-6, -72],
			[-15, -40],
			[-8, -9],
		],
		farFoot: 0,
	},
	/** Low behind the bar, the head down into the wind, the knees bent. */
	braced: {
		lean: 24,
		nod: 9,
		nearArm: [
			[5, -158],
			[2, -122],
			[-28, -120],
		],
		nearMitten: 52,
		farArm: [
			[-2, -157],
			[-12, -126],
			[-34, -122],
		],
		farMitten: 52,
		nearLeg: [
			[10, -72],
			[6, -38],
			[26, -9],
		],
		nearFoot: 0,
		farLeg: [
			[-4, -72],
			[-14, -38],
			[4, -9],
		],
		farFoot: 0,
	},
	/** Off the runners, running and pushing. */
	running: {
		lean: 21,
		nod: -12,
		nearArm: [
			[5, -158],
			[0, -124],
			[-31, -117],
		],
		nearMitten: 56,
		farArm: [
			[-2, -157],
			[-12, -128],
			[-37, -119],
		],
		farMitten: 56,
		nearLeg: [
			[10, -72],
			[26, -42],
			[58, -32],
		],
		nearFoot: -74,
		farLeg: [
			[-4, -72],
			[-20, -44],
			[-8, -9],
		],
		farFoot: 0,
	},
} as const satisfies Record<string, Pose>;
const STANCES: Readonly<Record<Musher['pose'], Pose>> = { ...POSES, ...BEHIND_A_SLED };

const PARKA =
	'M-13 -172Q-22 -162 -22 -144L-20 -112L-27 -62Q0 -54 29 -61L24 -110Q26 -142 20 -157Q15 -170 7 -174Z';
const PARKA_LIGHT =
	'M-13 -172Q-22 -162 -22 -144L-20 -112L-27 -62L-15 -59L-11 -112L-12 -146L-5 -170Z';
const PARKA_SHADE = 'M7 -174Q15 -170 20 -157Q26 -142 24 -110L29 -61L13 -58L13 -108L11 -146Z';
const HEM =
	'M-28 -67Q0 -59 29 -66L32 -57L29 -51L25 -53L20 -49L15 -51L9 -47L3 -49L-4 -47L-10 -49L-16 -48L-22 -51L-27 -50L-31 -53L-31 -59Z';
const HEM_SHADE = 'M12 -63Q20 -63 29 -66L32 -57L29 -51L25 -53L20 -49L15 -51L11 -48Z';

const HOOD =
	'M-8 -166Q-14 -182 -9 -193Q-2 -201 8 -199Q19 -195 20 -182Q19 -172 11 -163Q0 -158 -8 -166Z';
const HOOD_SHADE = 'M8 -199Q19 -195 20 -182Q19 -172 11 -163Q6 -161 2 -162Q11 -172 10 -184Z';
const HOOD_LIGHT = 'M-9 -193Q-2 -201 8 -199L10 -193Q2 -194 -4 -189Z';
/** The ruff stands around the face; its guard hairs point forward. */
const RUFF =
	'M-8 -200L-4 -194L0 -190L-1 -184L1 -179L-1 -174L0 -168L-4 -165L-6 -160L-11 -159L-16 -162L-15 -167L-18 -171L-16 -176L-19 -181L-17 -187L-21 -192L-18 -198L-13 -201Z';
const RUFF_SHADE =
	'M-8 -200L-4 -194L0 -190L-1 -184L1 -179L-1 -174L0 -168L-4 -165L-6 -160L-11 -159L-10 -166Q-6 -172 -7 -181Q-8 -190 -13 -194Z';
/** What shows of a face before the ruff, and the shadow that the hood throws on it. */
const FACE =
	'M-14 -193L-19 -190L-21 -185L-20 -181L-25 -175L-22 -173L-23 -170L-21 -168L-21 -164L-14 -160L-10 -180Z';
const FACE_SHADE =
	'M-14 -193L-19 -190L-21 -185L-20 -181L-22.5 -178L-17 -176L-18 -164L-14 -160L-10 -180Z';
const NECK: Point = [0, -166];

const MITTEN = 'M-7 -3L7 -3L8 8Q8 16 0 17Q-6 16 -7 10L-10 9L-10 2Z';
const CUFF = 'M-9 -6L9 -6L11 0L7 3L4 1L0 4L-3 1L-7 4L-11 1Z';
const BOOT = 'M-8 -12L8 -12L10 8L-12 8Q-22 9 -21 3Q-19 -1 -9 -6Z';
const SOLE = 'M-21 5L10 5L10 8L-12 8Q-20 9 -21 5Z';
const STRAP = 'M-9 -10L9 -8L9 -4L-9 -6Z';

const placed = ([x, y]: Point, turn: number, content: string) =>
	group(content, `transform="translate(${x} ${y}) rotate(${turn})"`);

/** An adult in a parka to the knee with a wolf ruff, in side view to the left. */
export function musher({ x, y, height, pose, inks = MUSHER_INKS }: Musher): string {
	const stance = STANCES[pose];
	const leg = (joints: readonly Point[], turn: number, fill: string, sole: string, strap: string) =>
		shape(limb(joints, [26, 21, 18]), fill) +
		placed(joints[2]!, turn, shape(BOOT, fill) + shape(SOLE, sole) + shape(STRAP, strap));
	const arm = (
		joints: readonly Point[],
		turn: number,
		fill: string,
		leather: string,
		fur: string,
	) =>
		shape(limb(joints, [25, 21, 16]), inks.shade) +
		shape(
			limb(
				joints,
				[25, 21, 16].map((width) => width - 5),
			),
			fill,
			'transform="translate(-1.5 -2.5)"',
		) +
		placed(joints[2]!, turn, shape(MITTEN, leather) + shape(CUFF, fur));
	const hood = [
		shape(FACE, inks.face),
		shape(FACE_SHADE, between(inks.face, inks.leatherShade, 0.6)),
		shape(HOOD, inks.parka),
		shape(HOOD_SHADE, inks.shade),
		shape(HOOD_LIGHT, inks.light),
		shape(RUFF, inks.fur),
		shape(RUFF_SHADE, inks.furShade),
	].join('');
	const body = [
		arm(stance.farArm, stance.farMitten, inks.shade, inks.leatherShade, inks.furShade),
		shape(PARKA, inks.parka),
		shape(PARKA_LIGHT, inks.light),
		shape(PARKA_SHADE, inks.shade),
		shape(HEM, inks.fur),
		shape(HEM_SHADE, inks.furShade),
		group(hood, `transform="rotate(${-stance.nod} ${NECK.join(' ')})"`),
		arm(stance.nearArm, stance.nearMitten, inks.parka, inks.leather, inks.fur),
	].join('');
	const drawn = [
		leg(stance.farLeg, stance.farFoot, inks.leatherShade, inks.leatherShade, inks.leather),
		leg(stance.nearLeg, stance.nearFoot, inks.leather, inks.leatherShade, inks.furShade),
		group(body, `transform="rotate(${-stance.lean} 0 -64)"`),
	];
	return setDown(drawn.join(''), x, y, height / 200);
}
