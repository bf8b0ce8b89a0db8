import { facets } from '../../tools/facets.ts';
import { polygon, shape, type Point } from '../../tools/shapes.ts';

/** The near edge of the lead, from the place behind the sled towards us: broken in long steps. */
const NEAR_EDGE: readonly Point[] = [
	[1640, 1178],
	[1622, 1190],
	[1668, 1200],
	[1596, 1216],
	[1640, 1232],
	[1540, 1244],
	[1470, 1262],
	[1556, 1282],
	[1440, 1300],
	[1400, 1340],
	[1500, 1366],
	[1380, 1420],
	[1400, 1560],
];
/** Its far edge, away to the right. */
const FAR_EDGE: readonly Point[] = [
	[1640, 1178],
	[1690, 1170],
	[1676, 1160],
	[1750, 1154],
	[1736, 1144],
	[1820, 1142],
	[1850, 1132],
	[1930, 1134],
	[1980, 1124],
	[2060, 1122],
];

/** Further cracks that run on from the lead: under the trail, and away. */
const CRACKS =
	'M1596 1216L1530 1208L1480 1218L1400 1208L1330 1218L1402 1214L1482 1226L1534 1216L1606 1226ZM1470 1262L1410 1254L1350 1270L1290 1262L1352 1280L1414 1264L1490 1274ZM1676 1160L1640 1148L1660 1138L1620 1126L1650 1140L1626 1148L1664 1166Z';

/** How high the broken edge of the ice stands over the water at a depth. */
const thick = (y: number) => Math.max(2, (y - 1096) * 0.09);

/** A floe: its top to the sky, its broken side under it. */
function floe(points: readonly Point[], top: string, side: string): string {
	const deep = points.map(([x, y]): Point => [x, y + thick(y)]);
	return (
		shape(polygon(...deep) + polygon(...points, ...[...deep].reverse()), side) +
		shape(polygon(...points), top)
	);
}

/** Broken floes, from far to near, and how much light each turns up. */
const FLOES: readonly (readonly [points: readonly Point[], top: string])[] = [
	[
		[
			[1764, 1160],
			[1830, 1154],
			[1880, 1162],
			[1826, 1170],
		],
		'#b4d0d0',
	],
	[
		[
			[1690, 1186],
			[1730, 1178],
			[1774, 1186],
			[1750, 1196],
			[1706, 1197],
		],
		'#dcebe6',
	],
	[
		[
			[1660, 1230],
			[1716, 1218],
			[1752, 1232],
			[1728, 1248],
			[1680, 1250],
		],
		'#b4d0d0',
	],
	[
		[
			[1790, 1206],
			[1876, 1194],
			[1950, 1210],
			[1900, 1228],
			[1826, 1228],
		],
		'#dcebe6',
	],
	[
		[
			[1560, 1262],
			[1616, 1252],
			[1640, 1268],
			[1596, 1280],
		],
		'#dcebe6',
	],
	[
		[
			[1710, 1288],
			[1800, 1266],
			[1870, 1292],
			[1830, 1324],
			[1744, 1326],
		],
		'#e8f2ee',
	],
	[
		[
			[1530, 1322],
			[1604, 1306],
			[1660, 1330],
			[1618, 1356],
			[1552, 1352],
		],
		'#b4d0d0',
	],
	[
		[
			[1800, 1376],
			[1910, 1350],
			[2020, 1384],
			[1950, 1430],
			[1850, 1426],
		],
		'#dcebe6',
	],
	[
		[
			[1590, 1400],
			[1680, 1380],
			[1750, 1410],
			[1700, 1446],
			[1616, 1440],
		],
		'#e8f2ee',
	],
];

/** Open water with floes, and the cracks that run on from it. */
export function openWater(): string {
	const water = polygon(...NEAR_EDGE, [2060, 1560], ...[...FAR_EDGE].reverse());
	const drop = FAR_EDGE.map(([x, y]): Point => [x, y + thick(y)]);
	const snow = NEAR_EDGE.map(([x, y]): Point => [x - thick(y) * 2, y + thick(y) * 0.4]);
	return [
		shape(polygon(...snow, ...[...NEAR_EDGE].reverse()), '#edf5f1'),
		shape(CRACKS, '#0c2231'),
		shape(water, '#040a11'),
		// The broken side of the ice beyond the water.
		shape(polygon(...FAR_EDGE, ...[...drop].reverse()), '#d3e5e1'),
		// The aurora in the water.
		facets(
			[
				'#0f3d43',
				'M1690 1192L1800 1198L1700 1204ZM1640 1262L1800 1270L1660 1280ZM1780 1226L1940 1232L1800 1240ZM1560 1330L1720 1338L1580 1348ZM1760 1330L1960 1342L1790 1352ZM1500 1400L1700 1410L1520 1424Z',
			],
			[
				'#1f6a66',
				'M1760 1176L1860 1180L1770 1186ZM1700 1214L1760 1219L1712 1224ZM1600 1296L1700 1302L1614 1309ZM1700 1366L1840 1374L1710 1384Z',
			],
		),
		...FLOES.map(([points, top]) => floe(points, top, '#4f8794')),
	].join('\n');
}
