import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { type Point, group, line, shape } from '../../tools/shapes.ts';
import { PADS } from './book-paw.ts';

/** The table's wood, from the dark of the room to the lamp's pool. */
export const TABLE = ['#140d0d', '#23160f', '#3a2414', '#57371a', '#744b22', '#8f6230'] as const;

/** The table top with the lamp's light falling on it in steps, and its boards. */
export function table(): string {
	const pool = (x: number, y: number, width: number, height: number, fill: string) =>
		`<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${height}" fill="${fill}"/>`;
	return (
		shape('M-140 -140H2060V2060H-140Z', TABLE[0]) +
		shape('M-140 470H2060V2060H-140Z', TABLE[1]) +
		group(
			pool(760, 1010, 1240, 660, TABLE[2]) +
				pool(740, 990, 980, 500, TABLE[3]) +
				pool(720, 970, 720, 380, TABLE[4]),
		) +
		shape('M-140 -140H2060V470H-140Z', '#0d1119') +
		shape('M-140 470H2060V486H-140Z', TABLE[3]) +
		shape(
			'M-140 700H2060V705H-140ZM-140 1010H2060V1016H-140ZM-140 1420H2060V1427H-140Z',
			TABLE[1],
		) +
		shape(
			gouge([100, 1120], [420, 1126], 4) +
				gouge([1460, 860], [1800, 856], 4) +
				gouge([120, 780], [330, 776], 3) +
				gouge([820, 1520], [1340, 1530], 5) +
				gouge([200, 1590], [560, 1584], 5),
			TABLE[2],
		)
	);
}

/** The lamp in the upper left: a glass shade, its foot behind the book. */
export function lamp(): string {
	return facets(
		['#16202c', 'M-140 -140H2060V-60H-140Z'],
		// Its light on the wall: out of the shade below and above.
		['#1a1712', 'M270 262L20 470H940L690 262ZM370 60L230 -140H730L590 60Z'],
		['#2a2115', 'M340 262L190 470H770L620 262ZM410 60L330 -140H630L550 60Z'],
		[INK.bronze[3], 'M446 400H514V520H446Z'],
		[INK.bronze[1], 'M446 400H470V520H446Z'],
		[INK.bronze[3], 'M380 560Q380 512 480 508Q580 512 580 560Z'],
		[INK.bronze[1], 'M380 560Q380 512 470 508Q430 530 424 560Z'],
		[INK.bronze[2], 'M424 330Q424 420 480 424Q536 420 536 330Z'],
		[INK.bronze[0], 'M424 330Q424 400 450 414Q440 370 446 330Z'],
		['#fff3cf', 'M440 210H520V330H440Z'],
		['#1d5a5c', 'M370 60H590L690 240H270Z'],
		['#2b8276', 'M370 60H470L420 240H270Z'],
		['#7fd6a8', 'M370 60H396L320 240H270Z'],
		['#ffe7ac', 'M270 240H690L680 262H280Z'],
	);
}

/** The ink pad in its open tin, with a paw's mark. */
export function inkPad(): string {
	const tin = facets(
		[TABLE[1], 'M1180 1462L1500 1400L1640 1478L1620 1520L1330 1566Z'],
		['#0c2a30', 'M1164 1424L1470 1366L1600 1436V1466L1300 1530L1164 1454Z'],
		['#1d5a5c', 'M1164 1424L1470 1366L1600 1436L1300 1498Z'],
		['#2b8276', 'M1164 1424L1470 1366L1480 1372L1180 1428L1300 1488V1498Z'],
		['#15141a', 'M1204 1428L1462 1380L1556 1434L1304 1482Z'],
		['#2c3346', 'M1204 1428L1462 1380L1486 1394L1226 1440Z'],
	);
	// Where the paw was pressed into it.
	return (
		tin + shape(PADS, '#3d4a6b', 'transform="translate(1382 1436) scale(.5 .24) rotate(-100)"')
	);
}

/** Spectacles with thin wire rims, laid down folded open. */
export function spectacles(): string {
	const rims =
		'M402 1440A78 46 -8 1 0 556 1420A78 46 -8 1 0 402 1440ZM600 1414A78 46 -8 1 0 754 1394A78 46 -8 1 0 600 1414ZM556 1420Q576 1392 600 1410M404 1424L336 1310Q322 1284 300 1296M752 1380L724 1290';
	return (
		line(rims, TABLE[1], 10, 'transform="translate(12 14)"') +
		shape(
			'M402 1440A78 46 -8 1 0 556 1420A78 46 -8 1 0 402 1440ZM600 1414A78 46 -8 1 0 754 1394A78 46 -8 1 0 600 1414Z',
			'#a97a3c',
		) +
		shape('M424 1424L470 1394L500 1390L440 1452ZM622 1398L668 1368L700 1364L640 1428Z', '#f0d391') +
		line(rims, INK.bronze[0], 8)
	);
}

/** A sprig of pine: two twigs with their needles in pairs. */
export function pine(): string {
	let light = '';
	let shade = '';
	let bark = '';
	const twig = ([footX, footY]: Point, [tipX, tipY]: Point, pairs: number, size: number) => {
		bark += gouge([footX, footY], [tipX, tipY], 8, 6);
		const [alongX, alongY] = [(tipX - footX) / pairs, (tipY - footY) / pairs];
		const length = Math.hypot(alongX, alongY);
		const [unitX, unitY] = [alongX / length, alongY / length];
		for (let pair = 1; pair <= pairs; pair += 1) {
			const [x, y] = [footX + alongX * pair, footY + alongY * pair];
			const long = size * (1 - (pair / pairs) * 0.35);
			for (const side of [-1, 1]) {
				const tip: Point = [
					x + (unitX * 0.8 + unitY * side * 0.62) * long,
					y + (unitY * 0.8 - unitX * side * 0.62) * long,
				];
				const needle = gouge([x, y], tip, 6, side * 6);
				if (side === 1) light += needle;
				else shade += needle;
			}
		}
	};
	twig([130, 1240], [330, 700], 14, 150);
	twig([176, 1120], [130, 800], 9, 120);
	return (
		shape(light + shade, TABLE[2], 'transform="translate(12 24)"') +
		shape(shade, '#1d5a5c') +
		shape(light, '#3f8f7a') +
		shape(bark, INK.wood[1])
	);
}
