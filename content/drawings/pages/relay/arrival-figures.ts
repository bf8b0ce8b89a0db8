import { MUSHER_INKS } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { fur } from '../../tools/cuts.ts';
import { group, shape } from '../../tools/shapes.ts';

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

/** A neighbour in the frame of a lit door, dark against the light; stands at 0, 0 and is 280 high. */
export function neighbour(transform: string): string {
	const { wood, amber, paper } = INK;
	return group(
		[
			// Legs in mukluks.
			shape(
				'M-32 -104H-3L-5 -46L-8 -14L-6 2H-40L-38 -8L-27 -18L-29 -52ZM4 -104H34L31 -50L29 -18L41 -8L42 2H9L9 -14L5 -46Z',
				wood[3],
			),
			// The far arm hangs, the near one rests on the door post.
			shape('M-34 -224Q-52 -212 -56 -176L-62 -124L-44 -120L-34 -168Z', wood[2]),
			shape('M-64 -128L-42 -122L-44 -98Q-56 -90 -64 -100Z', wood[3]),
			shape('M28 -226L54 -196L62 -214L56 -244L72 -250L82 -208L62 -158L34 -176Z', wood[3]),
			shape('M54 -244L74 -252L72 -276Q60 -284 52 -272Z', wood[3]),
			shape('M72 -250L82 -208L62 -158L56 -164L72 -208L66 -248Z', amber[1]),
			// A parka to the knee: to the cold light, in shade, its edge to the lamp.
			shape(
				'M-22 -234Q-46 -222 -44 -186L-36 -150L-50 -90Q0 -78 50 -90L36 -150L44 -190Q46 -222 22 -234Z',
				wood[3],
			),
			shape('M-22 -234Q-46 -222 -44 -186L-36 -150L-50 -90L-14 -84L-12 -150L-16 -200Z', wood[2]),
			shape('M34 -226Q46 -216 44 -190L36 -150L50 -90L38 -87L26 -150L36 -190Z', amber[1]),
			shape('M-52 -94Q0 -80 52 -94L54 -80Q0 -64 -54 -80Z', wood[1]),
			shape('M16 -86L52 -94L54 -80L18 -71Z', paper[2]),
			// Hood turned back, and the head above it.
			shape('M-30 -226Q-32 -244 -14 -248H16Q34 -242 30 -226Q0 -208 -30 -226Z', wood[1]),
			shape('M10 -248H16Q34 -242 30 -226L14 -220Z', paper[2]),
			shape('M-20 -256Q-24 -286 2 -288Q26 -286 22 -254L12 -232H-10Z', wood[3]),
			shape('M-16 -254L-10 -266L6 -264L6 -238L-8 -234Z', wood[2]),
			shape('M10 -286Q26 -282 22 -254L12 -232L16 -258Z', amber[2]),
		].join('\n'),
		`transform="${transform}"`,
	);
}
