import { setDown } from '../tools/place.ts';
import { line, tenth } from '../tools/shapes.ts';
import { between } from '../tools/tone.ts';
import { musher } from './musher.ts';
import { runningDog, type RunningDog } from './running-dog.ts';
import { sled, SLED_FOOT } from './sled.ts';

export interface Team {
	/** The nose of the leader. */
	readonly x: number;
	/** The ground. */
	readonly y: number;
	/** At 1 a dog is 100 units high at the withers and a team of seven 1500 units long, 270 high. */
	readonly scale: number;
	/** The silhouette, as `#rrggbb`. */
	readonly fill: string;
	/** The musher's ruff and hem; a little of it is in the load's canvas. */
	readonly fur: string;
	readonly face: string;
	/** The parcel on the sled; a team without it is on its way for something else. */
	readonly serum?: string;
	/** How many dogs, the leader among them: 3, 5, 7, 9 … */
	readonly dogs?: number;
	readonly gait?: keyof typeof GAITS;
	/** How many pairs later the dogs' strides begin. */
	readonly phase?: number;
	/** How the musher travels behind the sled. */
	readonly posture?: 'riding' | 'gliding' | 'braced' | 'running';
}

const NOSE = 92;
const PAIR = 214;
const SLED_LENGTH = 440;
const MUSHER_HEIGHT = 278;
/** Cold light: what is further away, or turned up to the sky, takes a share of it. */
const DISTANCE = '#8faaba';
/** Where a tugline meets the harness, above the ground. */
const TUG = -84;

type Look = Pick<RunningDog, 'stride' | 'earsBack' | 'panting' | 'nod' | 'height'>;

/**
 * How the dogs differ, the near one of a pair, then the far one: the leader, the wheel dogs before
 * the sled, and those between, which take turns.
 */
interface Gait {
	readonly leader: Look;
	readonly wheel: readonly [near: Look, far: Look];
	readonly others: readonly (readonly [near: Look, far: Look])[];
}

const GAITS = {
	/** At full run. */
	lope: {
		leader: { stride: 'reach', height: 98, nod: 5 },
		wheel: [
			{ stride: 'pull', height: 106, panting: true, nod: 4 },
			{ stride: 'step', height: 103, earsBack: true, nod: 10 },
		],
		others: [
			[
				{ stride: 'gather', height: 100, panting: true },
				{ stride: 'reach', height: 98, nod: -6 },
			],
			[
				{ stride: 'reach', height: 102, earsBack: true, nod: 9 },
				{ stride: 'gather', height: 99, panting: true, nod: -4 },
			],
			[
				{ stride: 'gather', height: 101, earsBack: true, nod: 6 },
				{ stride: 'pull', height: 100, nod: -2 },
			],
		],
	},
	/** The steady trot of a long way. */
	trot: {
		leader: { stride: 'step', height: 99, nod: 3 },
		wheel: [
			{ stride: 'pull', height: 106, panting: true, nod: 2 },
			{ stride: 'step', height: 104, nod: 6 },
		],
		others: [
			[
				{ stride: 'pull', height: 101, panting: true, nod: -4 },
				{ stride: 'step', height: 99, nod: 4 },
			],
			[
				{ stride: 'step', height: 103, nod: 8 },
				{ stride: 'step', height: 100, panting: true, nod: -2 },
			],
			[
				{ stride: 'step', height: 99, panting: true },
				{ stride: 'pull', height: 102, earsBack: true, nod: 3 },
			],
		],
	},
	/** Against the wind: heads low, ears back, every leg in the pull. */
	toil: {
		leader: { stride: 'pull', height: 97, earsBack: true, nod: 12 },
		wheel: [
			{ stride: 'step', height: 105, earsBack: true, nod: 20 },
			{ stride: 'pull', height: 103, earsBack: true, nod: 14 },
		],
		others: [
			[
				{ stride: 'step', height: 99, earsBack: true, nod: 22 },
				{ stride: 'pull', height: 98, earsBack: true, nod: 8 },
			],
			[
				{ stride: 'pull', height: 102, earsBack: true, nod: 6 },
				{ stride: 'pull', height: 99, panting: true, nod: 14 },
			],
		],
	},
} as const satisfies Record<string, Gait>;

/** A whole team that travels left: a leader, pairs, gangline, sled and musher. */
export function team({
	x,
	y,
	scale,
	fill,
	fur,
	face,
	serum,
	dogs = 7,
	gait = 'lope',
	phase = 0,
	posture = 'riding',
}: Team): string {
	const { leader, wheel, others }: Gait = GAITS[gait];
	const pairs = Math.round((dogs - 1) / 2);
	const tones = {
		far: between(fill, DISTANCE, 0.36),
		legs: between(fill, DISTANCE, 0.24),
		light: between(fill, DISTANCE, 0.3),
	};
	const dog = (
		look: Look,
		at: number,
		ground: number,
		tone: string,
		legs: string,
		light?: string,
	) => runningDog({ ...look, x: at, y: ground, fill: tone, far: legs, ...(light && { light }) });
	const look = (pair: number) =>
		pair === pairs ? wheel : others[(pair - 1 + phase) % others.length]!;
	const sledX = NOSE + pairs * PAIR + 196;
	let far = '';
	let near = dog(leader, NOSE, 0, fill, tones.legs, tones.light);
	/** The gangline from behind the leader to the sled: a point of it, as it is written in a path. */
	const gangline = (at: number) => `${at} ${tenth(-72 + ((at - NOSE) / (sledX - NOSE)) * 20)}`;
	let tugs = `M${NOSE + 62} ${TUG}L${gangline(NOSE + 120)}`;
	for (let pair = 1; pair <= pairs; pair += 1) {
		const at = NOSE + pair * PAIR;
		const [nearLook, farLook] = look(pair);
		far += dog(farLook, at - 34, -9, tones.far, between(tones.far, DISTANCE, 0.22));
		near += dog(nearLook, at, 0, fill, tones.legs, tones.light);
		tugs += `M${at + 60} ${TUG}L${gangline(at + 122)}M${at + 26} ${TUG - 8}L${gangline(at + 122)}`;
	}
	const sledInks = {
		wood: fill,
		woodShade: tones.legs,
		canvasLight: between(fill, fur, 0.42),
		canvas: between(fill, fur, 0.24),
		canvasShade: between(fill, fur, 0.12),
		rope: fill,
	};
	const clothes = {
		light: tones.light,
		parka: fill,
		shade: fill,
		fur,
		furShade: between(fur, fill, 0.3),
		face,
		leather: fill,
		leatherShade: fill,
	};
	const drawn = [
		far,
		line(`M${gangline(NOSE + 70)}L${gangline(sledX + 4)}${tugs}`, fill, 3),
		near,
		sled({ x: sledX, y: 0, length: SLED_LENGTH, inks: sledInks, parcel: serum ?? false }),
		musher({
			x: sledX + SLED_LENGTH * SLED_FOOT,
			y: -4,
			height: MUSHER_HEIGHT,
			pose: posture,
			inks: clothes,
		}),
	];
	return setDown(drawn.join('\n'), x, y, scale);
}
