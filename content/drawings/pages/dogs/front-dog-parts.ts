import { polygon, shape, type Point } from '../../tools/shapes.ts';
import type { FrontCoat } from './front-coats.ts';

export type Pose = 'sitting' | 'standing';

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
