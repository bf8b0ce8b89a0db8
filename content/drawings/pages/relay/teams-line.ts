import { INK } from '../../inks.ts';
import { drift } from '../../tools/land.ts';
import { group, polygon, random, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { dogHead } from './dog-head.ts';
import { TEAM_COATS } from './team-coats.ts';

const { night, ice, shade, snow } = INK;

interface Place {
	/** Where the nose is. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	/** How far the head is lowered into the pull. */
	readonly pitch: number;
	readonly ear: number;
}

/** The far row first, each row from the front back: a muzzle lies over the shoulder before it. */
const PLACES: readonly Place[] = [
	{ x: 205, y: 560, size: 0.94, pitch: -4, ear: 6 },
	{ x: 560, y: 545, size: 0.97, pitch: -9, ear: 0 },
	{ x: 925, y: 575, size: 0.93, pitch: -2, ear: 12 },
	{ x: 1275, y: 540, size: 0.98, pitch: -7, ear: -2 },
	{ x: 1620, y: 570, size: 0.94, pitch: -5, ear: 4 },
	{ x: 30, y: 820, size: 1, pitch: -7, ear: -3 },
	{ x: 385, y: 850, size: 1.06, pitch: -3, ear: 3 },
	{ x: 745, y: 815, size: 1.01, pitch: -10, ear: 9 },
	{ x: 1105, y: 850, size: 1.06, pitch: -5, ear: 0 },
	{ x: 1455, y: 825, size: 1.01, pitch: -8, ear: 6 },
];

/** Which coat runs at which place. */
const ORDER = [4, 2, 7, 3, 8, 0, 1, 6, 9, 5];

/** A dog's breath: flat puffs before the nose, the farther the larger. */
function breath(x: number, y: number): string {
	const puff = (dx: number, dy: number, size: number) =>
		polygon(
			[x + dx, y + dy],
			[x + dx + size * 0.3, y + dy - size * 0.36],
			[x + dx + size, y + dy - size * 0.4],
			[x + dx + size * 1.5, y + dy - size * 0.06],
			[x + dx + size * 1.1, y + dy + size * 0.16],
			[x + dx + size * 0.4, y + dy + size * 0.2],
		);
	return shape(puff(-34, 14, 26) + puff(-84, 2, 34) + puff(-58, -34, 22), ice[3]);
}

/** Snow thrown up at the chests. */
function spray(): string {
	const next = random(31);
	let chips = '';
	for (let chip = 0; chip < 44; chip += 1) {
		const x = next() * 1960;
		const y = 1340 - next() ** 2 * 210;
		const size = 6 + next() * 14;
		chips += polygon(
			[x, y],
			[x + size, y - size * 0.7],
			[x + size * 2, y - size * 0.4],
			[x + size, y + size * 0.4],
		);
	}
	return shape(chips, snow);
}

/** Ten dogs of one string, heads low in the pull, breasting the snow: every dog counted. */
export function teamsLine(): string {
	const dogs = PLACES.map(({ x, y, size, pitch, ear }, index) => {
		const coat = TEAM_COATS[ORDER[index]!]!;
		return (
			group(
				dogHead(coat, { ear, seed: index * 7 + 3 }),
				`transform="translate(${x} ${y}) rotate(${pitch} 360 240) scale(${size})"`,
			) + breath(x, y + 200)
		);
	});
	return square([
		sky([
			[0, night[2]],
			[160, night[3]],
			[340, night[4]],
			[520, ice[0]],
			[700, ice[1]],
			[860, ice[2]],
		]),
		drift(
			[
				[-140, 960],
				[500, 930],
				[1200, 980],
				[2060, 940],
			],
			shade[1],
		),
		...dogs.slice(0, 5),
		drift(
			[
				[-140, 1180],
				[300, 1150],
				[900, 1190],
				[1500, 1150],
				[2060, 1180],
			],
			shade[0],
		),
		...dogs.slice(5),
		drift(
			[
				[-140, 1330],
				[180, 1290],
				[560, 1350],
				[960, 1280],
				[1380, 1350],
				[1760, 1290],
				[2060, 1330],
			],
			snow,
		),
		spray(),
		drift(
			[
				[-140, 1480],
				[460, 1430],
				[1100, 1500],
				[1700, 1440],
				[2060, 1480],
			],
			shade[0],
		),
		drift(
			[
				[-140, 1680],
				[600, 1620],
				[1400, 1700],
				[2060, 1640],
			],
			shade[1],
		),
	]);
}
