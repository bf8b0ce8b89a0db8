import { fur, gouge } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { type Point, group, shape } from '../../tools/shapes.ts';

/** The fur from the lamp's light to the shade under the leg. */
const FUR = ['#e3d3ae', '#c2ae86', '#998766', '#6f604b', '#4b4036', '#342b27'] as const;
const WET = ['#1a2236', '#3a4a6c'] as const;

/** Five pads pressed by a dog's paw, its toes upward, about the origin. */
export const PADS =
	'M-4 26Q34 18 52 50Q74 70 66 96Q54 120 26 112Q-2 104 -30 114Q-60 122 -70 98Q-76 72 -54 52Q-34 28 -4 26ZM-84 40Q-112 30 -110 -6Q-104 -34 -82 -28Q-60 -14 -62 18Q-66 42 -84 40ZM-36 2Q-62 -12 -56 -54Q-46 -88 -22 -80Q0 -68 -4 -28Q-12 6 -36 2ZM26 0Q4 -4 6 -44Q14 -82 38 -82Q62 -72 56 -32Q48 2 26 0ZM78 34Q56 34 60 4Q68 -28 90 -32Q110 -26 106 6Q98 34 78 34Z';

/** The print of that paw on the page: its toes lead away from the leg that made it. */
export function pawPrint(): string {
	return shape(PADS, '#22304a', 'transform="translate(996 1046) scale(1 .88) rotate(-124)"');
}

/** What the lifted paw takes from the lamp's light: page, board and table each in a darker tone. */
export function legShadow(on: 'table' | 'book'): string {
	if (on === 'table') {
		return facets(['#23160f', 'M1300 1066L1420 1040L2060 930V1166L1440 1176L1320 1166Z']);
	}
	return facets(
		[
			'#c7b184',
			'M1192 1112Q1190 1086 1216 1082Q1228 1062 1256 1068Q1280 1056 1325 1062L1336 1166L1272 1170Q1236 1174 1222 1148Q1196 1140 1192 1112Z',
		],
		['#0a2025', 'M1325 1062L1357 1056L1367 1172L1336 1166Z'],
	);
}

/** One toe: its arch, the pad below with ink on it, and the claw. */
function toe([x, y]: Point, scale: number, [light, side, shade]: readonly string[]): string {
	return group(
		facets(
			[FUR[5], 'M-106 -22Q-134 -22 -148 6Q-126 8 -106 4Z'],
			[WET[0], 'M-108 0Q-104 30 -74 32Q-44 30 -34 10Z'],
			[side!, 'M30 -44Q-20 -64 -58 -58Q-104 -50 -114 -12Q-116 6 -100 12L-20 18L30 6Z'],
			[shade!, 'M30 -20L-16 -14Q-50 -8 -74 6L-100 12L-20 18L30 6Z'],
			[light!, 'M30 -44Q-20 -64 -58 -58Q-104 -50 -114 -12Q-92 -38 -58 -40Q-14 -42 30 -26Z'],
		),
		`transform="translate(${x} ${y}) scale(${scale})"`,
	);
}

/** Wrist, pastern and toes; the toes to the left, the origin in the wrist. */
function paw(): string {
	return (
		toe([-92, -32], 0.9, [FUR[2], FUR[3], FUR[4]]) +
		toe([-112, -20], 1, [FUR[1], FUR[2], FUR[4]]) +
		facets(
			// The large pad behind the toes and the small one behind the wrist.
			[WET[0], 'M-98 36Q-88 82 -44 80Q-10 74 -16 44Z'],
			[WET[1], 'M-90 58Q-76 78 -44 76Q-64 68 -74 52Z'],
			[FUR[5], 'M12 52Q6 88 34 92Q58 88 56 56Z'],
			[FUR[2], 'M16 -62L-40 -66L-104 -74L-128 -40L-110 20L-84 44L-20 54L40 66Z'],
			[FUR[3], 'M60 8L-20 14L-84 6L-104 20L-84 44L-20 54L40 66Z'],
			[FUR[4], 'M60 40L-10 38L-60 32L-84 44L-20 54L40 66Z'],
			[FUR[1], 'M16 -62L-40 -66L-104 -74L-124 -48L-60 -36L0 -32Z'],
			[FUR[0], 'M16 -62L-40 -66L-104 -74L-112 -62L-50 -52L0 -48Z'],
		) +
		toe([-104, 4], 1.06, [FUR[0], FUR[1], FUR[3]]) +
		toe([-62, 26], 1, [FUR[1], FUR[2], FUR[4]]) +
		// The dewclaw on the inner side.
		facets([FUR[5], 'M-16 34Q-40 44 -42 66Q-22 60 -4 44Z'])
	);
}

/** The forearm, the wrist at the origin, the elbow to the right beyond the picture. */
function forearm(): string {
	const feathers: readonly Point[] = [
		[120, 66],
		[300, 92],
		[520, 150],
		[860, 220],
	];
	return (
		shape(
			`M120 30L120 66${fur(feathers, { count: 9, size: 44, lean: -0.5, seed: 5, side: -1 })}L860 60Z`,
			FUR[5],
		) +
		facets(
			[
				FUR[2],
				'M-50 -30Q-44 -66 0 -70L60 -70L150 -64L330 -84L560 -128L860 -180V180L560 112L330 76L170 58L60 68L10 66Q-44 50 -50 -30Z',
			],
			[FUR[3], 'M-30 30L40 12L160 6L360 14L600 34L860 60V180L560 112L330 76L170 58L60 68L10 66Z'],
			[FUR[4], 'M10 56L80 44L180 38L360 50L600 82L860 124V180L560 112L330 76L170 58L60 68Z'],
			[
				FUR[1],
				'M-50 -30Q-44 -66 0 -70L60 -70L150 -64L330 -84L560 -128L860 -180V-70L580 -52L340 -34L160 -28L60 -34L0 -30Z',
			],
			[
				FUR[0],
				'M-48 -40Q-42 -66 0 -70L60 -70L150 -64L330 -84L560 -128L860 -180V-130L570 -96L340 -62L150 -46L50 -52Z',
			],
		) +
		shape(
			gouge([420, -14], [250, -4], 5, 4) +
				gouge([640, -24], [480, 0], 6, 4) +
				gouge([760, 10], [600, 20], 6, 4) +
				gouge([300, 24], [180, 20], 4, 3),
			FUR[1],
		)
	);
}

/** The dog's foreleg, lifted again: it reaches in from the right, and the paw hangs from the wrist. */
export function foreleg(): string {
	return group(
		group(forearm(), 'transform="rotate(-31)"') + group(paw(), 'transform="rotate(-44)"'),
		'transform="translate(1416 812) scale(1.14)"',
	);
}
