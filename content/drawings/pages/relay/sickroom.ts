import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { box, circle, group, polygon, shape } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { quilt } from './quilt.ts';

const { night, ice, shade, amber, wood, snow, bronze, paper } = INK;

const WALL = ['#161b26', '#222430', '#33302f', '#4a3d2e'] as const;
const SKIN = ['#c99f78', '#9a6f4e'] as const;
const HAIR = ['#3d2f28', '#241b1a'] as const;

/** The wall and the lamp's light on it, in flat steps. */
function wall(): string {
	return [
		shape(box(-140, -140, 2200, 2200), WALL[0]),
		circle(440, 936, 640, WALL[1]),
		circle(440, 936, 420, WALL[2]),
		circle(440, 936, 230, WALL[3]),
	].join('\n');
}

/** The window: blue night, and frost that has grown up the panes. */
function frostedWindow(): string {
	return [
		shape(box(1180, 240, 420, 560), night[3]),
		shape('M1180 560Q1380 530 1600 566V800H1180Z', night[4]),
		shape(
			'M1300 330l4 -12 4 12 12 4 -12 4 -4 12 -4 -12 -12 -4ZM1500 400l3 -9 3 9 9 3 -9 3 -3 9 -3 -9 -9 -3Z',
			snow,
		),
		// Frost feathers.
		shape(
			'M1180 800V560L1210 640L1236 590L1250 690L1290 650L1300 740L1370 720L1378 800ZM1600 800V600L1570 680L1546 640L1530 720L1486 700L1470 770L1402 750V800ZM1180 240V380L1206 300L1260 290L1290 240ZM1600 240V350L1566 290L1510 280L1490 240Z',
			ice[1],
		),
		shape(
			'M1180 800V660L1204 720L1230 690L1246 760L1296 740L1310 800ZM1600 800V690L1570 750L1546 720L1520 780L1480 760L1466 800Z',
			ice[3],
		),
		shape('M1140 200H1640V840H1140ZM1180 240V800H1600V240Z', wood[3], 'fill-rule="evenodd"'),
		shape(box(1378, 240, 24, 560) + box(1180, 506, 420, 22), wood[3]),
		shape(box(1378, 240, 6, 560) + box(1180, 506, 420, 5) + box(1180, 240, 6, 560), ice[0]),
		shape(box(1116, 828, 548, 30), wood[2]),
	].join('\n');
}

/** A night table with its lamp, turned low. */
function lamp(): string {
	return [
		shape(box(310, 1010, 260, 30), wood[1]) +
			shape(box(310, 1010, 260, 8), wood[0]) +
			shape(box(334, 1040, 24, 400) + box(522, 1040, 24, 400), wood[3]),
		shape(
			'M404 790Q408 730 412 680H468Q472 730 476 790Q506 836 498 880Q490 910 474 920H406Q390 910 382 880Q374 836 404 790Z',
			amber[1],
		),
		shape(
			'M412 680H430L428 790Q396 836 404 880Q410 910 422 920H406Q390 910 382 880Q374 836 404 790Q408 730 412 680Z',
			amber[0],
		),
		shape('M440 830Q466 870 460 896Q454 914 440 916Q426 914 420 896Q414 870 440 830Z', snow),
		shape('M400 920H480L500 1000L520 1012H360L380 1000Z', bronze[2]) +
			shape('M400 920H430L410 1012H360L380 1000Z', bronze[0]),
		// A cup and a spoon.
		shape('M526 966H562L558 1010H530Z', shade[1]) + shape('M526 966H542L540 1010H530Z', snow),
	].join('\n');
}

/** A head bowed to the right, the hair in a knot. */
function head(): string {
	return group(
		[
			shape(
				'M962 560Q974 500 1040 500Q1100 516 1106 580L1114 622L1098 630L1090 652Q1056 676 1010 656Z',
				SKIN[1],
			),
			shape('M1096 604L1114 622L1098 630L1090 652Q1076 662 1060 666L1080 620Z', SKIN[0]),
			shape(
				'M930 600Q920 500 1000 470Q1080 464 1106 530L1108 566Q1074 544 1054 566Q1056 610 1024 650Q960 660 930 600Z',
				HAIR[0],
			),
			shape('M1000 470Q1080 464 1106 530L1108 566Q1074 544 1054 566Q1036 520 980 500Z', HAIR[1]),
			circle(922, 552, 44, HAIR[1]),
			shape('M884 532A44 44 0 0 1 940 512L910 552Z', HAIR[0]),
		].join('\n'),
		'transform="rotate(17 980 690)"',
	);
}

/** Someone who watches: seated beyond the bed, the head bowed. */
function watcher(): string {
	return [
		// The chair's back.
		shape(box(776, 720, 22, 380) + box(776, 740, 120, 20) + box(776, 820, 120, 20), wood[3]),
		shape(
			'M800 1100L818 880Q830 760 900 700L990 664Q1070 680 1104 770L1130 900L1140 1100Z',
			shade[3],
		),
		shape('M800 1100L818 880Q830 760 900 700L960 676L900 800L880 960L890 1100Z', bronze[2]),
		shape('M990 664Q1070 680 1104 770L1130 900L1140 1100H1040L1050 900L1010 760Z', night[4]),
		shape(
			gouge([930, 720], [960, 980], 10, 14) + gouge([990, 740], [1010, 960], 10, -12),
			night[4],
		),
		shape('M936 700L952 610L1030 620L1048 700L1000 724Z', SKIN[1]),
		head(),
		// Shawl over the shoulders.
		shape(
			'M824 850Q840 740 910 690L960 676L1010 730L1060 700Q1100 730 1112 800L1080 860L1010 800L930 900Z',
			night[3],
		),
		shape('M824 850Q840 740 910 690L960 676L980 700L900 780L860 880Z', bronze[3]),
	].join('\n');
}

/** The child: small in the pillow, turned to the wall. */
function child(): string {
	return [
		shape(
			'M1340 1010Q1340 900 1420 880L1560 874Q1650 880 1650 970Q1650 1060 1570 1076H1380Z',
			paper[1],
		),
		shape(
			'M1340 1010Q1340 900 1420 880L1560 874Q1600 878 1620 900Q1500 910 1440 950Q1400 990 1380 1076Z',
			snow,
		),
		shape('M1570 1076Q1650 1060 1650 970L1600 1020L1480 1050L1380 1076Z', paper[2]),
		// Nape, ear, hair.
		shape('M1366 960L1440 950L1440 1040L1360 1056Z', SKIN[1]),
		shape(
			'M1394 1022Q1376 940 1420 906Q1470 876 1516 906Q1552 940 1538 994Q1520 1036 1470 1040Q1424 1046 1394 1022Z',
			HAIR[0],
		),
		shape(
			'M1516 906Q1552 940 1538 994Q1520 1036 1470 1040Q1508 1000 1506 960Q1510 926 1490 892Z',
			HAIR[1],
		),
		shape('M1394 1022L1390 986L1430 1010L1470 1006L1480 1040Q1424 1046 1394 1022Z', HAIR[1]),
		shape('M1420 930Q1440 906 1476 904Q1450 920 1436 944Z', '#5a463a'),
	].join('\n');
}

/** The hand that lies on the child's shoulder. */
function hand(): string {
	return [
		shape('M1040 780Q1090 750 1120 810L1170 900L1280 930L1276 984L1140 972L1060 880Z', shade[3]),
		shape('M1040 780Q1090 750 1120 810L1170 900L1280 930L1150 912L1090 840Z', bronze[2]),
		shape('M1140 972L1276 984L1278 960L1150 946L1066 850L1060 880Z', night[3]),
		shape(
			'M1272 926L1310 930L1352 944L1372 962L1360 974L1376 984L1360 994L1330 994L1272 984Z',
			SKIN[0],
		),
		shape('M1272 984L1330 994H1360L1376 984L1330 976L1274 966Z', SKIN[1]),
	].join('\n');
}

/** A sick child's room at night: someone sits by the bed. */
export function sickroom(): string {
	return square([
		wall(),
		group(
			[
				frostedWindow(),
				lamp(),
				watcher(),
				// Floor and bed.
				shape(box(-140, 1440, 2200, 620), '#12151d') +
					shape(polygon([120, 1440], [1180, 1440], [1500, 2060], [-140, 2060]), WALL[1]),
				shape(box(1650, 760, 44, 700), wood[2]) + shape(box(1650, 760, 14, 700), wood[1]),
				shape('M1640 760Q1672 716 1704 760Z', wood[1]),
				shape(box(1380, 1070, 280, 256), shade[1]) + shape(box(1380, 1070, 280, 60), shade[0]),
				child(),
				quilt(),
				hand(),
				shape(box(520, 1316, 1140, 52), wood[2]) + shape(box(520, 1316, 1140, 12), wood[1]),
				shape(box(500, 900, 44, 560), wood[1]) + shape(box(528, 900, 16, 560), wood[3]),
				shape('M490 900Q522 856 554 900Z', wood[0]),
			].join('\n'),
			'transform="translate(0 116)"',
		),
	]);
}
