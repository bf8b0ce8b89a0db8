import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains, spruces } from '../../tools/land.ts';
import { box, group, line, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { recorder } from './recorder.ts';

const { wood, shade, ice, paper, bronze } = INK;
const WALL = ['#8a6a4c', '#77583d', '#5f452f', '#463323'] as const;
const CLOTH = ['#dfe7e4', '#b9c9ca', '#8fa6ad'] as const;

/** The window over the table: a river bank in the short light of a winter noon. */
function window(): string {
	return [
		shape(box(430, 300, 1060, 660), wood[2]),
		`<clipPath id="voices-pane">${shape(box(466, 336, 988, 588), '#000')}</clipPath>`,
		group(
			[
				sky([
					[300, '#7fa3ad'],
					[480, '#a9bfb9'],
					[620, '#d9d2b4'],
					[700, '#ecd9ae'],
				]),
				mountains(
					[
						[380, 760],
						[700, 690],
						[980, 750],
						[1300, 680],
						[1560, 760],
					],
					820,
					{ shade: ice[0], light: ice[2] },
				),
				spruces(
					[480, 540, 600, 1290, 1350, 1410, 1460].map((x, index) => ({
						x,
						y: 850,
						height: 150 + ((index * 47) % 70),
					})),
					7,
					{ light: '#3a6a6d', shade: '#234a52' },
				),
				drift(
					[
						[380, 836],
						[900, 812],
						[1560, 846],
					],
					shade[0],
				),
				drift(
					[
						[380, 890],
						[960, 872],
						[1560, 896],
					],
					INK.snow,
				),
			].join('\n'),
			'clip-path="url(#voices-pane)"',
		),
		shape(box(944, 336, 32, 588) + box(466, 616, 988, 26), wood[1]),
		shape(box(410, 950, 1100, 40), wood[1]) + shape(box(410, 976, 1100, 14), wood[3]),
		// A curtain to each side, drawn back.
		facets(
			['#a8573f', 'M400 280H560Q560 560 470 700Q520 820 440 1000H360V280Z'],
			['#7f3f30', 'M400 280H430Q440 560 400 700Q430 820 390 1000H360V280Z'],
			['#a8573f', 'M1520 280H1360Q1360 560 1450 700Q1400 820 1480 1000H1560V280Z'],
			[
				'#c9755a',
				'M1400 280H1440Q1430 560 1480 690Q1460 820 1500 1000H1480Q1400 820 1450 700Q1360 560 1360 280Z',
			],
		),
	].join('\n');
}

/** A mug of coffee, its handle to one side. */
function mug(x: number, y: number, handle: 1 | -1): string {
	return group(
		[
			shape('M-84 20Q0 60 150 34L170 52Q20 86 -84 44Z', CLOTH[2]),
			line('M78 -104Q150 -110 146 -50Q142 6 70 4', '#2b6d74', 22),
			shape('M-82 -136H82L70 26Q0 52 -70 26Z', '#3b8a8c'),
			shape('M-82 -136H-30L-34 42Q-56 38 -70 26Z', '#256068'),
			'<ellipse cx="0" cy="-136" rx="82" ry="24" fill="#dce8ea"/>',
			'<ellipse cx="0" cy="-134" rx="68" ry="18" fill="#3a2414"/>',
			line('M-20 -176Q-46 -216 -14 -250T-20 -330M24 -180Q50 -214 22 -250T30 -316', CLOTH[0], 7),
		].join('\n'),
		`transform="translate(${x} ${y}) scale(${handle} 1)"`,
	);
}

/** An album, open at four photographs of people and of dogs. */
function album(): string {
	const photo = (x: number, y: number, turn: number) =>
		group(
			[
				shape(box(0, 0, 150, 112), paper[0]),
				shape(box(10, 10, 130, 92), bronze[2]),
				shape('M10 102V70Q50 50 82 72T140 62V102Z', bronze[0]),
				shape('M52 78V46Q58 34 66 46V78ZM88 84L92 62H122L126 84Z', bronze[3]),
			].join(''),
			`transform="translate(${x} ${y}) rotate(${turn})"`,
		);
	return group(
		[
			shape('M-10 30L640 6L672 300L-40 330Z', CLOTH[2]),
			shape('M-24 6L300 -14L306 276L-56 300Z', wood[3]) +
				shape('M300 -14L632 -22L668 268L306 276Z', wood[2]),
			shape('M-4 12L298 -6L304 262L-32 284Z', '#3a3330') +
				shape('M304 -6L616 -12L648 256L308 262Z', '#463d38'),
			photo(14, 30, -3) + photo(120, 146, -2) + photo(340, 14, -1) + photo(470, 120, -3),
		].join('\n'),
		'transform="translate(1230 1190) skewX(-14) scale(.86 .62)"',
	);
}

/** A kitchen table at noon in winter: somebody is asked, tells, and a tape keeps the voice. */
export function voices(): string {
	return square([
		shape(box(-140, -140, 2200, 1200), WALL[1]),
		shape(
			[80, 330, 1590, 1840].map((x) => box(x, -140, 6, 1200)).join('') + box(-140, 1000, 2200, 60),
			WALL[2],
		),
		window(),
		// The cloth on the table, and the light of the window across it.
		shape('M-140 1060H2060V2060H-140Z', CLOTH[1]),
		shape('M520 1060H1400L1700 1460H260Z', CLOTH[0]),
		shape('M-140 1060H2060V1072H-140Z', CLOTH[2]),
		album(),
		mug(330, 1230, -1),
		mug(1290, 1130, 1),
		recorder(),
		shape('M-140 1470Q960 1500 2060 1470V2060H-140Z', CLOTH[2]),
		shape('M-140 1640Q960 1680 2060 1640V2060H-140Z', WALL[2]),
		shape('M-140 1680Q960 1720 2060 1680V2060H-140Z', WALL[3]),
	]);
}
