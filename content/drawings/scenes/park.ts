import { standingDog, type DogInks } from '../figures/index.ts';
import { bareTree, drift } from '../tools/land.ts';
import { group, line, shape } from '../tools/shapes.ts';

/** Bronze in the last light: the sun stands low behind it. */
const BRONZE: DogInks = {
	light: '#c79a55',
	coat: '#7a5f34',
	shade: '#4e3c22',
	dark: '#5e4a2c',
	pale: '#e0bd7c',
	paleShade: '#a37f47',
	rim: '#ffdd9e',
	line: '#2a1f14',
};

const NIGHT = '#0b1626';

/** A park lamp with four panes. */
const lamp = (x: number, y: number) =>
	[
		line(`M${x} ${y}V${y - 250}`, NIGHT, 9),
		shape(`M${x - 18} ${y}h36l-8 -40h-20Z`, NIGHT),
		shape(`M${x - 18} ${y - 250}L${x - 24} ${y - 306}H${x + 24}L${x + 18} ${y - 250}Z`, '#ffd27a'),
		shape(
			`M${x - 2} ${y - 250}v-56h4v56ZM${x - 30} ${y - 304}L${x} ${y - 336}L${x + 30} ${y - 304}Z`,
			NIGHT,
		),
	].join('');

/** A natural outcrop of schist with snow on its ledges and a blank plaque. */
const outcrop = [
	shape(
		'M700 1716L738 1622L806 1588L836 1512L896 1462L1010 1432L1180 1424L1366 1432L1420 1470L1446 1540L1508 1578L1556 1640L1580 1716Z',
		'#3d485f',
	),
	// Planes to the light, from the left shoulder to the brow.
	shape(
		'M700 1716L738 1622L806 1588L836 1512L896 1462L934 1500L880 1560L862 1640L800 1716Z',
		'#7f8a9c',
	),
	shape('M738 1622L806 1588L836 1512L862 1530L836 1606L770 1640Z', '#a7aeb8'),
	shape('M896 1462L1010 1432L1180 1424L1366 1432L1320 1462L1120 1476L934 1500Z', '#a7aeb8'),
	shape('M1180 1424L1366 1432L1320 1462L1240 1466Z', '#8f98a8'),
	shape('M934 1500L1120 1476L1100 1560L1140 1716L800 1716L862 1640L880 1560Z', '#56617a'),
	shape('M1120 1476L1320 1462L1300 1560L1330 1716L1140 1716L1100 1560Z', '#465168'),
	// Planes in shade, and the cleft.
	shape(
		'M1320 1462L1366 1432L1420 1470L1446 1540L1508 1578L1556 1640L1580 1716L1330 1716L1300 1560Z',
		'#2b3549',
	),
	shape('M1420 1470L1446 1540L1508 1578L1480 1620L1400 1580L1384 1510Z', '#38435a'),
	shape('M1100 1560L1112 1640L1140 1716L1118 1716L1090 1640Z', '#2b3549'),
	// Snow on the ledges to the light.
	shape('M738 1622L806 1588L840 1600L796 1618L770 1640Z', '#dde1e0'),
	shape('M896 1462L1010 1432L1100 1428L1020 1446L950 1456L934 1474Z', '#dde1e0'),
	// The plaque.
	shape('M902 1556L1078 1544L1086 1644L912 1658Z', '#8a6a38'),
	shape('M902 1556L1078 1544L1079 1552L911 1564L919 1657L912 1658Z', '#e0bd7c'),
	shape('M924 1576L1060 1567L1066 1628L930 1638Z', '#7a5c30'),
].join('\n');

const TREES = [80, 360, 640, 1480, 1720, 1950] as const;

/** Balto's bronze in Central Park on an outcrop of rock, with the trees, lawn and lamp around it. */
export function parkStatue(): string {
	const trees = TREES.map((x, index) => bareTree(x, 1450, 330 + (index % 3) * 40, '#1b2740'));
	const lawn = [
		drift(
			[
				[-140, 1480],
				[400, 1440],
				[900, 1490],
				[1400, 1450],
				[2060, 1490],
			],
			'#c9cfd2',
		),
		shape(
			'M-140 1640C400 1560 760 1600 900 1640C1200 1700 1600 1640 2060 1600V1690C1600 1720 1200 1760 880 1710C600 1670 300 1680 -140 1740Z',
			'#a8afba',
		),
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1920" preserveAspectRatio="none">\n${[
		shape('M-140 1440Q300 1400 700 1430T1500 1420T2060 1430V1560H-140Z', '#8c93a4'),
		group(trees.join('\n')),
		...lawn,
		lamp(560, 1600),
		outcrop,
		standingDog({
			x: 1120,
			y: 1440,
			height: 272,
			build: 'stout',
			inks: BRONZE,
			stance: 'open',
			panting: true,
			harness: '#33281a',
		}),
		// Snow drifted against the rock.
		shape(
			'M600 1740C720 1720 740 1672 840 1676C950 1680 1040 1706 1160 1696C1290 1684 1380 1650 1470 1676C1560 1700 1600 1726 1700 1740Z',
			'#dde1e0',
		),
	].join('\n')}\n</svg>\n`;
}
