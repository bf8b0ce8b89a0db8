import { INK } from '../../inks.ts';
import { fur } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { group, shape, type Point } from '../../tools/shapes.ts';
import { YOUNG_COAT } from './young-coat.ts';

/** The pale fur is warmer in the low sun. */
const COAT = { ...YOUNG_COAT, sand: '#b3a284', cream: '#ead9b4', white: '#f8efd8' } as const;
const RIM = INK.aurora[1];

/** Neck and shoulders that rise from the lower edge. */
function neck(): string {
	const throat: readonly Point[] = [
		[1310, 1390],
		[1290, 1500],
		[1230, 1640],
		[1190, 1800],
		[1170, 2060],
	];
	const nape: readonly Point[] = [
		[1590, 1260],
		[1680, 1380],
		[1780, 1540],
		[1900, 1700],
		[2060, 1800],
	];
	const outline = `M1590 1260${fur(nape, { count: 6, size: 40, lean: 1.2, seed: 4 })}V2060H1170L1310 1390Z`;
	return [
		shape(outline, RIM, 'transform="translate(9 -4)"'),
		shape(outline, COAT.brown),
		shape(
			`M1310 1390${fur(throat, { count: 7, size: 46, lean: 0.9, seed: 7, side: -1 })}H1500L1440 1700L1460 1400Z`,
			COAT.cream,
		),
		facets(
			[
				COAT.white,
				'M1310 1390L1360 1440L1330 1600L1290 1760L1280 2060H1170L1190 1800L1230 1640L1290 1500Z',
			],
			[
				COAT.sand,
				'M1400 1400L1500 1420L1560 1600L1500 1800L1540 2060H1420L1440 1800L1400 1640L1440 1500Z',
			],
			[COAT.fawn, 'M1500 1420L1590 1440L1660 1640L1620 1840L1660 2060H1540L1500 1800L1560 1600Z'],
			[
				COAT.dark,
				'M1590 1260L1680 1380L1780 1540L1900 1700L2060 1800V2060H1900L1840 1860L1760 1760L1720 1620L1660 1560L1620 1420Z',
			],
		),
	].join('\n');
}

/** The head thrown back, muzzle up to the left, ears forward. */
function head(): string {
	const cheek: readonly Point[] = [
		[1610, 1180],
		[1650, 1270],
		[1630, 1370],
		[1560, 1440],
		[1460, 1460],
		[1370, 1420],
	];
	return [
		facets(
			[COAT.black, 'M1480 1090L1480 960L1516 880L1560 960L1590 1080Z'],
			[COAT.brown, 'M1480 1090L1480 960L1516 880L1520 980L1510 1090Z'],
		),
		shape(
			`M1146 1136Q1136 1116 1152 1100L1180 1088L1330 1116Q1370 1086 1430 1076Q1540 1070 1610 1180${fur(cheek, { count: 8, size: 40, lean: 0.9, seed: 6 })}L1290 1346L1196 1250Q1180 1230 1186 1210L1158 1176Z`,
			COAT.sand,
		),
		facets(
			[
				COAT.white,
				'M1158 1140L1180 1104L1320 1132L1380 1180L1390 1270L1340 1340L1290 1346L1196 1250Q1180 1230 1186 1210L1158 1176Z',
			],
			[
				COAT.cream,
				'M1380 1180L1470 1210L1520 1290L1500 1390L1430 1430L1370 1420L1290 1346L1340 1340L1390 1270Z',
			],
			[COAT.sand, 'M1230 1212L1330 1250L1390 1270L1340 1340L1290 1346L1210 1262Z'],
			[COAT.fawn, 'M1520 1200L1600 1180L1650 1270L1630 1370L1560 1440L1500 1390L1530 1300Z'],
			[
				COAT.dark,
				'M1180 1088L1330 1116Q1370 1086 1430 1076Q1540 1070 1610 1180L1600 1260L1550 1230L1530 1180L1470 1190L1440 1150L1380 1160L1330 1140L1190 1110Z',
			],
			[
				COAT.brown,
				'M1330 1116Q1370 1086 1430 1076Q1470 1074 1510 1092L1470 1120L1410 1120L1370 1144L1330 1134Z',
			],
			[COAT.cream, 'M1366 1126L1396 1106L1430 1112L1424 1128L1390 1132Z'],
			// Mouth, nose, eye.
			[COAT.black, 'M1172 1186L1200 1204L1290 1246L1340 1252L1290 1260L1200 1226L1180 1206Z'],
			[
				COAT.black,
				'M1128 1130Q1124 1104 1146 1092L1178 1080Q1194 1090 1190 1108L1168 1146L1148 1156Q1132 1148 1128 1130Z',
			],
			['#5a6474', 'M1134 1120Q1134 1106 1150 1098L1178 1087L1180 1100Z'],
			[COAT.black, 'M1372 1178L1380 1150L1406 1136L1440 1148L1432 1174L1400 1188Z'],
			['#8a4f1e', 'M1384 1172Q1388 1148 1410 1146Q1432 1154 1424 1174L1400 1180Z'],
			[COAT.black, 'M1390 1168Q1392 1152 1404 1150Q1416 1158 1410 1170Z'],
			['#ffffff', 'M1390 1158L1399 1152L1400 1162Z'],
			// The near ear, pricked.
			[RIM, 'M1520 1110Q1524 980 1590 850Q1612 848 1622 872Q1660 1010 1628 1190Z'],
			[COAT.dark, 'M1514 1110Q1520 980 1584 854Q1602 852 1612 876Q1648 1010 1618 1190Z'],
			[COAT.brown, 'M1514 1110Q1520 980 1584 854Q1562 960 1560 1130Z'],
			['#a07f6c', 'M1560 1126Q1560 990 1590 900Q1626 1020 1600 1160Z'],
			[COAT.cream, 'M1552 1134L1562 1040L1574 1076L1584 1000L1592 1070L1604 1040L1598 1160Z'],
		),
	].join('\n');
}

/** A young dog's head and neck from the lower right, looking up to the left. */
export function youngDog(): string {
	return group(neck() + head(), 'transform="translate(70 0)"');
}
