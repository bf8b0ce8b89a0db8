import { gouge } from '../tools/cuts.ts';
import { shape } from '../tools/shapes.ts';
import type { Tones } from './arm.ts';

/**
 * A mittened hand that reaches to the right, its wrist at 0, 0, its thumb below: as it lies over an
 * edge, seen from the back of the hand. Turned upside down it holds something from below.
 */
export interface Mitten {
	/** The leather to the light, its side, and in shade. */
	readonly tones: Tones;
	/** Over the edge the knuckles are lit; from below the light falls on the side of the thumb. */
	readonly hold: 'over' | 'under';
}

const HAND =
	'M10 -96Q92 -146 176 -158Q262 -160 336 -128Q424 -88 482 -36Q516 0 506 44Q492 84 442 74Q386 62 330 46Q276 38 240 66L200 130L10 100Z';
const KNUCKLES =
	'M10 -96Q92 -146 176 -158Q262 -160 336 -128Q424 -88 482 -36Q500 -16 506 10L432 -34L340 -74L236 -100L130 -90L10 -52Z';
const PALM =
	'M506 10Q512 28 506 44Q492 84 442 74Q386 62 330 46Q276 38 240 66L200 130L120 122L196 52Q262 4 336 8L430 30Q474 34 506 10Z';
const THUMB =
	'M10 100L12 12Q84 -22 152 0Q208 24 248 68L366 146Q404 182 384 218Q354 250 308 226L196 168Q140 134 74 122Z';
const THUMB_LIGHT =
	'M40 -4Q100 -18 152 0Q208 24 248 68L366 146Q390 168 390 196L320 152L222 96Q150 34 40 -4Z';
const THUMB_SHADE =
	'M10 100L12 66Q100 74 160 108L272 172L352 204L384 218Q354 250 308 226L196 168Q140 134 74 122Z';

/** The hand without its thumb: what it holds may come before it. */
export function palm({ tones: [light, middle, shade], hold }: Mitten): string {
	const over = hold === 'over';
	return [
		shape(HAND, middle),
		shape(KNUCKLES, over ? light : shade),
		shape(PALM, over ? shade : middle),
		// The leather creases where the fingers bend.
		over
			? shape(gouge([330, -52], [300, 22], 8, 8) + gouge([402, -32], [384, 34], 7, 7), shade)
			: '',
	].join('\n');
}

/** Its thumb, which grows from the wrist and lies over what the hand holds. */
export function thumb({ tones: [light, middle, shade], hold }: Mitten): string {
	const over = hold === 'over';
	return [
		shape(THUMB, middle),
		shape(THUMB_LIGHT, over ? light : shade),
		shape(THUMB_SHADE, over ? shade : light),
		over ? shape(gouge([282, 112], [250, 158], 7, 6), shade) : '',
	].join('\n');
}
