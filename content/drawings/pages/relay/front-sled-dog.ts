import type { Coat } from '../../figures/index.ts';
import { setDown } from '../../tools/place.ts';
import { shape } from '../../tools/shapes.ts';

const BODY =
	'M-19 -74Q-30 -48 -30 -34Q-40 -24 -39 -8Q-38 2 -28 2H28Q38 2 39 -8Q40 -24 30 -34Q30 -48 19 -74Z';
const HEAD = 'M-18 -86L-20 -113L-8 -100H8L20 -113L18 -86L23 -77L14 -66L6 -59H-6L-14 -66L-23 -77Z';

/** A sled dog that sits and looks at the viewer; its paws at x, y. */
export function frontSledDog(
	x: number,
	y: number,
	height: number,
	coat: Coat,
	rim: string,
): string {
	const drawn = [
		shape(BODY + HEAD, rim, 'transform="translate(4 -.5)"'),
		shape(BODY, coat.coat),
		// Shade on the right, and the haunches beside the forelegs.
		shape('M19 -74Q30 -48 30 -34Q40 -24 39 -8Q38 2 28 2H14L18 -40Z', coat.shade),
		shape('M-19 -26Q-28 -20 -28 -6L-24 2H-18ZM19 -26Q28 -20 28 -6L24 2H18Z', coat.dark),
		shape('M-39 -4Q-38 2 -28 2H-22L-24 -5ZM39 -4Q38 2 28 2H22L24 -5Z', coat.paleShade),
		shape(
			'M-15 -68L-21 -56L-16 -54L-17 -38L-13 -30L-15 -5L-17 2H-3L-1 -28H1L3 2H17L15 -5L13 -30L17 -38L16 -54L21 -56L15 -68Z',
			coat.pale,
		),
		shape('M15 -68L21 -56L16 -54L17 -38L13 -30L15 -5L17 2H8L7 -30L2 -36L8 -52Z', coat.paleShade),
		shape(HEAD, coat.coat),
		shape('M18 -86L20 -113L8 -100L9 -86L23 -77L14 -66Z', coat.shade),
		shape('M-18 -90L-17 -106L-10 -98ZM18 -90L17 -106L10 -98Z', coat.dark),
		shape('M-12 -80L-5 -83L0 -92L5 -83L12 -80L19 -76L12 -67L5 -60H-5L-12 -67L-19 -76Z', coat.pale),
		shape('M5 -83L12 -80L19 -76L12 -67L5 -60L1 -60L6 -72Z', coat.paleShade),
		shape(
			'M-12 -82L-7 -85L-4 -81L-8 -80ZM12 -82L7 -85L4 -81L8 -80ZM-5 -74H5L2 -68H-2ZM-6 -64L0 -66L6 -64L0 -62Z',
			'#100e14',
		),
	].join('');
	return setDown(drawn, x, y, height / 113);
}
