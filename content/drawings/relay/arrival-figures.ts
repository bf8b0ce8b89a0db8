import { MUSHER_INKS } from '../figures/index.ts';
import { fur } from '../tools/cuts.ts';
import { group, shape } from '../tools/shapes.ts';
import { INK } from '../inks.ts';

/** A man on one knee, bent to the right over what he holds at (420, 300); the ground is at 400. */
export function kneelingMan(transform: string): string {
	const { light, parka, shade, fur: ruff, furShade, face, leather, leatherShade } = MUSHER_INKS;
	return group(
		[
			shape('M104 350L64 372L8 380L0 400H120L150 380Z', leatherShade),
			shape('M196 330L286 286L326 312L318 378L350 400H262L276 346L230 366Z', leather),
			shape('M296 320L326 312L318 378L350 400H300Z', leatherShade),
			shape(
				'M76 372L62 300Q62 190 132 128Q190 88 256 112L304 166L292 236L262 300L256 366Q160 400 76 372Z',
				parka,
			),
			shape('M76 372L62 300Q62 190 132 128Q190 88 256 112L190 138L130 200L112 300L120 380Z', light),
			shape('M304 166L292 236L262 300L256 366L190 384L210 300L236 230Z', shade),
			shape('M256 384Q160 408 76 388L72 358Q160 378 260 350Z', ruff),
			shape('M190 368L260 350L256 384L190 396Z', furShade),
			// Hood, turned down: little shows of the face.
			shape(
				'M224 168Q196 104 240 66Q296 36 342 78Q364 108 350 142L306 184Q260 196 224 168Z',
				parka,
			),
			shape('M224 168Q196 104 240 66Q270 50 304 56L262 92L246 140Z', light),
			shape('M322 110L346 120L350 142L330 164L304 166L302 134Z', face),
			shape(
				`M312 54${fur(
					[
						[312, 54],
						[356, 92],
						[352, 122],
					],
					{ count: 5, size: 10, lean: 0.3, seed: 9 },
				)}L326 118L312 138L312 166L302 196L276 192L284 140L294 92Z`,
				ruff,
			),
			shape('M312 138L312 166L302 196L276 192L284 150Z', furShade),
			// Arm, bent at the elbow, and the mitten that holds the paw.
			shape('M150 220Q170 168 222 178L262 218L276 282L384 286V338L262 344Q210 340 190 306Z', parka),
			shape('M150 220Q170 168 222 178L262 218L220 214L196 250L200 300L190 306Z', light),
			shape('M200 300L236 312L384 314V338L262 344Q210 340 190 306Z', shade),
			shape('M370 278L394 280L396 344L374 346L364 312Z', ruff),
			shape('M390 284L428 290L452 308L446 332L412 344L392 340Z', leather),
			shape('M392 324L450 322L446 332L412 344L392 340Z', leatherShade),
		].join('\n'),
		`transform="${transform}"`,
	);
}

/** Someone who steps out of a lit door, seen against the light; stands at 0, 0 and is 280 high. */
export function comingOut(transform: string): string {
	return group(
		[
			shape('M-34 -4L-26 -90H-4L-8 -2L-14 0H-36ZM8 -4L4 -90H30L38 -2L34 0H10Z', INK.wood[3]),
			shape('M-50 -84L-40 -190Q-30 -226 2 -228Q36 -224 44 -188L52 -84Q0 -70 -50 -84Z', INK.wood[2]),
			shape('M2 -228Q36 -224 44 -188L52 -84Q34 -78 14 -78L20 -180Z', INK.amber[2]),
			shape('M-40 -190L-62 -130L-70 -96L-56 -90L-40 -124Z', INK.wood[2]),
			shape('M44 -188L62 -130L64 -96L50 -94L40 -130Z', INK.amber[3]),
			shape('M-24 -226Q-34 -276 2 -282Q36 -278 28 -228Q2 -214 -24 -226Z', INK.wood[3]),
			shape('M2 -282Q36 -278 28 -228L16 -222Z', INK.amber[2]),
			shape('M-20 -236L-14 -262L0 -264L2 -232L-10 -226Z', INK.wood[1]),
		].join('\n'),
		`transform="${transform}"`,
	);
}
