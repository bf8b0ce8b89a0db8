import { BALTO_INKS, GREY_INKS, SABLE_INKS, sled, type DogInks } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { line, polygon, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { neighbour, kneelingMan } from './arrival-figures.ts';
import { lyingDog, wearyDog } from './resting-dog.ts';
import { house, seen, type Opening, type View, type Walls } from './street.ts';

const { night, shade, amber } = INK;

/** From low over the snow, so that the dogs stand large. */
const VIEW: View = { vanishing: [660, 900], focus: 1700, eye: 1.15 };

/** Balto with a darker muzzle, so that his head stands clear of the lit snow. */
const LEADER: DogInks = {
	...BALTO_INKS,
	coat: '#1d2a40',
	pale: '#b7c4cd',
	paleShade: '#6b8093',
};

const dark = (from: number, to: number, low = 1, high = 2.3): Opening => ({
	from,
	to,
	low,
	high,
	fill: night[0],
});
const lit: Opening = { from: 0.2, to: 0.5, low: 0, high: 2.35, fill: amber[0] };

/** Houses along the street: where they stand, and what opens in them. */
const HOUSES: readonly (readonly [number, number, number, number, readonly Opening[]])[] = [
	[-6.4, 74, 100, 5, []],
	[5.4, 74, 100, 4.8, []],
	[-6.4, 52, 70, 6, [dark(0.2, 0.4), dark(0.6, 0.8)]],
	[5.4, 50, 68, 5.6, [dark(0.2, 0.4), dark(0.6, 0.8)]],
	[-6.4, 36, 49, 5, [dark(0.15, 0.35), dark(0.6, 0.85)]],
	[5.4, 34, 47, 6.4, [dark(0.2, 0.4), dark(0.6, 0.8)]],
	[
		-6.4,
		25,
		34,
		6.6,
		[
			dark(0.1, 0.3),
			dark(0.44, 0.58, 0, 2.2),
			dark(0.7, 0.9),
			dark(0.2, 0.36, 3.4, 4.7),
			dark(0.6, 0.76, 3.4, 4.7),
		],
	],
	[5.4, 22, 32, 5, [dark(0.1, 0.32), dark(0.44, 0.58, 0, 2.2), dark(0.7, 0.9)]],
	[-6.4, 16, 23, 5.2, [dark(0.12, 0.34), dark(0.5, 0.64, 0, 2.2), dark(0.74, 0.92)]],
	[
		5.4,
		15.5,
		21,
		6.6,
		[
			dark(0.1, 0.32),
			dark(0.46, 0.6, 0, 2.2),
			dark(0.7, 0.92),
			dark(0.16, 0.36, 3.5, 4.7),
			dark(0.6, 0.8, 3.5, 4.7),
		],
	],
	[-6.4, 9, 14.6, 6, [dark(0.1, 0.34), dark(0.6, 0.9)]],
	[5.4, 9, 14.6, 5, [lit, dark(0.66, 0.84)]],
];

const LEFT_WALLS: Walls = { front: night[2], side: night[3], snow: shade[2], cornice: night[1] };
const RIGHT_WALLS: Walls = { front: night[4], side: night[2], snow: shade[0], cornice: night[3] };

/** The ground between two depths and two distances from the street's middle. */
function ground(left: number, right: number, near: number, far: number, fill: string): string {
	return shape(
		polygon(
			seen(VIEW, left, 0, near),
			seen(VIEW, left, 0, far),
			seen(VIEW, right, 0, far),
			seen(VIEW, right, 0, near),
		),
		fill,
	);
}

/** The light that falls from the door across the street, to a distance from its middle. */
function lamplight(reach: number, near: number, far: number, fill: string): string {
	return shape(
		polygon(
			seen(VIEW, 5.4, 0, 10.1),
			seen(VIEW, 5.4, 0, 11.8),
			seen(VIEW, reach - 1.6, 0, far),
			seen(VIEW, reach + 1, 0, near),
		),
		fill,
	);
}

/** The street in the last of the night. */
function street(): string {
	return [
		// Half past five on February 2: three hours before the sun, and the air still full of snow.
		sky(
			[
				[0, night[0]],
				[220, night[1]],
				[460, night[2]],
				[680, night[3]],
				[800, night[4]],
			],
			{ wave: 12, seed: 4 },
		),
		mountains(
			[
				[-140, 880],
				[360, 866],
				[520, 838],
				[640, 862],
				[780, 834],
				[960, 870],
				[2060, 880],
			],
			910,
			{
				shade: night[3],
				light: night[4],
			},
		),
		drift(
			[
				[-140, 906],
				[2060, 906],
			],
			shade[2],
		),
		ground(-6.4, 5.4, 1.2, 120, shade[2]),
		...HOUSES.map(([x, from, to, height, windows]) =>
			house(VIEW, { x, from, to, height, windows }, x < 0 ? LEFT_WALLS : RIGHT_WALLS),
		),
		// Trodden way in the middle, banks at the houses.
		ground(-2.4, 1.8, 1.2, 110, shade[1]),
		ground(-6.4, -4.9, 1.2, 60, shade[3]),
		ground(4.9, 5.4, 9, 60, shade[3]),
		// The light of the open door, on the snow in two steps.
		lamplight(0, 8.4, 14.4, '#c9b48f'),
		lamplight(3, 9.3, 12.8, '#ecc987'),
	].join('\n');
}

/** The end of the run: before dawn in Nome a man kneels at his leader's paws. */
export function arrival(): string {
	return square([
		street(),
		neighbour(`translate(${seen(VIEW, 5.2, 0, 10.66).map(Math.round).join(' ')})`),
		drift(
			[
				[-140, 1190],
				[300, 1204],
				[700, 1186],
				[1200, 1200],
				[1700, 1180],
				[2060, 1194],
			],
			shade[1],
		),
		// Hollows where they stand.
		shape(
			'M360 1262L720 1236L1240 1230L1660 1250L1940 1290L1560 1340L900 1350L520 1310Z',
			shade[2],
		),
		line('M900 1150L1110 1152M1310 1150L1420 1214', INK.wood[3], 5),
		sled({ x: 1380, y: 1250, length: 490, parcel: true }),
		wearyDog({ x: 1070, y: 1240, scale: 0.84, inks: GREY_INKS }),
		wearyDog({ x: 650, y: 1262, scale: 1.12, inks: LEADER }, 'up'),
		kneelingMan('translate(346 894) scale(.92)'),
		lyingDog({ x: 1010, y: 1336, scale: 0.96, inks: SABLE_INKS }),
		drift(
			[
				[-140, 1410],
				[400, 1380],
				[1000, 1430],
				[1600, 1380],
				[2060, 1410],
			],
			shade[2],
		),
		drift(
			[
				[-140, 1550],
				[600, 1510],
				[1300, 1580],
				[2060, 1530],
			],
			shade[3],
		),
		drift(
			[
				[-140, 1750],
				[500, 1710],
				[1400, 1780],
				[2060, 1720],
			],
			night[4],
		),
	]);
}
