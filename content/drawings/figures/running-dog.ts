import { setDown } from '../tools/place.ts';
import { group, shape, tenth } from '../tools/shapes.ts';
import { limb } from './limb.ts';
import { FORE_WIDTHS, HIND_WIDTHS, STRIDES, TAILS } from './strides.ts';

export interface RunningDog {
	/** The middle of the chest. */
	readonly x: number;
	/** The ground under the feet. */
	readonly y: number;
	/** The height of the withers, in units of the drawing. */
	readonly height: number;
	/** The lope at its longest and shortest; two halves of a trot. */
	readonly stride: 'reach' | 'gather' | 'step' | 'pull';
	readonly fill: string;
	/** Tone of the two legs on the far side; without it the dog is one flat silhouette. */
	readonly far?: string;
	/** Colour of the harness; without it none is drawn. */
	readonly harness?: string;
	/** Colour of the light on head and back; without it none is drawn. */
	readonly light?: string;
	/** Whether the ears lie back in the wind. */
	readonly earsBack?: boolean;
	/** Whether the dog pants. */
	readonly panting?: boolean;
	/** Further turn of the head in degrees; a negative one lifts the nose. */
	readonly nod?: number;
}

/** Neck, trunk and thighs; the legs and the head grow from it. */
const TRUNKS = {
	long: 'M-52 -116Q-38 -112 -26 -103Q-16 -99 -6 -98Q22 -92 46 -95Q62 -95 70 -83Q74 -72 65 -64L46 -58Q30 -60 14 -50Q-4 -43 -18 -47L-32 -56Q-40 -66 -42 -78L-54 -90Z',
	arched:
		'M-52 -116Q-38 -113 -26 -103Q-16 -99 -4 -100Q22 -104 42 -99Q60 -94 67 -80Q70 -70 60 -62L42 -60Q26 -62 12 -51Q-4 -44 -18 -48L-32 -57Q-40 -66 -42 -78L-54 -90Z',
} as const;
const LIGHTS = {
	long: 'M-52 -116Q-38 -112 -26 -103Q-16 -99 -6 -98Q22 -92 46 -95Q62 -95 70 -83Q60 -90 46 -89Q20 -86 -10 -91Q-30 -95 -44 -104Z',
	arched:
		'M-52 -116Q-38 -113 -26 -103Q-16 -99 -4 -100Q22 -104 42 -99Q60 -94 67 -80Q56 -91 40 -93Q20 -96 -8 -92Q-30 -95 -44 -104Z',
} as const;

/** The head from the base of the skull, where it turns. */
const HEAD = 'M8 16L-6 20L-17 17L-27 13L-38 11L-40 7L-38 3L-22 -3L-17 -9L-11 -12L0 -11L8 -4Z';
const PANTING =
	'M8 16L-6 21L-17 19L-32 20L-34 17L-23 11L-38 10L-40 7L-38 3L-22 -3L-17 -9L-11 -12L0 -11L8 -4Z';
const EARS = {
	up: 'M-12 -10L-8 -25L0 -10ZM-5 -10L3 -26L8 -5Z',
	back: 'M-12 -11L2 -22L3 -9ZM-6 -10L11 -21L9 -3Z',
} as const;
const FACE_LIGHT = 'M-11 -12L-17 -9L-22 -3L-38 3L-40 7L-30 6L-19 3L-11 -3Z';
const PIVOT = [-52, -104] as const;

/** A sled dog in side view, running left. */
export function runningDog({
	x,
	y,
	height,
	stride,
	fill,
	far = fill,
	harness,
	light,
	earsBack = false,
	panting = false,
	nod = 0,
}: RunningDog): string {
	const { nearFore, farFore, nearHind, farHind, back, tail, nod: ownNod } = STRIDES[stride];
	const head =
		shape((panting ? PANTING : HEAD) + EARS[earsBack ? 'back' : 'up'], fill) +
		(light === undefined ? '' : shape(FACE_LIGHT, light));
	const drawn = [
		shape(limb(farFore, FORE_WIDTHS) + limb(farHind, HIND_WIDTHS), far),
		shape(
			TAILS[tail] + TRUNKS[back] + limb(nearFore, FORE_WIDTHS) + limb(nearHind, HIND_WIDTHS),
			fill,
		),
		light === undefined ? '' : shape(LIGHTS[back], light),
		group(head, `transform="translate(${PIVOT.join(' ')}) rotate(${-(ownNod + nod)})"`),
		harness === undefined
			? ''
			: `<path fill="none" stroke="${harness}" stroke-width="3.4" d="M-36 -106Q-48 -84 -28 -60M-33 -78L10 -74L66 -80M6 -97Q0 -72 6 -49"/>`,
	];
	return setDown(drawn.join(''), x, y, tenth(height) / 100);
}
