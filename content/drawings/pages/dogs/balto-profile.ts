import { INK } from '../../inks.ts';
import { fur, gouge } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { group, shape, type Point } from '../../tools/shapes.ts';

/** Balto's coat from the deepest shade to the planes that face the light. */
const COAT = ['#060b14', '#0d1522', '#162235', '#203049', '#2e4463', '#46607f'] as const;
const FROST = ['#f3f4ee', '#c9dbe0', '#93b4c3'] as const;
const LEATHER = ['#a5683a', '#7a4a28', '#4b2d19'] as const;

const throat: readonly Point[] = [
	[880, 1200],
	[966, 1330],
	[990, 1480],
	[950, 1640],
	[930, 1820],
	[950, 2060],
];

const nape: readonly Point[] = [
	[1180, 560],
	[1350, 590],
	[1530, 660],
	[1720, 760],
	[2060, 900],
];

const neck = `M980 700L${throat[0]!.join(' ')}${fur(throat, { count: 7, size: 62, lean: 0.9, seed: 3, side: -1 })}H2060V900L1180 560Z`;
const mane = `M1180 560${fur(nape, { count: 6, size: 46, lean: 1.5, seed: 6 })}V1400L1180 900Z`;

/** The neck that leans into the wind, the white bib and the harness. */
function shoulders(): string {
	const bib: readonly Point[] = [
		[1010, 1440],
		[1120, 1530],
		[1130, 1660],
		[1100, 1800],
		[1130, 2060],
	];
	return [
		shape(mane, INK.amber[0], 'transform="translate(8 -9)"'),
		shape(mane, COAT[1]),
		shape(neck, COAT[1]),
		facets(
			[COAT[2], 'M900 1200L1060 1180L1180 1360L1130 1500L990 1480L966 1330Z'],
			[COAT[3], 'M1190 600L1340 620L1470 800L1370 1040L1290 880Z'],
			[COAT[2], 'M1340 620L1540 690L1690 900L1580 1160L1370 1040L1470 800Z'],
			[COAT[0], 'M1290 1060L1500 1300L1450 1520L1550 1760L1520 2060H1280L1310 1760L1200 1480Z'],
			[COAT[2], 'M1690 900L1860 960L1990 1300L1900 1700L1860 2060H1720L1760 1640Z'],
		),
		shape(
			`M966 1400L1010 1440${fur(bib, { count: 5, size: 60, lean: 1.2, seed: 12 })}H960L930 1820L950 1640L996 1500Z`,
			FROST[1],
		),
		facets([
			FROST[0],
			'M980 1430L1040 1500L1030 1660L1060 1800L1020 2060H950L930 1820L950 1640L994 1500Z',
		]),
		strap(),
	].join('\n');
}

/** The collar of the harness round the neck. */
function strap(): string {
	return facets(
		[
			LEATHER[2],
			'M1560 672L1672 734L1640 1010L1520 1300L1340 1560L1120 1800L1110 1690L1290 1460L1430 1230L1530 980Z',
		],
		[
			LEATHER[1],
			'M1560 672L1634 712L1600 996L1486 1278L1316 1530L1116 1760L1110 1690L1290 1460L1430 1230L1530 980Z',
		],
		[
			LEATHER[0],
			'M1560 672L1590 690L1560 986L1454 1250L1300 1490L1112 1714L1110 1690L1290 1460L1430 1230L1530 980Z',
		],
	);
}

/** Both ears, laid back by the wind. */
function ears(): string {
	return [
		facets(
			[COAT[0], 'M930 660Q990 520 1132 404Q1160 430 1160 640Z'],
			[COAT[2], 'M930 660Q990 520 1132 404L1070 520L1010 640Z'],
			[INK.amber[0], 'M996 634Q1100 480 1290 372Q1318 366 1322 394Q1336 560 1284 724Z'],
			[COAT[1], 'M986 638Q1092 480 1282 374Q1308 366 1310 396Q1322 560 1270 722Z'],
			[COAT[4], 'M986 638Q1092 480 1282 374Q1160 500 1082 622L1030 660Z'],
			['#2c2630', 'M1082 634Q1150 516 1262 430Q1274 560 1228 690Z'],
			[
				COAT[3],
				'M1074 640L1136 548L1140 590L1190 512L1186 570L1232 500L1214 604L1240 580L1216 700Z',
			],
		),
	].join('\n');
}

/** The head without ears: skull, cheek, muzzle, planes turned to the light first. */
function skull(): string {
	const cheek: readonly Point[] = [
		[1236, 690],
		[1262, 800],
		[1240, 930],
		[1160, 1060],
		[1030, 1160],
		[880, 1210],
		[756, 1196],
	];
	const outline = `M352 958L420 928L560 884L700 826Q752 800 776 768Q820 706 900 664Q980 628 1060 626Q1160 630 1236 690${fur(cheek, { count: 9, size: 50, lean: 0.9, seed: 25 })}L560 1176L436 1142Q396 1124 392 1088L350 1060Z`;
	return [
		shape(outline, COAT[2]),
		facets(
			// Crown, brow and the long plane on top of the muzzle.
			[COAT[3], 'M776 768Q820 706 900 664Q980 628 1060 626L1010 720L900 760L850 800Z'],
			[COAT[1], 'M1060 626Q1160 630 1236 690L1210 800L1080 820L980 790L1010 720Z'],
			[COAT[4], 'M400 936L560 884L700 826Q752 800 776 768L830 790L780 850L640 920L470 976Z'],
			[COAT[5], 'M400 936L560 884L700 826Q752 800 776 768L790 774L700 850L540 912L420 950Z'],
			// Side of the muzzle, flews, cheekbone, jaw.
			[COAT[3], 'M470 976L640 920L780 850L820 900L760 1000L690 1078L540 1082L420 1060L424 990Z'],
			[COAT[2], 'M640 1010L780 900L820 900L760 1000L690 1078L560 1084Z'],
			[COAT[4], 'M850 900L980 860L1090 900L1050 1000L900 1060L800 1040Z'],
			[COAT[3], 'M1090 900L1210 860L1200 960L1110 1060L960 1140L900 1060L1050 1000Z'],
			[COAT[1], 'M690 1090L800 1050L900 1070L960 1140L860 1180L700 1180L560 1150Z'],
			[
				COAT[0],
				'M366 1056L480 1078L600 1080L690 1082L736 1092L700 1098L600 1096L470 1092L396 1074Z',
			],
			['#5d7189', 'M396 1092L470 1106L600 1116L640 1150L560 1172L436 1142Q400 1126 396 1092Z'],
			['#3c4e66', 'M470 1106L600 1116L700 1108L700 1150L640 1178L560 1174Z'],
		),
	].join('\n');
}

/** Nose and the narrowed eye. */
function features(): string {
	return facets(
		[
			'#04070d',
			'M318 1004Q312 964 346 946L412 926Q446 936 440 974Q424 1016 384 1042L352 1062Q322 1050 318 1004Z',
		],
		['#26344a', 'M326 984Q328 962 352 952L410 934Q430 940 430 954L372 972Z'],
		['#000', 'M352 1000Q384 984 404 1000Q398 1024 372 1028Q378 1012 352 1000Z'],
		// Brow, dark lids, eye.
		[COAT[0], 'M742 884L774 826L830 792L900 790L944 816L900 850L840 880L790 892Z'],
		['#5e5040', 'M776 862L808 832Q846 814 886 824Q866 856 822 868Z'],
		['#3a1d0b', 'M788 850Q796 826 840 818Q856 838 832 864L800 866Z'],
		['#84491a', 'M792 852Q800 846 836 846Q834 858 824 864L800 866Z'],
		['#04070d', 'M800 842Q806 828 824 828Q830 844 812 852Z'],
		['#fff3dc', 'M800 838L810 830L812 840L804 844Z'],
		[COAT[4], 'M758 830L800 784L868 762L930 776L960 806L900 786L838 792L786 826Z'],
	);
}

type Sliver = readonly [from: Point, to: Point, width: number];

const WHISKERS: readonly Sliver[] = [
	[[470, 1040], [560, 1020], 6],
	[[500, 1062], [620, 1044], 6],
	[[540, 1004], [640, 980], 5],
];

/** Rime in the hair of cheek and ruff, along the coat. */
const CHEEK: readonly Sliver[] = [
	[[900, 950], [1040, 970], 11],
	[[860, 1010], [1000, 1050], 12],
	[[1050, 900], [1170, 890], 10],
	[[1060, 990], [1180, 1020], 12],
	[[930, 1090], [1040, 1150], 12],
	[[1110, 800], [1220, 770], 9],
	[[820, 1110], [900, 1180], 10],
];

/** Snow that has frozen on to the coat: brow, bridge, cheek, ruff, lip. */
function ice(): string {
	const along = (list: readonly Sliver[]) =>
		list.map(([from, to, width]) => gouge(from, to, width, 6)).join('');
	return [
		facets(
			[
				FROST[0],
				'M430 926L560 884L700 826Q752 800 776 768L800 738L806 768L780 800L752 806L740 836L706 838L690 862L650 862L620 892L584 890L560 912L520 906L490 930Z',
			],
			[
				FROST[1],
				'M776 768Q800 730 850 690L900 664L980 640L960 672L922 676L916 704L876 706L868 736L836 736L824 764L790 772Z',
			],
			[
				FROST[1],
				'M408 1112L470 1128L560 1146L640 1160L622 1172L586 1170L560 1176L528 1164L496 1164L466 1150L440 1146L426 1132Z',
			],
			[FROST[1], 'M770 894L830 880L890 856L870 890L838 892L822 916L800 902L784 920Z'],
			[
				FROST[0],
				'M1000 622Q1100 490 1282 374L1230 440L1216 430L1180 486L1160 478L1130 530L1108 524L1080 574L1056 570Z',
			],
		),
		shape(along(WHISKERS), FROST[1]),
		shape(along(CHEEK), FROST[2]),
	].join('\n');
}

/** Balto in profile to the left, huge, his head lowered against the wind, ice on his coat. */
export function baltoProfile(): string {
	const head = [ears(), skull(), features(), ice()].join('\n');
	return shoulders() + group(head, 'transform="translate(-290 -110) rotate(-9) scale(1.12 1.26)"');
}
