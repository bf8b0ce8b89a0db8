import { INK } from '../inks.ts';
import { fur, gouge } from '../tools/cuts.ts';
import { group, shape, type Point } from '../tools/shapes.ts';
import { on, patch, quilting, rope, type Face } from './box.ts';

const CORNERS = {
	left: [112, 262],
	front: [440, 322],
	right: [652, 250],
	back: [338, 196],
	leftFoot: [126, 556],
	frontFoot: [440, 634],
	rightFoot: [640, 544],
} as const satisfies Record<string, Point>;

const FRONT: Face = [CORNERS.left, CORNERS.front, CORNERS.frontFoot, CORNERS.leftFoot];
const SIDE: Face = [CORNERS.front, CORNERS.right, CORNERS.rightFoot, CORNERS.frontFoot];
const TOP: Face = [CORNERS.back, CORNERS.right, CORNERS.front, CORNERS.left];

/** Quilted canvas in three tones; the padding swells over the edges of the box. */
const canvas = [
	shape(
		'M112 262Q104 250 124 246L330 190Q340 186 352 190L640 240Q662 244 656 262L650 540Q650 552 636 556L456 634Q440 642 424 634L134 566Q122 562 122 548Z',
		'#b08d5c',
	),
	shape(
		'M440 322L652 252Q657 252 656 262L650 540Q650 552 636 556L456 634Q446 639 440 640Z',
		'#6b4d30',
	),
	shape(
		'M112 262Q104 250 124 246L330 190Q340 186 352 190L640 240Q656 244 652 252L456 322Q440 330 424 322Z',
		'#d8bd88',
	),
	shape(quilting(FRONT, 5, 4, 4.5), '#8a6740'),
	shape(quilting(SIDE, 4, 4, 4.5), '#452f1f'),
	shape(quilting(TOP, 5, 4, 3.5), '#b99a64'),
].join('\n');

function ropes(): string {
	let bands = '';
	let turns = '';
	let shaded = '';
	const tie = (points: readonly Point[], shade = false) => {
		const drawn = rope(points, 15);
		if (shade) shaded += drawn.band;
		else bands += drawn.band;
		turns += drawn.turns;
	};
	for (const u of [0.2, 0.82]) {
		tie([on(FRONT, u, 1.02), on(FRONT, u, 0), on(TOP, u, 0)]);
	}
	tie([on(FRONT, 0, 0.27), on(FRONT, 1, 0.27)]);
	tie([on(SIDE, 0, 0.27), on(SIDE, 1, 0.27)], true);
	tie([on(SIDE, 0.5, 1.02), on(SIDE, 0.5, 0)], true);
	tie([on(TOP, 1, 0.5), on(TOP, -0.04, 0.5)]);
	return shape(bands, '#ead5a2') + shape(shaded, '#a98a55') + shape(turns, '#7a5a33');
}

/** Where two ropes cross on the front: a flat knot with two loose ends. */
const knot = [
	shape('M164 336L196 322L206 340L204 360L176 366L164 354Z', '#ead5a2'),
	shape('M176 366L204 360L206 340L196 342L186 354Z', '#a98a55'),
	shape(
		'M178 362Q168 394 150 412L160 420Q184 398 190 364ZM194 362Q204 388 198 424L210 424Q218 386 206 356Z',
		'#ead5a2',
	),
	shape('M168 340L184 334L190 350L176 352Z', '#f4e6c4'),
].join('');

/** One red band around the box, over its lid and down its front: the medicine's mark. */
const band = [
	shape(patch(TOP, [0.4, 0], [0.62, 0], [0.62, 1.02], [0.4, 1.02]), INK.red[0]),
	shape(patch(FRONT, [0.4, 0], [0.62, 0], [0.62, 1.03], [0.4, 1.03]), INK.red[0]),
	shape(patch(FRONT, [0.57, 0], [0.62, 0], [0.62, 1.03], [0.57, 1.03]), INK.red[1]),
	shape(patch(FRONT, [0.4, 0.84], [0.62, 0.78], [0.62, 1.03], [0.4, 1.03]), INK.red[2]),
].join('');

/** The fall of the pelt over the side of the box: long hair at its hem. */
const FALL = `M470 330L474 290L540 226L680 224${fur(
	[
		[680, 224],
		[704, 300],
		[708, 420],
	],
	{ count: 4, size: 11, lean: 1.8, seed: 5 },
)}${fur(
	[
		[708, 420],
		[668, 452],
		[616, 436],
		[566, 466],
		[518, 436],
		[492, 398],
		[470, 330],
	],
	{ count: 12, size: 24, lean: 0.5, seed: 8 },
)}Z`;

/** The pelt where it lies on the top of the box: short hair that lies flat. */
const BACK = `M300 214${fur(
	[
		[300, 214],
		[360, 172],
		[480, 154],
		[600, 178],
		[680, 224],
	],
	{ count: 8, size: 7, lean: 2.2, seed: 5 },
)}L640 232L600 228L588 244L556 238L540 264L510 264L506 294L484 302L486 346${fur(
	[
		[486, 346],
		[440, 322],
		[392, 306],
		[350, 276],
		[316, 256],
		[300, 214],
	],
	{ count: 8, size: 13, lean: 0.7, seed: 21 },
)}Z`;

/** Tapered cuts along the hair. */
const hair = (strokes: readonly (readonly [Point, Point, width: number, bend: number])[]) =>
	strokes.map(([from, to, width, bend]) => gouge(from, to, width, bend)).join('');

/** A pelt thrown over the back corner: its top to the light, its fall in shade. */
const pelt = [
	shape(FALL, '#8c7c68'),
	shape(BACK, '#cfc2ac'),
	// The crown in the light.
	shape(
		'M304 212L360 174L480 156L566 172L500 178L516 186L440 186L448 198L390 206L398 220L350 226L354 242L322 244Z',
		'#efe6d4',
	),
	// The far edge of the fall, and a fold in it.
	shape(
		'M680 224L704 300L708 420L676 456L676 400L660 408L664 330L646 338L644 268L620 240L640 232Z',
		'#5f5447',
	),
	shape(
		'M540 262L530 330L538 400L552 486L536 478L524 420L512 404L508 330L506 292L510 262Z',
		'#5f5447',
	),
	shape(
		hair([
			[[566, 256], [572, 380], 7, 8],
			[[590, 300], [600, 440], 7, 8],
			[[614, 270], [622, 392], 6, 8],
			[[634, 340], [640, 462], 6, 8],
			[[558, 372], [576, 462], 6, 6],
		]),
		'#b09f87',
	),
	shape(
		hair([
			[[420, 250], [470, 222], 6, -4],
			[[450, 284], [500, 240], 6, -5],
			[[376, 268], [424, 240], 5, -4],
			[[524, 206], [590, 204], 5, -4],
			[[478, 206], [540, 194], 5, -4],
			[[594, 200], [640, 216], 5, -4],
		]),
		'#9d8c75',
	),
].join('\n');

/** A serum vial: glass, what is in it, rubber stopper, a plain label with a red band. */
function vial(x: number, y: number, lean: number): string {
	const drawn = [
		shape('M-26 -96Q-26 -108 -14 -114V-132H14V-114Q26 -108 26 -96V-2Q0 10 -26 -2Z', '#8fb3be'),
		shape('M-26 -78H26V-2Q0 10 -26 -2Z', '#e0a95c'),
		shape('M8 -132H14V-114Q26 -108 26 -96V-78H10Z', '#5c8796'),
		shape('M10 -78H26V-2Q18 3 10 4Z', '#a8702f'),
		shape('M-26 -58H26V-16Q0 -6 -26 -16Z', INK.paper[0]),
		shape('M10 -58H26V-16Q18 -12 10 -11Z', INK.paper[2]),
		shape('M-26 -58H26V-46Q0 -38 -26 -46Z', INK.red[0]),
		shape('M10 -58H26V-46Q18 -43 10 -42Z', INK.red[2]),
		shape('M-21 -96Q-20 -104 -12 -108V-60H-21Z', '#e6f0f0'),
		shape('M-17 -154H17V-130H-17Z', '#6a4a3a'),
		shape('M-17 -154H-8V-130H-17Z', '#946a50'),
		shape('M-14 -128H14V-124H-14Z', '#dce8ea'),
	].join('');
	return group(drawn, `transform="translate(${x} ${y}) rotate(${lean})"`);
}

/** What the still life stands on. */
export interface Ground {
	/** Its colour in the shadow that falls to the right. */
	readonly shadow: string;
}

/** The serum parcel with its pelt, and two vials beside it: 800 by 700 units. */
export function stillLife({ shadow }: Ground): string {
	return [
		shape('M122 552L440 642L640 548L774 586L752 640L700 676L440 662L280 622Z', shadow),
		canvas,
		ropes(),
		knot,
		band,
		pelt,
		vial(594, 650, 0),
		vial(676, 664, 0),
	].join('\n');
}
