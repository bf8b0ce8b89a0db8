import { polygon, shape, type Point } from '../../tools/shapes.ts';
import type { FrontCoat } from './front-coats.ts';

export type Pose = 'sitting' | 'standing';
export type Ears = 'up' | 'low' | 'tipped';
export type Lids = 'open' | 'tired';

/** A form written once for its right half: the left one to the light, the right one in shade. */
export function halves(fills: readonly [string, string], ...points: readonly Point[]): string {
	const left = points.map(([x, y]): Point => [-x, y]);
	return shape(polygon(...left), fills[0]) + shape(polygon(...points), fills[1]);
}

/** Haunches of a sitting dog, hind legs of a standing one. */
export function hindquarters(coat: FrontCoat, pose: Pose): string {
	if (pose === 'standing') {
		return (
			halves(
				coat.deep,
				[40, -300],
				[124, -330],
				[132, -210],
				[112, -130],
				[108, -34],
				[124, -12],
				[122, 0],
				[62, 0],
				[66, -130],
				[44, -220],
			) +
			halves(
				[coat.deep[1], coat.deep[1]],
				[0, -320],
				[100, -320],
				[84, -210],
				[50, -136],
				[0, -126],
			)
		);
	}
	return (
		halves(
			coat.body,
			[40, -240],
			[132, -250],
			[176, -170],
			[192, -84],
			[184, -16],
			[140, -4],
			[60, -4],
		) +
		halves(coat.deep, [60, -210], [112, -190], [136, -110], [120, -40], [70, -30]) +
		halves(coat.pale, [96, -36], [150, -48], [186, -34], [196, -8], [188, 0], [94, 0])
	);
}

/** Chest, bib and fore legs. */
export function chest(coat: FrontCoat, pose: Pose): string {
	const low = pose === 'standing' ? -214 : -190;
	return [
		halves(
			coat.body,
			[0, -450],
			[104, -446],
			[138, -372],
			[146, -300],
			[132, low - 20],
			[96, low + 16],
			[0, low + 30],
		),
		halves(
			coat.deep,
			[104, -446],
			[138, -372],
			[146, -300],
			[132, low - 20],
			[112, low - 4],
			[116, -300],
			[96, -380],
		),
		// Fore legs with wrists and paws.
		halves(
			coat.body,
			[10, -320],
			[104, -320],
			[100, -220],
			[82, -130],
			[76, -40],
			[90, -14],
			[88, 0],
			[16, 0],
			[18, -36],
			[24, -130],
			[12, -220],
		),
		halves(coat.pale, [22, -150], [80, -150], [76, -40], [90, -14], [88, 0], [16, 0], [18, -36]),
		halves(
			coat.deep,
			[84, -300],
			[104, -320],
			[100, -220],
			[82, -130],
			[76, -40],
			[66, -44],
			[70, -140],
			[80, -230],
		),
		shape('M-58 0V-14H-53V0ZM-38 0V-14H-33V0ZM34 0V-14H39V0ZM54 0V-14H59V0Z', coat.cap[1]),
		// Bib.
		halves(
			coat.pale,
			[0, -430],
			[56, -420],
			[84, -352],
			[64, -300],
			[70, -268],
			[44, -250],
			[40, -210],
			[18, -222],
			[0, -176],
		),
	].join('\n');
}

/** Ears: pricked, hanging aside, or with one tip that tips over. */
export function ears(coat: FrontCoat, kind: Ears): string {
	const ear = (side: 1 | -1, tip: Point, tone: 0 | 1) => {
		const at = (x: number, y: number): Point => [x * side, y];
		const [tipX, tipY] = tip;
		return (
			shape(
				polygon(
					at(20, -604),
					at(tipX - 12, tipY + 4),
					at(tipX, tipY),
					at(tipX + 12, tipY + 24),
					at(106, -556),
				),
				coat.cap[tone],
			) +
			shape(polygon(at(36, -600), at(tipX - 2, tipY + 34), at(92, -566)), coat.deep[tone]) +
			shape(
				polygon(at(36, -596), at(48, -632), at(56, -616), at(64, -636), at(74, -606), at(84, -568)),
				coat.pale[1],
			)
		);
	};
	if (kind === 'low') return ear(-1, [122, -676], 0) + ear(1, [122, -676], 1);
	if (kind === 'up') return ear(-1, [82, -706], 0) + ear(1, [82, -706], 1);
	return (
		ear(-1, [82, -706], 0) +
		shape('M20 -604L66 -672L104 -668L106 -556Z', coat.cap[1]) +
		shape('M60 -676L90 -684L112 -672L130 -626L92 -652Z', coat.deep[0])
	);
}

const MOUTHS = {
	open: 'M-3 -436H3V-424L18 -418L36 -424L34 -416L18 -410L0 -416L-18 -410L-34 -416L-36 -424L-18 -418L-3 -424Z',
	tired:
		'M-3 -436H3V-424L20 -417L36 -408L32 -402L16 -408L0 -414L-16 -408L-32 -402L-36 -408L-20 -417L-3 -424Z',
} as const;

/** Cap, eyes, muzzle. */
export function face(coat: FrontCoat, lids: Lids): string {
	const eye = (side: 1 | -1) => {
		const at = (x: number, y: number): Point => [x * side, y];
		const open = lids === 'open';
		return (
			shape(
				polygon(at(16, -502), at(30, -528), at(56, -532), at(72, -520), at(56, -502), at(34, -496)),
				'#07090e',
			) +
			shape(
				`M${42 * side - 8} ${open ? -515 : -511}a8 8 0 1 0 16 0${open ? 'a8 8 0 1 0 -16 0' : ''}Z`,
				coat.eye,
			) +
			shape(
				`M${42 * side - 4} ${open ? -515 : -511}a4 4 0 1 0 8 0${open ? 'a4 4 0 1 0 -8 0' : ''}Z`,
				'#07090e',
			)
		);
	};
	return [
		// Cap with its point down the nose, brows.
		halves(
			coat.cap,
			[0, -618],
			[40, -616],
			[80, -596],
			[106, -552],
			[100, -520],
			[66, -534],
			[40, -536],
			[22, -504],
			[16, -462],
			[0, -456],
		),
		halves(coat.deep, [0, -618], [26, -617], [30, -570], [12, -540], [0, -548]),
		halves(coat.pale, [24, -540], [36, -556], [58, -552], [66, -538], [44, -538]),
		eye(-1),
		eye(1),
		// Muzzle, mouth, nose.
		halves(
			coat.pale,
			[0, -470],
			[16, -500],
			[30, -482],
			[44, -446],
			[40, -412],
			[18, -398],
			[0, -396],
		),
		halves(coat.deep, [0, -520], [14, -516], [18, -460], [0, -452]),
		shape(MOUTHS[lids], '#0a0d14'),
		shape('M-22 -460L-12 -468H12L22 -460L18 -446L6 -434H-6L-18 -446Z', '#0a0d14'),
		shape('M-14 -460L-8 -464H4L0 -457H-12Z', '#5a6878'),
	].join('\n');
}
