import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { group, polygon, shape, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { pupDog } from './pup-dog.ts';

const HORIZON = 1050;
/** Where the lines of the wall run together, and the corner of the house. */
const VANISHING = 340;
const CORNER = 1150;

/** A point of the wall: x in the picture, height over (or under) the eye, measured at the corner. */
function onWall(x: number, height: number): Point {
	return [x, HORIZON - (height * (x - VANISHING)) / (CORNER - VANISHING)];
}

/** A piece of the wall between two heights. */
function panel(left: number, right: number, top: number, bottom: number): string {
	return polygon(
		onWall(left, top),
		onWall(right, top),
		onWall(right, bottom),
		onWall(left, bottom),
	);
}

/** Clapboards, corner post and snowy eave. */
function wall(): string {
	let boards = '';
	for (let height = 400; height > -200; height -= 52) {
		boards += panel(CORNER, 2060, height, height - 9);
	}
	return [
		shape(panel(CORNER, 2060, 470, -240), INK.night[3]),
		shape(boards, INK.night[2]),
		shape(panel(CORNER, CORNER + 34, 470, -240), INK.night[4]),
		shape(panel(CORNER - 40, 2060, 520, 440), INK.night[1]),
		shape(panel(CORNER - 60, 2060, 600, 500), INK.shade[1]),
		shape(panel(CORNER - 60, 2060, 640, 556), INK.shade[0]),
	].join('\n');
}

/** The lit window, its lamp, and the near leaf folded back against the wall. */
function litWindow(): string {
	const [left, right, top, bottom] = [1290, 1610, 320, -62];
	return [
		shape(panel(left - 28, right + 34, top + 24, bottom - 26), INK.wood[2]),
		shape(panel(left, right, top, bottom), INK.amber[1]),
		shape(panel(left + 60, right, 290, bottom), INK.amber[0]),
		shape(panel(left + 150, right, 230, bottom), '#ffe3a8'),
		// The lamp on its shelf.
		facets(
			[INK.amber[3], 'M1466 1130L1600 1140V1154L1466 1142Z'],
			[INK.wood[2], 'M1516 1134Q1506 1100 1528 1090L1552 1090Q1574 1100 1562 1138Z'],
			['#fff6dc', 'M1524 1088Q1508 1040 1530 1004H1550Q1572 1040 1556 1088Z'],
		),
		shape(panel(left - 34, right + 44, bottom + 4, bottom - 30), INK.snow),
		leaf(),
	].join('\n');
}

/** The leaf that lies against the wall: panes that mirror the blue night. */
function leaf(): string {
	const [left, right] = [1652, 1850];
	let panes = '';
	for (const [from, to] of [
		[left + 20, left + 92],
		[left + 108, right - 18],
	] as const) {
		panes += panel(from, to, 306, 140) + panel(from, to, 126, -46);
	}
	return shape(panel(left, right, 322, -62), INK.wood[1]) + shape(panes, INK.ice[0]);
}

/** The far leaf, swung out over the snow: lamplight shows through its panes. */
function openSash(): string {
	return facets(
		[INK.wood[2], 'M1040 668L1290 672V1114L1040 1122Z'],
		[INK.wood[1], 'M1040 668L1280 672V688L1056 684V1104L1280 1098V1112L1040 1122Z'],
		[
			'#4f86a0',
			'M1062 692L1160 694V882L1062 882ZM1178 694L1270 696V882L1178 882ZM1062 900L1160 900V1098L1062 1102ZM1178 900L1270 900V1094L1178 1098Z',
		],
		[
			'#8fc0cf',
			'M1062 800L1150 694H1160V730L1062 846ZM1178 820L1270 710V770L1190 882H1178ZM1062 1010L1150 900H1160V946L1062 1060Z',
		],
	);
}

/** The curtain that flies out of the window with him. */
function curtain(): string {
	return facets(
		// Its inner side in folds, then the cloth that catches the light, then the hem.
		[
			'#d9a860',
			'M1596 560L1310 668Q1250 610 1180 640Q1110 668 1064 610L1030 640L1040 560L996 560L1024 470L984 440Q1090 430 1150 480Q1220 530 1310 490Q1420 450 1596 520Z',
		],
		[
			'#f6d894',
			'M1596 520Q1420 450 1310 490Q1220 530 1150 480Q1090 430 984 440L1024 470L1010 520Q1090 510 1140 560Q1220 620 1320 560Q1440 500 1596 540Z',
		],
		[
			'#fff0cf',
			'M1596 520Q1420 450 1310 490Q1220 530 1150 480Q1090 430 984 440L1012 462Q1090 456 1144 506Q1220 566 1316 518Q1430 470 1596 530Z',
		],
		[
			'#b98442',
			'M1310 668Q1250 610 1180 640L1120 636Q1220 622 1300 600L1400 560L1596 552L1596 560Z',
		],
		// The other half hangs inside.
		['#f6d894', 'M1590 548L1610 540V1128L1560 1122Q1596 900 1552 560Z'],
		['#d9a860', 'M1596 546L1610 540V1128L1586 1126Q1606 900 1580 552Z'],
		[INK.wood[2], 'M1284 676L1616 532V546L1284 690Z'],
	);
}

/** Kennels far off, where the prints lead; a light in one of them. */
function kennels(): string {
	return facets(
		[INK.night[2], 'M300 1116L368 1082L436 1116V1166H300ZM466 1124L520 1098L574 1124V1164H466Z'],
		[
			INK.shade[0],
			'M284 1124L368 1078L452 1124L438 1130L368 1094L298 1130ZM452 1132L520 1094L588 1132L576 1138L520 1108L464 1138Z',
		],
		[INK.amber[0], 'M350 1130H382V1166H350Z'],
	);
}

/** Small prints of four paws that grow smaller to the left. */
function prints(): string {
	let d = '';
	for (let step = 0; step < 15; step += 1) {
		const near = (1 - step / 15) ** 1.7;
		const x = 400 + near * 560 + (step % 2 ? 26 : -26) * near;
		const y = 1240 + near * 400;
		const size = 4 + near * 22;
		const oval = (dx: number, dy: number, width: number, height: number) =>
			`M${Math.round(x + (dx - width) * size)} ${Math.round(y + dy * size)}q${Math.round(width * size)} ${Math.round(-height * 2 * size)} ${Math.round(width * 2 * size)} 0q${Math.round(-width * size)} ${Math.round(height * size)} ${Math.round(-width * 2 * size)} 0Z`;
		d += oval(0, 0.3, 0.8, 0.55) + oval(-1.1, -0.3, 0.34, 0.4) + oval(-0.5, -0.8, 0.34, 0.4);
		d += oval(0.3, -0.8, 0.34, 0.4) + oval(0.95, -0.3, 0.34, 0.4);
	}
	return shape(d, INK.shade[3]);
}

/** Snow, blue in the night, amber where the window throws its light. */
function snow(): string {
	return [
		drift(
			[
				[-140, 1040],
				[500, 1052],
				[1200, 1040],
				[2060, 1060],
			],
			INK.shade[2],
		),
		drift(
			[
				[-140, 1130],
				[480, 1110],
				[1100, 1180],
				[2060, 1150],
			],
			INK.shade[1],
		),
		shape('M1180 1180L2060 1330V1520L1200 1700Q700 1640 520 1420Q640 1260 1180 1180Z', '#c9b48c'),
		shape('M1230 1210L2060 1400V1480L1260 1600Q860 1560 740 1420Q860 1300 1230 1210Z', '#f0d190'),
		drift(
			[
				[-140, 1560],
				[420, 1620],
				[900, 1700],
				[1400, 1640],
				[2060, 1560],
			],
			INK.shade[2],
		),
		drift(
			[
				[-140, 1720],
				[500, 1760],
				[1200, 1800],
				[2060, 1700],
			],
			INK.shade[3],
		),
	].join('\n');
}

/** Togo as a pup leaps out of the window to follow the team. */
export function pup(): string {
	const ridge: readonly Point[] = [
		[-140, 940],
		[120, 860],
		[330, 940],
		[560, 880],
		[760, 950],
		[980, 890],
		[1200, 960],
		[2060, 900],
	];
	return square([
		sky(
			[
				[0, INK.night[1]],
				[260, INK.night[2]],
				[520, '#17395a'],
				[760, '#235070'],
				[920, INK.ice[0]],
			],
			{ seed: 5 },
		),
		stars(90, 12, 760),
		mountains(ridge, 1060, { shade: '#2b5674', light: '#4f7f97', snow: INK.shade[1] }),
		snow(),
		group(kennels(), 'transform="translate(0 56)"'),
		prints(),
		wall(),
		litWindow(),
		openSash(),
		curtain(),
		group(pupDog(), 'transform="translate(34 62)"'),
	]);
}
