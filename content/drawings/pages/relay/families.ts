import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { box, line, polygon, shape, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { umiak } from './umiak.ts';

const { night, ice, shade, amber, wood, snow } = INK;

interface Home {
	readonly x: number;
	readonly y: number;
	/** Of its gable wall, and how far the house runs back to the right. */
	readonly width: number;
	readonly length: number;
	readonly height: number;
	readonly lit?: boolean;
}

const HOMES: readonly Home[] = [
	{ x: 800, y: 910, width: 130, length: 190, height: 94 },
	{ x: 90, y: 930, width: 150, length: 220, height: 110 },
	{ x: 420, y: 990, width: 190, length: 300, height: 140, lit: true },
	{ x: 1000, y: 1010, width: 190, length: 280, height: 136 },
];

/** A low house of boards, half drifted in: gable to the left, its long roof under snow. */
function home({ x, y, width, length, height, lit = false }: Home): string {
	const eaves = y - height;
	const ridge = eaves - width * 0.42;
	const middle = x + width / 2;
	const window: Point = [x + width * 0.34, eaves + height * 0.22];
	const size = width * 0.3;
	let boards = '';
	for (let board = 1; board < 5; board += 1)
		boards += box(x + width, eaves + (height * board) / 5, length, 4);
	return [
		shape(box(x + width, eaves, length, height), night[1]),
		shape(boards, night[0]),
		shape(
			polygon(
				[x, y],
				[x, eaves],
				[middle, ridge - 14],
				[x + width + 12, eaves + 10],
				[x + width, eaves + 10],
				[x + width, y],
			),
			shade[3],
		),
		shape(
			polygon(
				[middle, ridge - 14],
				[x + width + 12, eaves + 10],
				[x + width, eaves + 10],
				[x + width, y],
				[middle, y],
			),
			night[4],
		),
		shape(
			polygon(
				[middle, ridge - 14],
				[middle + length, ridge - 14],
				[x + width + length + 18, eaves + 14],
				[x + width + 14, eaves + 14],
			),
			shade[0],
		),
		shape(
			polygon(
				[middle, ridge - 14],
				[x - 16, eaves + 12],
				[x - 14, eaves - 8],
				[middle - 2, ridge - 34],
				[middle + length - 6, ridge - 34],
				[middle + length, ridge - 14],
			),
			snow,
		),
		shape(
			polygon(
				[middle + length, ridge - 14],
				[x + width + length + 18, eaves + 14],
				[middle + length * 0.7, eaves + 14],
			),
			shade[1],
		),
		shape(box(middle + length * 0.5, ridge - 80, 18, 52), night[0]),
		shape(box(window[0] - 6, window[1] - 6, size + 12, size + 12), wood[3]),
		shape(box(window[0], window[1], size, size), lit ? amber[0] : night[0]),
		lit ? shape(box(window[0] + size / 2, window[1], size / 2, size), amber[1]) : '',
		shape(box(window[0] + size / 2 - 2, window[1], 4, size), wood[3]),
		// The drift at its walls.
		shape(
			`M${x - 70} ${y + 16}Q${x - 10} ${y - 8} ${x + width * 0.3} ${y - height * 0.16}Q${x + width} ${y - height * 0.1} ${x + width + length * 0.4} ${y - height * 0.42}Q${x + width + length * 0.8} ${y - height * 0.7} ${x + width + length + 90} ${y + 16}Z`,
			shade[1],
		),
	].join('\n');
}

/** Smoke that stands thin over two of the chimneys. */
function chimneySmoke(): string {
	const thread = (x: number, y: number, fill: string) =>
		shape(
			`M${x} ${y}L${x - 10} ${y - 130}L${x + 4} ${y - 270}L${x - 12} ${y - 420}L${x + 24} ${y - 560}L${x + 16} ${y - 400}L${x + 30} ${y - 260}L${x + 18} ${y - 130}L${x + 16} ${y}Z`,
			fill,
		);
	return thread(666, 692, shade[2]) + thread(961, 683, shade[3]);
}

/** Drying racks with nothing on them. */
function racks(): string {
	const rack = (x: number, y: number, width: number, height: number) =>
		[
			line(
				`M${x} ${y}L${x + 26} ${y - height}L${x + 52} ${y}M${x + width} ${y}L${x + width + 26} ${y - height}L${x + width + 52} ${y}`,
				wood[3],
				9,
			),
			line(
				`M${x - 30} ${y - height + 10}H${x + width + 90}M${x - 10} ${y - height + 46}H${x + width + 66}`,
				wood[3],
				8,
			),
			line(`M${x - 30} ${y - height + 4}H${x + width + 90}`, shade[0], 4),
		].join('');
	return rack(1470, 970, 210, 176) + rack(1720, 1006, 220, 196);
}

/** Dusk at the shore below Nome: houses half drifted in, and a lamp in one window. */
export function families(): string {
	return square([
		sky(
			[
				[0, night[1]],
				[180, night[2]],
				[380, night[3]],
				[540, '#2b4a68'],
				[640, '#4a5f7a'],
				[710, '#7d7486'],
				[764, '#b08f8e'],
			],
			{ wave: 14, seed: 3 },
		),
		stars(40, 9, 420),
		mountains(
			[
				[-140, 800],
				[120, 770],
				[420, 802],
				[760, 788],
				[2060, 806],
			],
			812,
			{ shade: shade[3], light: shade[2] },
		),
		// The frozen sea, its pressure ice at the shore.
		drift(
			[
				[-140, 808],
				[2060, 806],
			],
			ice[0],
		),
		shape(
			'M900 850L980 812L1030 834L1100 806L1150 838L1260 816L1330 844L1400 808L1470 836L1580 814L1660 842L1760 806L1840 838L2060 812V870H900Z',
			shade[1],
		),
		shape(
			'M980 812L1030 834L990 846ZM1100 806L1150 838L1110 846ZM1260 816L1330 844L1280 850ZM1400 808L1470 836L1420 846ZM1580 814L1660 842L1600 850ZM1760 806L1840 838L1780 848Z',
			shade[3],
		),
		drift(
			[
				[-140, 860],
				[400, 850],
				[900, 868],
				[2060, 850],
			],
			shade[1],
		),
		chimneySmoke(),
		...HOMES.slice(0, 2).map(home),
		drift(
			[
				[-140, 948],
				[300, 940],
				[900, 926],
				[1500, 946],
				[2060, 940],
			],
			shade[1],
		),
		racks(),
		...HOMES.slice(2).map(home),
		drift(
			[
				[-140, 1030],
				[420, 1004],
				[800, 1030],
				[1400, 1016],
				[2060, 1040],
			],
			shade[2],
		),
		// What the one lamp gives to the snow.
		shape('M484 966L546 966L500 1096L360 1096Z', amber[1]) +
			shape('M484 966L512 966L424 1096H360Z', amber[0]),
		drift(
			[
				[-140, 1290],
				[500, 1250],
				[1100, 1310],
				[1700, 1290],
				[2060, 1310],
			],
			shade[3],
		),
		umiak(),
		drift(
			[
				[-140, 1400],
				[500, 1340],
				[1100, 1330],
				[1500, 1340],
				[2060, 1330],
			],
			shade[2],
		),
		drift(
			[
				[-140, 1560],
				[600, 1500],
				[1300, 1570],
				[2060, 1520],
			],
			shade[3],
		),
		drift(
			[
				[-140, 1750],
				[700, 1700],
				[1500, 1770],
				[2060, 1710],
			],
			night[4],
		),
	]);
}
