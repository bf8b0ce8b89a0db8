import { group, shape } from '../../tools/shapes.ts';

/** The pieces of a dog at full stretch, running left; 600 units long, its paws on y 300. */
const PIECES = {
	tail: 'M444 98Q486 92 520 70Q552 50 590 54L576 66L592 76Q566 104 520 116Q480 128 452 122Z',
	farFore:
		'M170 180L218 176L226 206L238 238L262 258L286 266L292 280L262 284L236 270L212 246L194 214Z',
	farHind:
		'M380 150L440 160L424 200L438 226L430 242L396 266L368 292L346 300L334 292L350 276L384 248L404 228L388 206L370 186Z',
	trunk:
		'M20 74L26 64L70 52L84 40L98 36L106 2L128 36L138 48Q168 74 208 78Q290 66 360 70Q410 76 440 96L458 112Q466 140 448 168L404 178Q384 158 366 156Q300 180 240 198Q190 206 160 192Q132 172 126 146L112 122L98 110L82 102L34 92L24 84Z',
	nearFore:
		'M140 140L206 150L204 186L184 208L140 226L96 244L74 262L52 270L36 268L40 256L66 240L92 222L146 196Z',
	nearHind:
		'M388 96L458 108Q472 140 452 170L448 184L480 206L506 232L528 268L552 282L550 294L522 294L504 272L480 240L440 218L400 196Q376 150 388 96Z',
	light:
		'M26 64L70 52L84 40L98 36L106 2L112 34L96 50L74 62L30 72ZM128 44Q168 72 208 78Q290 66 360 70Q400 75 430 90Q360 84 300 88Q230 92 190 108Q150 140 140 170Q130 156 126 146L140 110ZM140 160L170 166L148 202L96 236L66 258L40 262L40 256L66 240L92 222L146 196ZM392 110L410 130L404 176L430 204L470 226L440 218L400 196Q380 150 392 110Z',
} as const;

/**
 * A running sled dog as a silhouette, for pictures within the picture.
 * @param place its `transform`
 * @param fills the near side, the far legs, and the light where it is modelled
 */
export function runningSilhouette(
	place: string,
	{ near, far, light }: { readonly near: string; readonly far: string; readonly light?: string },
): string {
	const { tail, trunk, nearFore, nearHind } = PIECES;
	return group(
		shape(PIECES.farFore + PIECES.farHind, far) +
			shape(tail, near) +
			shape(trunk, near) +
			shape(nearFore, near) +
			shape(nearHind, near) +
			(light === undefined ? '' : shape(PIECES.light, light)),
		`transform="${place}"`,
	);
}
