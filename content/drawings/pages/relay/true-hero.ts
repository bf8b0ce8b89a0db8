import { BALTO_INKS, GREY_INKS, SABLE_INKS, TOGO_INKS } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { circle, polygon, random, shape, type Point } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import type { Tones } from '../../figures/index.ts';
import { FRONT_MUSHER_PARTS, frontMusher, type FrontMusher } from './front-musher.ts';
import { frontSledDog } from './front-sled-dog.ts';

const { night, ice, shade, wood, bronze, paper, aurora, snow } = INK;

const SUN: Point = [1010, 800];
const RIM = '#f2c177';
const SHADOW = '#7489ac';

const HIDE: Tones = [wood[1], wood[2], '#3a2c22'];
const FAWN: Tones = ['#a98a62', '#846546', '#5a4431'];
const SPOTTED: Tones = [paper[1], '#a8977a', '#746651'];
const BLUE: Tones = [ice[0], night[4], night[3]];
const NAVY: Tones = ['#2c4a66', night[3], night[2]];
const SEAL: Tones = ['#7e93a1', '#56697a', '#3a4a5a'];
const GREEN: Tones = ['#3f8079', aurora[3], '#143f43'];
const CANVAS: Tones = [bronze[1], '#94753f', bronze[2]];
const DARK: Tones = ['#4a3f42', '#322a30', '#211b22'];
const CLOTHES = [HIDE, BLUE, SPOTTED, DARK, FAWN, GREEN, NAVY, CANVAS, SEAL, HIDE] as const;

const WOLF = ['#d9cdb4', '#9d927d'] as const;
const HARE = [snow, shade[0]] as const;
const FOX = ['#c9a06a', '#8f6c40'] as const;
const FURS = [WOLF, HARE, FOX, WOLF, HARE, WOLF, FOX] as const;

const FACES = ['#a9744f', '#b98560', '#9a6847', '#c89a78', '#8f5f42', '#b07b56'] as const;
const LEATHERS = ['#4e3c22', '#33261f', '#5b442c', '#2f2a33'] as const;
const HEADS = ['hood', 'hood', 'thrownBack', 'hood', 'cap', 'hood', 'hood', 'cap'] as const;
const ARMS = ['hanging', 'folded', 'hanging', 'bent', 'hanging', 'bent', 'folded'] as const;
const TRIMS = ['hem', 'gussets', 'belt', 'band', 'hem', 'band', 'gussets', 'hem', 'belt'] as const;

/** A row of ten; `first` shifts what they wear, so that no two look alike. */
function row(left: number, step: number, ground: number, tall: number, first: number) {
	const next = random(first + 40);
	return Array.from({ length: 10 }, (_, index): FrontMusher => {
		const at = index + first;
		return {
			x: Math.round(left + index * step + (next() - 0.5) * 26),
			y: Math.round(ground + (next() - 0.5) * 30),
			height: Math.round(tall * (0.9 + next() * 0.17)),
			parka: CLOTHES[(at * 3) % CLOTHES.length]!,
			fur: FURS[at % FURS.length]!,
			face: FACES[(at * 5) % FACES.length]!,
			leather: LEATHERS[at % LEATHERS.length]!,
			head: HEADS[at % HEADS.length]!,
			arms: ARMS[(at * 2) % ARMS.length]!,
			trim: TRIMS[(at * 2) % TRIMS.length]!,
			broad: 0.8 + next() * 0.12,
		};
	});
}

const FAR = row(226, 166, 1110, 356, 0);
const NEAR = row(146, 172, 1270, 398, 13);

/** Each dog by the place of its paws, its height and its coat. */
const DOGS = [
	[234, 1310, 176, GREY_INKS],
	[582, 1318, 182, BALTO_INKS],
	[924, 1312, 170, TOGO_INKS],
	[1268, 1322, 180, SABLE_INKS],
	[1610, 1312, 172, GREY_INKS],
] as const;

/** The shadows part from a point over the sun, as a road does that comes nearer. */
const PARTING: Point = [1010, 240];
/** Legs, hem, shoulders, neck and head: shares of a shadow's length and of its half width. */
const MAN = [
	[0, 0.62],
	[0.26, 0.66],
	[0.27, 1.06],
	[0.52, 0.9],
	[0.76, 0.92],
	[0.83, 0.62],
	[0.92, 0.68],
	[1, 0.36],
] as const;

/** A shadow that the low sun throws towards the viewer: broader the nearer it comes. */
function shadow(x: number, y: number, half: number, long: number): string {
	const edge = (side: 1 | -1) =>
		MAN.map(([along, wide]): Point => {
			const share = 1 + (along * long) / (y - PARTING[1]);
			return [PARTING[0] + (x + side * half * wide - PARTING[0]) * share, y - 4 + along * long];
		});
	return polygon(...edge(-1), ...edge(1).reverse());
}

/** Dawn: steps of light about the sun, and the hills it comes over. */
function dawn(): string {
	return [
		sky([
			[0, '#142a48'],
			[180, '#24405e'],
			[330, '#4a5a72'],
			[460, '#8a6e78'],
			[570, '#c48568'],
			[670, '#e8a65a'],
		]),
		circle(...SUN, 236, '#f2bb6c'),
		circle(...SUN, 176, '#f7cf85'),
		circle(...SUN, 122, '#fce8bf'),
		mountains(
			[
				[-140, 820],
				[120, 740],
				[330, 800],
				[560, 700],
				[760, 800],
				[1010, 850],
				[1240, 790],
				[1470, 690],
				[1660, 790],
				[1840, 720],
				[2060, 800],
			],
			900,
			{ shade: '#6a5d76', light: '#8f7182' },
		),
	].join('\n');
}

/** Twenty mushers stand side by side at sunrise, and some of their dogs with them. */
export function trueHero(): string {
	const shadows = [
		...FAR.map(({ x, y }) => shadow(x, y, 26, 520)),
		...NEAR.map(({ x, y }) => shadow(x, y, 32, 560)),
		...DOGS.map(([x, y]) => shadow(x, y, 30, 190)),
	];
	return square([
		dawn(),
		drift(
			[
				[-140, 880],
				[500, 868],
				[1200, 884],
				[2060, 866],
			],
			'#ecd3b2',
		),
		drift(
			[
				[-140, 1000],
				[600, 1020],
				[1400, 990],
				[2060, 1010],
			],
			'#e6dccd',
		),
		drift(
			[
				[-140, 1290],
				[500, 1330],
				[1300, 1280],
				[2060, 1310],
			],
			shade[0],
		),
		drift(
			[
				[-140, 1640],
				[500, 1700],
				[1200, 1640],
				[2060, 1690],
			],
			'#b3c6d2',
		),
		drift(
			[
				[-140, 1800],
				[800, 1760],
				[2060, 1830],
			],
			'#a1b6c6',
		),
		shape(shadows.join(''), SHADOW),
		FRONT_MUSHER_PARTS,
		...FAR.map((figure) => frontMusher(figure, RIM)),
		...NEAR.map((figure) => frontMusher(figure, RIM)),
		...DOGS.map(([x, y, height, coat]) => frontSledDog(x, y, height, coat, RIM)),
	]);
}
