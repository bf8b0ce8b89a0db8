import { INK } from '../../inks.ts';
import { box, circle, group, polygon, random, shape } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { deskTools } from './desk-tools.ts';
import { oldVials } from './old-vials.ts';

const { night, ice, shade, amber, wood, snow, bronze } = INK;

const WALL = ['#1b1820', '#2b2226', '#3c2d28', '#543d2b'] as const;

/** The window: the lit town lies small and far below, the sea ice behind it. */
function window(): string {
	const next = random(8);
	let roofs = '';
	let lights = '';
	for (let row = 0; row < 3; row += 1) {
		for (let house = 0; house < 11; house += 1) {
			const x = 250 + house * 62 + next() * 24 + row * 17;
			const y = 706 + row * 44 + next() * 8;
			const width = 30 + next() * 18;
			roofs += polygon(
				[x - 4, y],
				[x + width / 2, y - 16],
				[x + width + 4, y],
				[x + width, y + 22],
				[x, y + 22],
			);
			if (next() > 0.35) lights += box(x + width * 0.3, y + 6, 8, 9);
			if (next() > 0.6) lights += box(x + width * 0.62, y + 6, 8, 9);
		}
	}
	return [
		shape(box(220, 120, 700, 760), night[1]),
		shape('M220 420Q500 400 920 424V880H220Z', night[2]),
		shape('M220 560Q600 540 920 566V880H220Z', night[3]),
		shape('M220 640L460 628L920 644V880H220Z', shade[3]),
		shape('M220 682Q520 664 920 686V880H220Z', shade[2]),
		shape(roofs, night[1]),
		shape(lights, amber[0]),
		shape(
			'M310 230l4 -10 4 10 10 4 -10 4 -4 10 -4 -10 -10 -4ZM700 300l3 -8 3 8 8 3 -8 3 -3 8 -3 -8 -8 -3ZM500 190l3 -8 3 8 8 3 -8 3 -3 8 -3 -8 -8 -3Z',
			snow,
		),
		// Frost in the corners of the panes.
		shape(
			'M220 880V770Q250 820 300 836Q340 860 420 880ZM556 880Q520 850 500 880ZM584 880V820Q620 850 690 880ZM920 880V740Q890 800 850 830Q820 860 740 880Z',
			ice[2],
		),
		shape('M220 120H330Q260 150 220 240ZM920 120V220Q880 150 810 120Z', ice[1]),
		// Frame.
		shape('M180 80H960V920H180ZM220 120V880H920V120Z', wood[3], 'fill-rule="evenodd"'),
		shape(box(556, 120, 28, 760) + box(220, 470, 700, 24), wood[3]),
		shape(box(576, 120, 8, 760) + box(220, 488, 700, 6) + box(912, 120, 8, 760), wood[1]),
		shape(box(150, 906, 840, 34), wood[2]) + shape(box(150, 906, 840, 10), wood[1]),
	].join('\n');
}

/** The lamp's light on the wall, in flat steps. */
function glow(): string {
	return (
		circle(1320, 690, 620, WALL[1]) +
		circle(1320, 690, 430, WALL[2]) +
		circle(1320, 690, 260, WALL[3])
	);
}

/** An oil lamp. */
function lamp(): string {
	return [
		// Chimney and flame.
		shape(
			'M1404 600Q1408 520 1412 440H1488Q1492 520 1496 600Q1540 660 1530 730Q1520 780 1494 800H1406Q1380 780 1370 730Q1360 660 1404 600Z',
			amber[1],
		),
		shape(
			'M1412 440H1434L1430 600Q1390 660 1400 730Q1406 780 1424 800H1406Q1380 780 1370 730Q1360 660 1404 600Q1408 520 1412 440Z',
			amber[0],
		),
		shape(
			'M1450 620Q1494 690 1484 740Q1474 784 1450 790Q1426 784 1416 740Q1406 690 1450 620Z',
			snow,
		),
		// Burner, font, foot.
		shape('M1396 798H1504L1494 836H1406Z', bronze[2]) +
			shape('M1396 798H1450V836H1406Z', bronze[1]),
		shape(
			'M1406 836H1494Q1570 860 1566 930Q1556 986 1490 1000H1410Q1344 986 1334 930Q1330 860 1406 836Z',
			bronze[1],
		),
		shape(
			'M1406 836H1430Q1376 870 1380 930Q1386 980 1430 1000H1410Q1344 986 1334 930Q1330 860 1406 836Z',
			bronze[0],
		),
		shape(
			'M1494 836Q1570 860 1566 930Q1556 986 1490 1000H1470Q1520 960 1520 920Q1516 870 1480 836Z',
			bronze[3],
		),
		shape('M1420 1000H1480L1490 1050L1550 1080V1100H1350V1080L1410 1050Z', bronze[2]) +
			shape('M1420 1000H1440L1436 1056L1390 1084V1100H1350V1080L1410 1050Z', bronze[0]),
		circle(1562, 906, 18, bronze[2]),
	].join('\n');
}

/** The doctor's bag, its jaws open. */
function bag(): string {
	return group(
		[
			// Shadow on the desk, away from the lamp.
			shape('M330 1196L900 1220L840 1270L240 1240Z', wood[3]),
			// Inside and the far jaw.
			shape('M452 800Q470 742 520 736H800Q850 742 868 800L840 860H480Z', '#1a1114'),
			shape(
				'M440 806Q456 724 520 716H800Q864 724 880 806L860 812Q846 746 796 742H524Q474 746 460 812Z',
				bronze[2],
			),
			shape('M800 716Q864 724 880 806L860 812Q846 746 796 742Z', bronze[0]),
			// Body.
			shape('M440 830L880 830L936 1130Q950 1210 900 1216H420Q370 1210 384 1130Z', wood[2]),
			shape('M880 830L936 1130Q950 1210 900 1216H790L820 1040L800 830Z', wood[1]),
			shape('M904 960L936 1130Q950 1210 900 1216H850L880 1100Z', wood[0]),
			shape('M440 830L384 1130Q370 1210 420 1216H500L470 1040L520 830Z', wood[3]),
			shape('M384 1130Q660 1180 936 1130L940 1160Q660 1212 380 1160Z', wood[3]),
			// Near jaw, hinges, lock, handle.
			shape('M430 800H890L896 846H424Z', bronze[2]) +
				shape('M700 800H890L896 846H700Z', bronze[1]) +
				shape('M424 838H896V846H424Z', wood[3]),
			shape(box(628, 812, 66, 62), bronze[0]) +
				shape(box(628, 812, 22, 62), bronze[2]) +
				circle(668, 850, 8, wood[3]),
			shape(
				'M540 800Q530 760 560 752Q660 736 770 752Q798 760 786 800H762Q770 776 750 772Q660 760 576 772Q558 778 566 800Z',
				wood[3],
			),
			shape('M690 750Q740 748 770 752Q798 760 786 800H762Q770 776 750 772L690 766Z', wood[1]),
			shape(box(440, 1206, 60, 16) + box(820, 1206, 60, 16), bronze[2]),
		].join('\n'),
	);
}

/** The doctor's desk at night: two old vials are all there is, and a message that calls for help. */
export function doctor(): string {
	return square([
		shape(box(-140, -140, 2200, 2200), WALL[0]),
		group(
			[
				glow(),
				window(),
				shape('M-140 1060H2060V2060H-140Z', wood[2]),
				shape('M600 1060H2060V1440Q1500 1510 880 1452Q480 1330 600 1060Z', wood[1]),
				shape(
					'M1060 1060H2000Q2020 1200 1760 1270Q1400 1310 1180 1240Q1020 1160 1060 1060Z',
					wood[0],
				),
				shape('M-140 1060H2060V1074H-140Z', wood[3]),
				shape('M-140 1500H2060V1530H-140Z', wood[1]) + shape('M-140 1530H2060V2060H-140Z', wood[3]),
				// Drawers.
				shape(box(120, 1590, 760, 250) + box(1000, 1590, 760, 250), '#342528'),
				shape(box(120, 1590, 760, 10) + box(1000, 1590, 760, 10), wood[2]),
				circle(500, 1710, 22, bronze[3]) + circle(1380, 1710, 22, bronze[2]),
				group(bag(), 'transform="translate(60 430) scale(.58)"'),
				group(lamp(), 'transform="translate(-130 -10)"'),
				deskTools(),
				oldVials(),
			].join('\n'),
			'transform="translate(0 -76)"',
		),
	]);
}
