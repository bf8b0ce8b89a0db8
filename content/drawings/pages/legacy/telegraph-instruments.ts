import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { circle, line } from '../../tools/shapes.ts';

/** Polished brass, from light to dark. */
export const BRASS = ['#fff0c0', '#f0cd84', '#d09f4e', '#a0712e', '#6d491d', '#3d2812'] as const;
const IRON = ['#8aa0ae', '#566a7a', '#303e4c', '#1a232e', '#0c1118'] as const;
/** The desk's dark, where the instruments keep off the light. */
const SHADE = '#23160f';

/** The sounder: two coils and the armature that clicks above them, on its board. */
export function sounder(): string {
	const coil = (x: number) =>
		facets(
			['#0f3a35', `M${x} 760H${x + 104}V900H${x}Z`],
			['#1d6a5c', `M${x} 760H${x + 60}V900H${x}Z`],
			['#2f9078', `M${x + 8} 760H${x + 30}V900H${x + 8}Z`],
			[
				'#0a2522',
				`M${x} 790H${x + 104}V794H${x}ZM${x} 822H${x + 104}V826H${x}ZM${x} 854H${x + 104}V858H${x}Z`,
			],
			[
				BRASS[3],
				`M${x - 10} 742H${x + 114}V762H${x - 10}ZM${x - 10} 896H${x + 114}V916H${x - 10}Z`,
			],
			[BRASS[1], `M${x - 10} 742H${x + 60}V762H${x - 10}ZM${x - 10} 896H${x + 60}V916H${x - 10}Z`],
		);
	return (
		facets(
			[SHADE, 'M1120 1000H1700L1740 1040H1160Z'],
			[INK.wood[2], 'M1090 936H1660V1004H1090Z'],
			[INK.wood[1], 'M1090 936H1660V952H1090Z'],
			[INK.wood[3], 'M1080 984H1670V1012H1080Z'],
			[BRASS[3], 'M1120 914H1630V938H1120Z'],
			[BRASS[1], 'M1120 914H1630V920H1120Z'],
		) +
		coil(1330) +
		coil(1460) +
		facets(
			// Standards left and right, and the lever across.
			[BRASS[4], 'M1150 700H1206V914H1150Z'],
			[BRASS[2], 'M1150 700H1182V914H1150Z'],
			[BRASS[0], 'M1154 706H1164V914H1154Z'],
			[BRASS[4], 'M1592 660H1630V914H1592Z'],
			[BRASS[2], 'M1592 660H1614V914H1592Z'],
			[BRASS[3], 'M1130 690L1226 672L1640 664V694L1226 706L1130 716Z'],
			[BRASS[1], 'M1130 690L1226 672L1640 664V674L1226 684L1130 702Z'],
			[IRON[2], 'M1312 706H1582V736H1312Z'],
			[IRON[1], 'M1312 706H1582V716H1312Z'],
			// Screws.
			[
				BRASS[2],
				'M1160 630H1194V690H1160ZM1140 620H1214V640H1140ZM1602 610H1622V664H1602ZM1586 600H1638V618H1586Z',
			],
			[BRASS[0], 'M1160 640H1170V690H1160ZM1140 620H1180V628H1140ZM1586 600H1614V606H1586Z'],
		)
	);
}

/** The key: base, lever on its trunnions, the round black knob at the left end. */
export function key(): string {
	return (
		facets(
			[SHADE, 'M1040 1330H1380L1450 1400H1030Z'],
			// Board and brass base.
			[INK.wood[3], 'M380 1270H1380V1342H380Z'],
			[INK.wood[1], 'M400 1232H1360L1380 1270H380Z'],
			[INK.wood[0], 'M400 1232H1360L1364 1240H396Z'],
			[BRASS[4], 'M470 1204H1300V1236H470Z'],
			[BRASS[2], 'M490 1176H1280L1300 1204H470Z'],
			[BRASS[0], 'M490 1176H1280L1284 1182H486Z'],
			// Anvil below the lever.
			[BRASS[3], 'M640 1110H700V1180H640Z'],
			[BRASS[1], 'M640 1110H664V1180H640Z'],
			[BRASS[4], 'M620 1168H720V1186H620Z'],
			// Trunnion frame.
			[BRASS[4], 'M890 1020H1010L1040 1180H860Z'],
			[BRASS[2], 'M890 1020H950L930 1180H860Z'],
			[BRASS[0], 'M890 1020H906L880 1180H860Z'],
			// The lever bends down to the knob.
			[BRASS[4], 'M470 1082L560 1066L700 1040H1240V1078H700L570 1102L476 1116Z'],
			[BRASS[1], 'M470 1082L560 1066L700 1040H1240V1056H700L566 1082L472 1098Z'],
			[BRASS[0], 'M560 1066L700 1040H1240V1044H700L562 1072Z'],
			// Adjusting screws.
			[
				BRASS[3],
				'M1156 980H1196V1176H1156ZM1132 960H1220V986H1132ZM664 990H692V1044H664ZM644 974H712V994H644Z',
			],
			[
				BRASS[0],
				'M1156 986H1168V1040H1156ZM1132 960H1180V970H1132ZM644 974H680V982H644ZM664 994H672V1040H664Z',
			],
		) +
		circle(950, 1056, 34, BRASS[4]) +
		circle(946, 1052, 26, BRASS[1]) +
		line('M932 1066L962 1040', BRASS[4], 6) +
		facets(
			// Knob: a disc of black rubber on a stem.
			[IRON[3], 'M412 1050H500V1092H412Z'],
			[IRON[4], 'M350 1004H562Q566 1048 500 1062H412Q346 1048 350 1004Z'],
			[IRON[2], 'M350 1004Q356 982 456 980Q556 982 562 1004Q556 1022 456 1024Q356 1022 350 1004Z'],
			[IRON[1], 'M372 1002Q390 988 456 987Q430 996 400 1014Q374 1010 372 1002Z'],
			[IRON[2], 'M548 1020L562 1010Q562 1040 516 1058L524 1046Q546 1038 548 1020Z'],
		) +
		// Binding posts.
		facets(
			[BRASS[3], 'M1322 1168H1348V1236H1322ZM1310 1150H1360V1172H1310Z'],
			[BRASS[0], 'M1322 1172H1330V1236H1322ZM1310 1150H1334V1158H1310Z'],
		)
	);
}
