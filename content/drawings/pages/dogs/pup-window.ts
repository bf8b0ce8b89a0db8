import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { polygon, shape, type Point } from '../../tools/shapes.ts';

/** Cuts a piece out of the wall, between two heights, as the wall runs away from us. */
type Panel = (left: number, right: number, top: number, bottom: number) => string;

const GLASS = ['#f4fbf6', '#bfdde0', '#7fb0bd'] as const;

/** The hole in the panes of the left half. */
const HOLE =
	'M1334 790L1322 716L1352 740L1376 668L1390 728L1424 690L1440 716L1436 780L1456 820L1438 880L1452 940L1432 980L1440 1030L1404 1088L1388 1060L1366 1104L1346 1064L1316 1040L1330 990L1302 950L1322 890L1300 850Z';

/** The lit room, the lamp, the curtain drawn aside, and the frame: its left half is broken out. */
export function brokenWindow(panel: Panel): string {
	const [left, right, top, bottom] = [1290, 1610, 320, -62];
	const post = 1462;
	return [
		shape(panel(left - 28, right + 34, top + 24, bottom - 26), INK.wood[2]),
		shape(panel(left, right, top, bottom), INK.amber[1]),
		shape(panel(left + 60, right, 290, bottom), INK.amber[0]),
		shape(panel(left + 150, right, 230, bottom), '#ffe3a8'),
		facets(
			[INK.amber[3], 'M1476 1130L1600 1140V1154L1476 1142Z'],
			[INK.wood[2], 'M1516 1134Q1506 1100 1528 1090L1552 1090Q1574 1100 1562 1138Z'],
			['#fff6dc', 'M1524 1088Q1508 1040 1530 1004H1550Q1572 1040 1556 1088Z'],
			// The curtain inside.
			['#f6d894', 'M1570 562L1610 548V1144L1548 1138Q1590 900 1570 562Z'],
			['#d9a860', 'M1590 556L1610 548V1144L1580 1141Q1604 900 1590 556Z'],
		),
		// The sound half: two panes that mirror the night in a slanted strip.
		facets(
			['#ffeec4', 'M1480 760L1560 600L1590 592L1480 820ZM1480 1010L1570 880H1600L1480 1070Z'],
			[INK.wood[1], panel(post, post + 16, top, bottom)],
			[INK.wood[2], panel(post + 16, right, 142, 124)],
		),
		// What is left of the cross-bar and of the panes, in splinters along the frame.
		facets(
			[INK.wood[1], 'M1462 862L1438 866L1424 858L1430 872L1410 878L1434 882L1462 884Z'],
			[INK.wood[1], 'M1290 886L1306 884L1322 890L1310 896L1328 904L1290 906Z'],
		),
		shape(panel(left, post, top, bottom) + HOLE, '#dfe6cc', 'fill-rule="evenodd"'),
		shape(
			'M1290 676L1346 652L1322 716L1334 790L1304 760L1290 800ZM1462 606V760L1440 716L1424 622ZM1290 1010L1316 1040L1304 1123H1290ZM1462 1000L1446 1060L1462 1134L1420 1130L1404 1088L1440 1030Z',
			GLASS[0],
		),
		shape(panel(left - 34, right + 44, bottom + 4, bottom - 30), INK.snow),
	].join('\n');
}

/** Shards, each about its own place: how large, how far turned. */
const SHARDS: readonly (readonly [at: Point, size: number, turn: number])[] = [
	[[1226, 668], 58, 2.7],
	[[1150, 560], 34, 0.5],
	[[1092, 664], 50, 1.9],
	[[1010, 590], 30, 2.9],
	[[946, 676], 40, 0.3],
	[[840, 640], 24, 1.4],
	[[1262, 800], 36, 1.2],
	[[1226, 1110], 56, 0.2],
	[[1126, 1150], 40, 2.2],
	[[1030, 1096], 52, 0.8],
	[[926, 1160], 36, 1.7],
	[[838, 1084], 28, 2.6],
	[[760, 1170], 34, 0.4],
	[[1180, 1230], 30, 1.2],
	[[652, 1110], 20, 2.0],
	[[1000, 1210], 22, 2.8],
];

/** The glass that flies out with him, lit by the room. */
export function flyingGlass(): string {
	const drawn: [string, string, string] = ['', '', ''];
	SHARDS.forEach(([[x, y], size, turn], index) => {
		const at = (angle: number, far: number): Point => [
			x + Math.cos(turn + angle) * size * far,
			y + Math.sin(turn + angle) * size * far,
		];
		// A long splinter with its bright face, its edge in shade.
		const [tip, side, heel, edge] = [
			at(0, 1.2),
			at(2.1 + (index % 3) * 0.3, 0.9),
			at(3.9 - (index % 2) * 0.4, 0.7),
			at(4.4, 0.62),
		];
		drawn[1] += polygon(tip, side, heel, edge);
		drawn[index % 4 ? 0 : 2] += polygon(tip, side, heel);
	});
	return facets([GLASS[1], drawn[1]], [GLASS[0], drawn[0]], ['#fff0cc', drawn[2]]);
}
