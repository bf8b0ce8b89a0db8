import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { drift, mountains } from '../../tools/land.ts';
import { box, circle, group, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { shortMan, tallMan } from './two-men-figures.ts';

/** A small town on the far shore: low roofs, one steeple, lamps in windows. */
function town(): string {
	let walls = '';
	let roofs = '';
	let windows = '';
	const houses = [
		[300, 42, 44],
		[342, 32, 34],
		[374, 49, 52],
		[424, 35, 38],
		[460, 59, 46],
		[523, 31, 34],
		[555, 42, 50],
		[599, 36, 36],
		[636, 28, 30],
	] as const;
	for (const [x, width, height] of houses) {
		walls += box(x, 940 - height, width, height);
		roofs += `M${x - 5} ${940 - height}L${x + width / 2} ${940 - height - width * 0.34}L${x + width + 5} ${940 - height}Z`;
		windows +=
			box(x + width * 0.2, 940 - height * 0.66, 8, 12) +
			box(x + width * 0.6, 940 - height * 0.66, 8, 12);
	}
	return (
		shape(walls + 'M474 940V866H502V940Z', '#2b3c50') +
		shape('M468 870L488 776L508 870Z', '#1e2c3d') +
		shape(roofs, '#e8d9c4') +
		shape(windows, '#ffd27a') +
		shape(
			'M376 886Q366 846 396 816Q416 786 396 756Q436 786 418 826Q396 856 386 886ZM562 884Q556 854 578 832Q596 808 582 784Q612 814 598 838Q576 860 570 886Z',
			'#c9bfb9',
		)
	);
}

/** Two men who drove for their lives, one short, one very tall, look out over the bay in the last light. */
export function twoMen(): string {
	return square([
		sky(
			[
				[0, '#2c3f5c'],
				[240, '#4c5672'],
				[430, '#7d6d80'],
				[590, '#b08580'],
				[720, '#dca276'],
				[820, '#f0c184'],
			],
			{ wave: 16, seed: 8 },
		),
		circle(300, 860, 130, '#f7d596'),
		circle(300, 860, 92, '#fff0c4'),
		mountains(
			[
				[-140, 880],
				[160, 850],
				[460, 800],
				[760, 860],
				[1080, 780],
				[1400, 850],
				[1700, 760],
				[2060, 830],
			],
			930,
			{ shade: '#5a5a77', light: '#86788a' },
		),
		shape('M-140 926H2060V2060H-140Z', '#a79ea8'),
		drift(
			[
				[-140, 936],
				[500, 930],
				[1000, 944],
				[2060, 930],
			],
			'#c9bcb8',
		),
		town(),
		// The frozen bay: pressure ridges, the low sun's path.
		shape(
			'M-140 990L240 980L900 1000L1500 984L2060 996V1010L1400 1000L800 1014L200 998L-140 1004ZM-140 1100L400 1080L760 1100L1300 1086L2060 1108V1124L1200 1106L700 1120L300 1100L-140 1118Z',
			'#8a90a6',
		),
		shape(
			'M170 948H430L410 962H196ZM210 980H396L380 994H236ZM236 1016H376L360 1034H262ZM200 1062H352L330 1078H222ZM260 1112H330L310 1126H272Z',
			'#f0cfa2',
		),
		drift(
			[
				[-140, 1300],
				[300, 1240],
				[800, 1300],
				[1300, 1262],
				[2060, 1320],
			],
			'#7c8ba3',
		),
		drift(
			[
				[-140, 1380],
				[420, 1330],
				[960, 1372],
				[1500, 1340],
				[2060, 1390],
			],
			'#dce0e4',
		),
		// Their shadows fall towards us, to the right.
		group(shortMan(), 'transform="translate(768 682) scale(1.03)"'),
		group(tallMan(), 'transform="translate(1110 560) scale(1.03)"'),
		drift(
			[
				[-140, 1470],
				[340, 1420],
				[720, 1398],
				[1180, 1402],
				[1600, 1440],
				[2060, 1480],
			],
			'#c4d0da',
			1520,
		),
		drift(
			[
				[-140, 1520],
				[420, 1500],
				[1100, 1540],
				[2060, 1510],
			],
			'#aebfce',
		),
		drift(
			[
				[-140, 1700],
				[620, 1660],
				[1300, 1730],
				[2060, 1680],
			],
			INK.shade[1],
		),
		shape(
			'M668 1402H764L848 1488L790 1404H888L1100 1620L1060 1650L960 1640ZM1002 1402H1102L1210 1462L1124 1404H1222L1740 1604L1712 1640L1600 1634Z',
			'#9fb2c4',
		),
		shape(gouge([220, 1590], [640, 1600], 7) + gouge([1240, 1610], [1760, 1590], 8), '#dce0e4'),
	]);
}
