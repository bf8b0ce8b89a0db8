import { CREAM_INKS, musher, standingDog, TOGO_INKS } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { circle, line, shape, type Point } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { crowd } from './crowd.ts';

/** Morning over a harbour: the sun behind the far shore. */
function morning(): string {
	return [
		sky(
			[
				[0, '#4f8790'],
				[220, '#7ba6a0'],
				[420, '#b4c3a4'],
				[600, '#e9d6a0'],
				[780, '#f4c377'],
				[960, INK.amber[1]],
			],
			{ seed: 6 },
		),
		circle(250, 880, 190, '#ffe3a3'),
		facets(
			['#b98a5c', 'M-140 1060L40 1010L160 1030L330 980L520 1030L700 1000L2060 1040V1200H-140Z'],
			[
				'#8a6a5a',
				'M-140 1090H20V1050H90V1090H150V1030H172V960H186V1030H230V1090H330V1060H420V1100H2060V1240H-140Z',
			],
			['#5f8a90', 'M-140 1120H2060V1400H-140Z'],
			[
				'#f0c987',
				'M60 1150H420L380 1162H110ZM120 1190H460L400 1204H170ZM-40 1230H340L300 1246H20Z',
			],
			['#47747d', 'M-140 1262H700V1400H-140Z'],
		),
	].join('\n');
}

/** The ship's hull: its stem toward us at the left, the long side away to the right. */
function hull(): string {
	return facets(
		// The far bow takes the sun, then the long side in planes of its flare.
		['#5b4a45', 'M404 748L336 800Q360 980 480 1400H540Z'],
		['#8a6a52', 'M404 748L372 772Q400 980 510 1400H540Z'],
		['#1b2531', 'M404 748Q760 800 1100 822L2060 860V1400H540Q430 1040 404 748Z'],
		['#2c3a48', 'M404 748Q760 800 1100 822L2060 860V1010Q1400 1000 1000 980Q700 960 424 870Z'],
		['#3c4d5b', 'M404 748Q640 784 860 806Q800 920 720 1040L600 1400H540Q430 1040 404 748Z'],
		['#4f6270', 'M404 748Q470 760 540 770Q560 980 600 1400H540Q430 1040 404 748Z'],
		['#7a5f34', 'M512 1310H2060V1400H540Z'],
		['#c79a55', 'M512 1310H590L600 1400H540Z'],
		// White line under the rail, hawse pipe, anchor, portholes.
		['#f0e2bd', 'M404 748Q760 800 1100 822L2060 860V884L1100 848Q760 826 406 772Z'],
		['#b9a583', 'M860 806L1100 822L2060 860V884L1100 848L858 834Z'],
		['#0c131c', 'M600 884L648 890L642 934L598 928Z'],
		[
			'#0c131c',
			'M612 928H632V1010H612ZM580 976Q582 1030 622 1042Q662 1030 664 976L650 994Q642 1012 622 1018Q602 1012 594 994Z',
		],
		[
			'#f4c377',
			'M1180 930h26v26h-26ZM1300 934h26v26h-26ZM1420 938h26v26h-26ZM1540 942h24v24h-24ZM1660 946h24v24h-24ZM1780 950h24v24h-24Z',
		],
	);
}

/** Bridge, funnel, foremast: the house of the ship behind the foredeck. */
function upperWorks(): string {
	return [
		line('M1010 140L1010 800M1010 190L420 744M1010 190L1360 560M1010 240L760 700', '#3a2f2c', 7),
		facets(
			['#3a2f2c', 'M998 120H1020L1026 830H992Z'],
			['#8a6a52', 'M998 120H1006L1004 830H992Z'],
			['#5b4a45', 'M1016 640L1200 400L1208 412L1020 664Z'],
			// Funnel with a dark top, its lit side to the left.
			[INK.amber[2], 'M1500 180L1670 192L1690 640H1500Z'],
			[INK.amber[0], 'M1500 180L1556 184L1560 640H1500Z'],
			['#a86f25', 'M1626 189L1670 192L1690 640H1634Z'],
			['#1b2531', 'M1498 150Q1590 130 1672 164L1676 262L1500 250Z'],
			['#3c4d5b', 'M1498 150Q1530 142 1556 142L1558 254L1500 250Z'],
			// Houses.
			['#e9dcb9', 'M1130 560H2060V900L1130 824Z'],
			['#fbf1d6', 'M1130 560H1210V826L1130 822Z'],
			['#bba988', 'M1210 560H2060V584H1210Z'],
			['#e9dcb9', 'M1220 390H1560V562H1220Z'],
			['#fbf1d6', 'M1220 390H1282V562H1220Z'],
			['#bba988', 'M1196 372H1594V396H1196Z'],
			[
				'#2c3a48',
				'M1236 430h66v84h-66ZM1320 430h66v84h-66ZM1404 430h66v84h-66ZM1488 430h56v84h-56ZM1246 640h92v196h-92ZM1420 640h80v74h-80ZM1570 640h80v74h-80ZM1720 640h80v74h-80Z',
			],
			['#8fb0a8', 'M1236 430h66l-54 84h-12ZM1320 430h66l-54 84h-12ZM1404 430h66l-54 84h-12Z'],
		),
		shape(
			'M1590 120Q1560 60 1640 20Q1760 -10 1800 -140H2060V-40Q1960 40 1820 60Q1700 70 1670 150Z',
			'#c9b596',
		),
	].join('\n');
}

/** The dogs and the man at the rail of the foredeck. */
function atTheRail(): string {
	const grey = { ...TOGO_INKS, coat: '#7b7f82', light: '#b5b9b6', shade: '#4f5459' };
	const brown = { ...TOGO_INKS, coat: '#6d4b36', light: '#a87f58', shade: '#47302a' };
	let posts = '';
	for (let x = 440; x < 1120; x += 68)
		posts += `M${x} ${Math.round(694 + (x - 404) * 0.12)}V${Math.round(756 + (x - 404) * 0.12)}`;
	return [
		musher({ x: 770, y: 830, height: 260, pose: 'standing' }),
		standingDog({ x: 960, y: 828, height: 112, build: 'lean', inks: grey }),
		standingDog({ x: 880, y: 826, height: 124, build: 'lean', inks: CREAM_INKS }),
		standingDog({ x: 650, y: 800, height: 110, build: 'lean', inks: brown }),
		standingDog({ x: 540, y: 784, height: 112, build: 'lean', inks: TOGO_INKS }),
		line(`${posts}M404 690L1130 776M404 722L1130 806`, '#f0e2bd', 7),
	].join('\n');
}

/** Gulls: two long wings bent once. */
function gulls(): string {
	const gull = ([x, y]: Point, size: number) => {
		const at = (dx: number, dy: number) =>
			`${Math.round(x + dx * size)} ${Math.round(y + dy * size)}`;
		return `M${at(-100, -20)}Q${at(-60, -50)} ${at(-10, -4)}L${at(0, -8)}L${at(12, -6)}Q${at(60, -66)} ${at(110, -40)}Q${at(60, -40)} ${at(24, 10)}L${at(0, 16)}L${at(-22, 8)}Q${at(-60, -26)} ${at(-100, -20)}Z`;
	};
	const places: readonly (readonly [Point, number])[] = [
		[[300, 420], 1],
		[[560, 270], 0.7],
		[[180, 640], 0.62],
		[[780, 470], 0.5],
		[[450, 580], 0.44],
	];
	return shape(places.map(([place, size]) => gull(place, size)).join(''), '#fbf1d6');
}

/** Sled dogs come down from Alaska: a steamship at a pier, a crowd on the quay. */
export function tour(): string {
	return square([
		morning(),
		upperWorks(),
		atTheRail(),
		hull(),
		facets(['#6b4f3c', 'M-140 1330H2060V2060H-140Z'], ['#8a6a4a', 'M-140 1330H2060V1352H-140Z']),
		crowd({
			from: [-100, 1280],
			to: [2040, 1290],
			sizes: [146, 140],
			bottom: 1500,
			fill: '#4a3a38',
			light: '#d9a45c',
			seed: 4,
		}),
		crowd({
			from: [-120, 1390],
			to: [2040, 1410],
			sizes: [236, 228],
			bottom: 1800,
			fill: '#2c262c',
			light: '#a87a48',
			seed: 9,
			waving: 0.2,
		}),
		crowd({
			from: [-80, 1640],
			to: [2060, 1650],
			sizes: [310, 300],
			bottom: 2060,
			fill: '#171722',
			light: '#5f4a3c',
			seed: 14,
			waving: 0.08,
		}),
		gulls(),
	]);
}
