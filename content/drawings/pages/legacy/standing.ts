import { largeBalto, largeTogo } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { drift } from '../../tools/land.ts';
import { group, line, random, shape } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';

const MIDDLE = 960;
const HEIGHT = 910;
const RADIUS = 570;

/** One half of the disc with its ring; `side` is 0 for the left half, 1 for the right. */
function half(side: 0 | 1, fill: string, ring: string): string {
	const arc = (radius: number) =>
		`M${MIDDLE} ${HEIGHT - radius}A${radius} ${radius} 0 0 ${side} ${MIDDLE} ${HEIGHT + radius}Z`;
	const bow = `M${MIDDLE} ${HEIGHT - RADIUS + 34}A${RADIUS - 34} ${RADIUS - 34} 0 0 ${side} ${MIDDLE} ${HEIGHT + RADIUS - 34}`;
	return shape(arc(RADIUS), fill) + line(bow, ring, 8);
}

/** Engraved rays around the disc: green to the left, amber to the right. */
function rays(): string {
	const next = random(4);
	let green = '';
	let amber = '';
	for (let ray = 0; ray < 88; ray += 1) {
		const turn = ((ray + 0.5) / 88) * Math.PI * 2;
		const [start, reach] =
			ray % 2 ? [RADIUS + 34, 90 + next() * 50] : [RADIUS + 20, 190 + next() * 120];
		const at = (radius: number) =>
			[MIDDLE + Math.sin(turn) * radius, HEIGHT - Math.cos(turn) * radius] as const;
		const sliver = gouge(at(start), at(start + reach), ray % 2 ? 8 : 13);
		if (turn > Math.PI) green += sliver;
		else amber += sliver;
	}
	return shape(green, INK.aurora[2]) + shape(amber, '#a8662a');
}

/** Togo and Balto side by side on one ridge: the difference in build is the picture. */
export function standing(): string {
	return square([
		sky(
			[
				[0, '#091523'],
				[330, '#0c1c2d'],
				[700, '#102539'],
				[1060, '#143049'],
			],
			{ wave: 14, seed: 5 },
		),
		stars(70, 8, 1000),
		rays(),
		half(0, '#2b8276', '#4aa392'),
		half(1, '#c47724', '#e0a04c'),
		drift(
			[
				[-140, 1306],
				[300, 1278],
				[760, 1302],
				[1200, 1282],
				[1640, 1300],
				[2060, 1266],
			],
			INK.shade[1],
		),
		group(largeBalto(), 'transform="translate(-75 -46) scale(1.05)"'),
		group(largeTogo(), 'transform="translate(-38 -44) scale(1.05)"'),
		// The ridge: crest in the light, their feet sunk a little, blue shadows to the right.
		drift(
			[
				[-140, 1356],
				[260, 1332],
				[700, 1346],
				[1180, 1342],
				[1620, 1350],
				[2060, 1320],
			],
			INK.ice[3],
		),
		shape(
			'M520 1364L860 1356L1060 1388L940 1416L620 1394ZM1080 1366L1580 1358L1830 1402L1660 1436L1210 1402Z',
			INK.shade[0],
		),
		drift(
			[
				[-140, 1440],
				[340, 1400],
				[820, 1452],
				[1340, 1426],
				[2060, 1480],
			],
			INK.shade[0],
		),
		drift(
			[
				[-140, 1580],
				[420, 1520],
				[900, 1600],
				[1460, 1560],
				[2060, 1640],
			],
			INK.shade[1],
		),
		drift(
			[
				[-140, 1740],
				[560, 1690],
				[1120, 1760],
				[2060, 1720],
			],
			INK.shade[2],
		),
		shape(
			gouge([300, 1500], [760, 1530], 8, 10) +
				gouge([1180, 1500], [1700, 1540], 8, -10) +
				gouge([500, 1650], [900, 1668], 7),
			INK.shade[0],
		),
	]);
}
