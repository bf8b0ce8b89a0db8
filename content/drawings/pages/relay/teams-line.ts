import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { drift, mountains } from '../../tools/land.ts';
import { line, polygon, random, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { racingDog, type RacingDog } from './racing-dog.ts';
import { TEAM_COATS } from './team-coats.ts';

const { night, ice, shade, snow, wood } = INK;

/** The far row, then the near one, each from the front back; in every pair the far dog leads a little. */
const DOGS: readonly RacingDog[] = [
	{ x: 265, y: 952, height: 216, stride: 'reach', nod: 2 },
	{ x: 602, y: 960, height: 222, stride: 'gather', panting: true, nod: -3 },
	{ x: 948, y: 950, height: 212, stride: 'step', nod: 4 },
	{ x: 1288, y: 960, height: 224, stride: 'reach', earsBack: true, nod: 6 },
	{ x: 1632, y: 954, height: 218, stride: 'gather', nod: 2 },
	{ x: 292, y: 1300, height: 252, stride: 'gather', nod: 3 },
	{ x: 668, y: 1312, height: 262, stride: 'reach', panting: true, nod: -4 },
	{ x: 1044, y: 1302, height: 250, stride: 'gather', earsBack: true, nod: 6 },
	{ x: 1420, y: 1314, height: 264, stride: 'reach', nod: 3 },
	{ x: 1796, y: 1306, height: 256, stride: 'step', panting: true, nod: 2 },
];

/** Which coat runs at which place. */
const ORDER = [4, 2, 7, 3, 8, 0, 1, 6, 9, 5];

const GANGLINE = 1090;

/** A dog's shadow, a sliver on the trail, and the snow that its feet throw up behind it. */
function footing(): string {
	const next = random(31);
	let shadows = '';
	let spray = '';
	for (const { x, y, height } of DOGS) {
		shadows += gouge([x - height * 0.9, y + 4], [x + height * 1.25, y + 6], height * 0.07, -4);
		for (let chip = 0; chip < 9; chip += 1) {
			const size = height * (0.02 + next() * 0.05);
			const [chipX, chipY] = [
				x + height * (chip % 2 ? -0.1 : 0.7) + next() * height * 0.6,
				y + 6 - next() ** 2 * height * 0.34,
			];
			spray += polygon(
				[chipX, chipY],
				[chipX + size, chipY - size * 0.7],
				[chipX + size * 2, chipY - size * 0.5],
				[chipX + size * 1.1, chipY + size * 0.4],
			);
		}
	}
	return shape(shadows, shade[1]) + shape(spray, snow);
}

/** The line between the rows, and a tugline from it to every harness. */
function lines(): string {
	const tugs = DOGS.map(({ x, y, height }) => {
		const back = x + height * 0.72;
		return `M${Math.round(back)} ${Math.round(y - height * 0.8)}L${Math.round(back + 150)} ${GANGLINE}`;
	});
	return (
		line(`M430 ${GANGLINE + 2}L2060 ${GANGLINE - 6}`, wood[3], 8) + line(tugs.join(''), wood[2], 5)
	);
}

/** Ten dogs of one string at full run: every dog counted. */
export function teamsLine(): string {
	const dogs = DOGS.map((dog, index) => racingDog(dog, TEAM_COATS[ORDER[index]!]!));
	return square([
		sky([
			[0, night[2]],
			[150, night[3]],
			[300, night[4]],
			[440, ice[0]],
			[560, ice[1]],
			[660, ice[2]],
		]),
		mountains(
			[
				[-140, 740],
				[160, 640],
				[380, 730],
				[700, 610],
				[960, 730],
				[1200, 660],
				[1420, 740],
				[1700, 620],
				[2060, 730],
			],
			800,
			{ shade: shade[2], light: shade[1], snow },
		),
		drift(
			[
				[-140, 780],
				[500, 768],
				[1200, 790],
				[2060, 772],
			],
			'#b3c8d0',
		),
		drift(
			[
				[-140, 1000],
				[500, 984],
				[1200, 1010],
				[2060, 990],
			],
			'#cbdbdf',
		),
		footing(),
		...dogs.slice(0, 5),
		lines(),
		...dogs.slice(5),
		drift(
			[
				[-140, 1430],
				[460, 1400],
				[1100, 1450],
				[1700, 1410],
				[2060, 1430],
			],
			'#b3c8d0',
		),
		drift(
			[
				[-140, 1600],
				[600, 1550],
				[1400, 1620],
				[2060, 1570],
			],
			shade[1],
		),
		drift(
			[
				[-140, 1780],
				[800, 1730],
				[2060, 1790],
			],
			shade[2],
		),
	]);
}
