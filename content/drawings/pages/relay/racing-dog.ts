import { limb } from '../../figures/limb.ts';
import { FORE_WIDTHS, HIND_WIDTHS, STRIDES, TAILS } from '../../figures/strides.ts';
import { INK } from '../../inks.ts';
import { setDown } from '../../tools/place.ts';
import { circle, group, line, shape, type Point } from '../../tools/shapes.ts';
import type { TeamCoat } from './team-coats.ts';

export interface RacingDog {
	/** The middle of the chest, and the ground under the feet. */
	readonly x: number;
	readonly y: number;
	/** The height of the withers. */
	readonly height: number;
	readonly stride: keyof typeof STRIDES;
	readonly panting?: boolean;
	readonly earsBack?: boolean;
	/** Further turn of the head in degrees; a negative one lifts the nose. */
	readonly nod?: number;
}

/** Trunk and its planes, 100 units high at the withers: saddle, light on the shoulder, shade, belly. */
const TRUNK = {
	long: 'M-52 -116Q-38 -112 -26 -103Q-16 -99 -6 -98Q22 -92 46 -95Q62 -95 70 -83Q74 -72 65 -64L46 -58Q30 -60 14 -50Q-4 -43 -18 -47L-32 -56Q-40 -66 -42 -78L-54 -90Z',
	arched:
		'M-52 -116Q-38 -113 -26 -103Q-16 -99 -4 -100Q22 -104 42 -99Q60 -94 67 -80Q70 -70 60 -62L42 -60Q26 -62 12 -51Q-4 -44 -18 -48L-32 -57Q-40 -66 -42 -78L-54 -90Z',
} as const;
const SADDLE = {
	long: 'M-52 -116Q-38 -112 -26 -103Q-16 -99 -6 -98Q22 -92 46 -95Q62 -95 70 -83L60 -79L50 -85L40 -78L24 -83L8 -77L-6 -86L-16 -82L-26 -92L-44 -102Z',
	arched:
		'M-52 -116Q-38 -113 -26 -103Q-16 -99 -4 -100Q22 -104 42 -99Q60 -94 67 -80L58 -78L48 -87L38 -82L22 -90L8 -83L-6 -88L-16 -83L-26 -92L-44 -102Z',
} as const;
const BELLY =
	'M-32 -56L-18 -47Q-4 -43 14 -50Q30 -60 46 -58L50 -63Q30 -66 12 -58Q-4 -52 -16 -56L-28 -66Z';
const CHEST = 'M-56 -106L-54 -90L-42 -78Q-40 -66 -32 -56L-22 -60L-28 -74L-26 -84L-36 -88L-40 -100Z';
const CHEST_SHADE = 'M-42 -78Q-40 -66 -32 -56L-22 -60L-28 -74L-36 -76Z';
const SHOULDER = 'M-34 -96L-22 -92L-12 -80L-14 -64L-24 -56L-30 -68Z';
const HAUNCH = 'M46 -92Q62 -95 69 -83Q72 -72 64 -64L50 -60L56 -76Z';

const SKULL = 'M8 16L-6 20L-17 17L-27 13L-38 11L-40 7L-38 3L-22 -3L-17 -9L-11 -12L0 -11L8 -4Z';
const OPEN_SKULL =
	'M8 16L-6 21L-17 19L-32 20L-34 17L-23 11L-38 10L-40 7L-38 3L-22 -3L-17 -9L-11 -12L0 -11L8 -4Z';
const CROWN = 'M-22 -3L-17 -9L-11 -12L0 -11L8 -4L4 3L-6 -3L-14 -2L-19 2L-37 4L-38 3Z';
const MASK = 'M-38 5L-19 3L-13 2L-6 5L-2 13L-6 20L-17 17L-27 13L-38 11L-40 8Z';
const MUZZLE = 'M-38 5L-21 3L-17 7L-18 16L-27 13L-38 11L-40 8Z';
const MASK_SHADE = 'M-27 11L-10 10L-2 13L-6 20L-17 17Z';
const JAW = 'M-17 19L-32 20L-34 17L-23 12L-14 13Z';
const EARS = {
	up: ['M-12 -10L-8 -25L0 -10Z', 'M-6 -10L3 -27L8 -5Z', 'M-2 -10L3 -21L5 -7Z'],
	back: ['M-12 -11L2 -22L3 -9Z', 'M-6 -10L12 -21L9 -3Z', 'M-2 -9L8 -16L7 -5Z'],
} as const;
const NECK: Point = [-52, -104];

/** A leg in the coat's tones, paler from the wrist or hock down, with its paw. */
function leg(joints: readonly Point[], widths: readonly number[], upper: string, lower: string) {
	const [footX, footY] = joints.at(-1)!;
	return (
		shape(limb(joints, widths), upper) +
		shape(limb(joints.slice(2), widths.slice(2)), lower) +
		circle(footX, footY, 3.4, lower)
	);
}

function head(dog: RacingDog, coat: TeamCoat): string {
	const [farEar, nearEar, inner] = EARS[dog.earsBack ? 'back' : 'up'];
	const { panting = false } = dog;
	return [
		shape(farEar, coat.shade),
		shape(panting ? OPEN_SKULL : SKULL, coat.coat),
		panting ? shape('M-23 11L-14 13L-17 16L-30 17Z', '#5a2f30') + shape(JAW, coat.paleShade) : '',
		shape(coat.mask === 'muzzle' ? MUZZLE : MASK, coat.pale),
		coat.mask === 'muzzle' ? '' : shape(MASK_SHADE, coat.paleShade),
		shape(CROWN, coat.dark),
		coat.mask === 'blaze' ? shape('M-36 3L-22 -2L-15 -8L-11 -6L-19 1Z', coat.pale) : '',
		shape(nearEar, coat.dark) + shape(inner, coat.light),
		shape('M-40 9L-41 6L-38 2.5L-34 3L-35 7Z', INK.night[0]),
		shape('M-19 1.5L-14 -1.5L-11.5 .5L-15 2.5Z', INK.night[0]) + circle(-15, 0.6, 1, coat.iris),
		panting ? '' : shape('M-38 10.5L-27 11L-20 12.5L-27 12.2Z', INK.night[0]),
	].join('');
}

/** A sled dog at full run to the left, in its coat and its harness. */
export function racingDog(dog: RacingDog, coat: TeamCoat): string {
	const { nearFore, farFore, nearHind, farHind, back, tail, nod: own } = STRIDES[dog.stride];
	const drawn = [
		leg(farHind, HIND_WIDTHS, coat.shade, coat.shade),
		leg(farFore, FORE_WIDTHS, coat.shade, coat.paleShade),
		shape(TAILS[tail], coat.coat),
		shape(TAILS[tail], coat.dark, 'transform="translate(18 -28) scale(.74)"'),
		shape(TRUNK[back], coat.coat),
		shape(HAUNCH, coat.shade),
		shape(BELLY, coat.paleShade),
		leg(nearHind, HIND_WIDTHS, coat.coat, coat.paleShade),
		leg(nearFore, FORE_WIDTHS, coat.coat, coat.pale),
		shape(SHOULDER, coat.light),
		shape(CHEST, coat.pale) + shape(CHEST_SHADE, coat.paleShade),
		shape(SADDLE[back], coat.dark),
		line('M-36 -107Q-46 -84 -27 -60M-32 -80L10 -75L72 -80M6 -97Q0 -74 6 -50', coat.harness, 4.4),
		group(
			head(dog, coat),
			`transform="translate(${NECK.join(' ')}) rotate(${-(own + (dog.nod ?? 0))}) scale(1.12)"`,
		),
	];
	return setDown(drawn.join(''), dog.x, dog.y, dog.height / 100);
}
