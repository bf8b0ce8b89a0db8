import { gouge } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { circle, group, line, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { sittingDog } from './sitting-dog.ts';

const WOOD = ['#c79a5e', '#96673a', '#64442a', '#3a281c'] as const;
const LEATHER = ['#4a5260', '#2c333f', '#181d26', '#0d1117'] as const;
const BRASS = ['#f4d996', '#c79a55', '#7a5f34'] as const;
const CLOTH = ['#39465a', '#252f40', '#171e2b', '#0e131c'] as const;

/** Three wooden legs with brass joints, spread in the snow. */
function tripod(): string {
	return facets(
		[WOOD[3], 'M1040 850L1072 850L1030 1300L1010 1360L1004 1300Z'],
		[WOOD[2], 'M1036 846H1060L900 1330L872 1372L874 1322Z'],
		[WOOD[0], 'M1036 846H1048L884 1326L872 1372L874 1322Z'],
		[WOOD[2], 'M1050 846H1080L1214 1322L1218 1372L1190 1332Z'],
		[WOOD[1], 'M1050 846H1064L1200 1330L1218 1372L1190 1332Z'],
		[BRASS[1], 'M962 1070L990 1080L984 1098L956 1088ZM1120 1070L1146 1062L1152 1080L1126 1088Z'],
		[BRASS[0], 'M962 1070L976 1075L970 1093L956 1088ZM1120 1070L1132 1066L1138 1084L1126 1088Z'],
		[BRASS[2], 'M1000 824H1110V850H1000Z'],
		[BRASS[1], 'M1000 824H1060V850H1000Z'],
	);
}

/** The folding camera from the side: lens board, bellows on its bed, the body behind. */
function folding(): string {
	let folds = '';
	for (let fold = 0; fold < 7; fold += 1) {
		const x = 962 + fold * 22;
		const top = 734 - fold * 7;
		folds += `M${x} ${top}L${x + 11} ${top - 8}L${x + 11} ${812 + fold * 0.6}L${x} 804Z`;
	}
	return (
		facets(
			// Bed and rails.
			[WOOD[2], 'M900 806H1200V828H900Z'],
			[WOOD[0], 'M900 806H1200V813H900Z'],
			[BRASS[1], 'M910 798H1110V806H910Z'],
			// Bellows.
			[LEATHER[2], 'M950 736L1116 682V810L950 804Z'],
		) +
		shape(folds, LEATHER[0]) +
		facets(
			// Lens board, shutter and lens, to the left.
			[WOOD[1], 'M926 700H954V812H926Z'],
			[WOOD[0], 'M926 700H938V812H926Z'],
			[BRASS[2], 'M896 728H928V790H896Z'],
			[BRASS[1], 'M896 728H928V752H896Z'],
			[LEATHER[3], 'M868 736H898V782H868Z'],
			[BRASS[0], 'M896 728H904V790H896ZM862 732H872V786H862Z'],
			// Body.
			[WOOD[2], 'M1112 664H1200V822H1112Z'],
			[WOOD[1], 'M1112 664H1146V822H1112Z'],
			[WOOD[0], 'M1112 664H1122V822H1112Z'],
			[LEATHER[2], 'M1140 652H1180Q1180 640 1160 640Q1140 640 1140 652Z'],
		) +
		circle(1160, 800, 10, BRASS[0]) +
		circle(1160, 700, 7, BRASS[1])
	);
}

/** The photographer, bent under the dark cloth; one hand holds the bulb of the shutter. */
function photographer(): string {
	return facets(
		// Legs: trousers and felt boots.
		[
			CLOTH[3],
			'M1400 1040L1510 1040L1500 1180L1480 1290L1484 1350L1380 1350L1382 1330L1408 1310L1410 1180Z',
		],
		[LEATHER[3], 'M1398 1230L1492 1230L1480 1300L1486 1352L1366 1352L1370 1330L1402 1312Z'],
		[
			CLOTH[2],
			'M1330 1040L1450 1040L1420 1180L1380 1290L1384 1362L1270 1362L1272 1340L1300 1320L1320 1190Z',
		],
		[
			CLOTH[1],
			'M1330 1040L1376 1040L1360 1180L1330 1310L1320 1362L1270 1362L1272 1340L1300 1320L1320 1190Z',
		],
		[LEATHER[2], 'M1312 1236L1400 1236L1382 1300L1388 1364L1256 1364L1260 1340L1298 1322Z'],
		[LEATHER[1], 'M1312 1236L1350 1236L1336 1310L1330 1364L1256 1364L1260 1340L1298 1322Z'],
		// The coat over a bent back.
		[
			'#5f4028',
			'M1310 700Q1466 722 1524 880Q1546 960 1532 1082Q1420 1112 1310 1086Q1312 1000 1290 940L1240 860Z',
		],
		[
			'#85592f',
			'M1310 720Q1400 760 1440 880Q1460 990 1440 1098Q1370 1100 1310 1086Q1312 1000 1290 940L1240 860Z',
		],
		['#3d2a1e', 'M1440 770Q1500 830 1520 900Q1540 980 1528 1082L1486 1092Q1500 960 1440 770Z'],
		[
			'#d0c2a2',
			'M1306 1072L1336 1084L1366 1076L1400 1092L1434 1082L1470 1094L1500 1080L1534 1072L1536 1104Q1420 1132 1304 1108Z',
		],
		['#9d8d70', 'M1434 1082L1470 1094L1500 1080L1534 1072L1536 1104Q1480 1122 1434 1122Z'],
		// The arm that reaches forward below the cloth.
		['#5f4028', 'M1290 880L1340 920L1270 1000L1180 960L1120 900L1140 872L1206 906L1252 920Z'],
		['#85592f', 'M1290 880L1310 896L1252 950L1190 930L1126 886L1140 872L1206 906L1252 920Z'],
		['#3d2a1e', 'M1138 868L1120 904L1090 892L1078 866L1096 850Z'],
		// The dark cloth from the camera over head and shoulders.
		[
			CLOTH[2],
			'M1150 654Q1240 610 1330 640Q1420 690 1440 780Q1446 860 1420 900L1390 868L1362 900L1330 866L1296 904L1264 868L1226 884L1200 836L1150 840Z',
		],
		[
			CLOTH[1],
			'M1150 654Q1240 610 1320 636Q1380 690 1380 780L1362 900L1330 866L1296 904L1264 868L1226 884L1200 836L1150 840Z',
		],
		[
			CLOTH[0],
			'M1150 654Q1240 610 1310 632Q1250 680 1240 760L1226 884L1200 836L1150 840L1160 750Z',
		],
		[
			CLOTH[2],
			'M1250 690L1270 868L1296 904L1282 780ZM1330 690L1340 780L1330 866L1362 900L1356 780Z',
		],
	);
}

/** A dog sits for its picture; the photographer is under the cloth. A flat, pale morning. */
export function camera(): string {
	return square([
		sky(
			[
				[0, '#9fb8bd'],
				[260, '#b3c7c6'],
				[480, '#c8d4cb'],
				[660, '#dfdfcd'],
				[780, '#f0e6cb'],
			],
			{ wave: 14, seed: 4 },
		),
		mountains(
			[
				[-140, 820],
				[180, 740],
				[520, 820],
				[900, 720],
				[1240, 810],
				[1600, 730],
				[2060, 800],
			],
			900,
			{ shade: '#8ba6b0', light: '#a9bfc4', snow: '#e6ebe6' },
		),
		drift(
			[
				[-140, 890],
				[520, 866],
				[1060, 894],
				[2060, 866],
			],
			'#c3d1d3',
		),
		// A fence and a low roof far off.
		facets(
			['#71858f', 'M1560 868V816L1640 776L1720 816V868Z'],
			['#e6ebe6', 'M1546 820L1640 772L1734 820L1720 824L1640 786L1560 824Z'],
			[
				'#5d717c',
				'M1606 868V834H1630V868ZM120 880V830H128V880ZM220 876V828H228V876ZM320 874V826H328V874ZM100 846H350V851H100Z',
			],
		),
		drift(
			[
				[-140, 960],
				[420, 930],
				[1000, 970],
				[2060, 930],
			],
			'#d5dfde',
		),
		drift(
			[
				[-140, 1180],
				[460, 1140],
				[1100, 1190],
				[2060, 1140],
			],
			'#e4e9e4',
		),
		// Pale shadows to the right.
		shape(
			'M480 1338H720L960 1352L880 1380L560 1362ZM880 1366L1200 1350L1440 1378L1180 1392ZM1280 1356H1500L1800 1376L1640 1400L1320 1376Z',
			'#b3c5cb',
		),
		tripod(),
		photographer(),
		line('M1080 870Q1010 900 960 860T908 790', LEATHER[2], 5),
		folding(),
		// A dog sits half as high as a bent man.
		group(sittingDog(), 'transform="translate(112 217) scale(.84)"'),
		drift(
			[
				[-140, 1400],
				[380, 1352],
				[900, 1378],
				[1500, 1356],
				[2060, 1400],
			],
			'#f1f1e8',
		),
		drift(
			[
				[-140, 1500],
				[460, 1470],
				[1100, 1520],
				[2060, 1480],
			],
			'#dde5e2',
		),
		drift(
			[
				[-140, 1680],
				[620, 1640],
				[1300, 1700],
				[2060, 1650],
			],
			'#c9d6d8',
		),
		shape(
			gouge([220, 1450], [640, 1462], 7) +
				gouge([1160, 1450], [1680, 1440], 7) +
				gouge([640, 1590], [1080, 1600], 6),
			'#c3d1d3',
		),
	]);
}
