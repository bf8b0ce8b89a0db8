import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { group, line } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { BRASS, key, sounder } from './telegraph-instruments.ts';
import { frame, outside } from './telegraph-window.ts';

const DESK = ['#120d10', '#23160f', '#3a2414', '#57371a', '#7a5026', '#a3743a'] as const;

/** The desk, a warm light falling on it from the left. */
function desk(): string {
	return facets(
		[DESK[2], 'M-140 900H2060V2060H-140Z'],
		[DESK[3], 'M1560 900H-140V1760Q480 1700 920 1460Q1300 1220 1560 900Z'],
		[DESK[4], 'M1140 900H-140V1460Q260 1420 600 1240Q960 1060 1140 900Z'],
		[DESK[5], 'M-140 900H2060V910H-140Z'],
		[DESK[1], 'M-140 1010H2060V1015H-140ZM-140 1190H2060V1196H-140ZM-140 1450H2060V1458H-140Z'],
		[DESK[1], 'M-140 1720H2060V2060H-140Z'],
		[DESK[4], 'M-140 1720H2060V1734H-140Z'],
	);
}

/** A telegram on a strip of plain paper that curls over the edge of the desk. */
function telegram(): string {
	return (
		facets(
			[DESK[1], 'M1036 1340L1090 1400L960 1740H860Z'],
			[
				INK.paper[0],
				'M400 1290L1036 1330Q970 1560 890 1700Q850 1790 860 1870L150 1800Q140 1700 210 1600Q300 1460 400 1290Z',
			],
			[
				'#fbf3dc',
				'M400 1290L610 1300Q490 1520 400 1640Q340 1740 350 1820L150 1800Q140 1700 210 1600Q300 1460 400 1290Z',
			],
			[
				INK.paper[1],
				'M900 1680Q850 1780 860 1870L150 1800Q144 1740 166 1680Q180 1760 400 1776Q700 1800 760 1780Q850 1760 900 1680Z',
			],
			[INK.paper[2], 'M860 1870L150 1800Q146 1770 152 1740Q200 1800 420 1822Q700 1850 856 1830Z'],
		) +
		line('M396 1402L956 1462M372 1446L640 1476', '#7a6a44', 12) +
		line('M350 1502L900 1562M318 1552L872 1612M286 1602L846 1664M262 1652L620 1692', '#8d7d55', 8)
	);
}

/** The instrument that called for help: key and sounder, a telegram, the line into the night. */
export function telegraph(): string {
	return square([
		group(outside()),
		frame(),
		desk(),
		// The line from the instruments up the wall and out through the frame.
		line(
			'M1612 610Q1720 560 1640 400Q1560 260 1400 280M1336 1150Q1500 1100 1760 1130Q1860 1080 1760 760Q1690 500 1560 330Q1500 250 1400 250',
			'#0a0d12',
			9,
		),
		line('M1612 606Q1716 556 1636 398M1336 1146Q1500 1096 1760 1126', BRASS[3], 4),
		sounder(),
		telegram(),
		key(),
	]);
}
