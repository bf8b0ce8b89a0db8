import { team } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { coarse } from '../../tools/place.ts';
import { drawing, shape, type Point } from '../../tools/shapes.ts';
import { aurora, sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { troddenWay, underTeam, windCutSnow } from './trodden-way.ts';

const { night, aurora: light, shade, wood, red } = INK;

/** One hill of the way: its snow, the trail over it, and the teams on it, each by its leader's nose. */
interface Leg {
	readonly hill: readonly Point[];
	readonly fill: string;
	/** Where it comes over the crest, and the curves it takes from there: handles and ends. */
	readonly trail: readonly Point[];
	readonly trodden: string;
	readonly width: number;
	readonly scale: number;
	readonly teams: readonly Point[];
}

/** From the far hills to the foreground; the trail turns behind each hill. */
const LEGS: readonly Leg[] = [
	{
		hill: [
			[-140, 700],
			[500, 690],
			[1000, 676],
			[1500, 690],
			[2060, 680],
		],
		fill: shade[2],
		trail: [
			[2060, 708],
			[1560, 690],
			[960, 700],
			[640, 736],
			[540, 750],
			[540, 776],
			[700, 806],
		],
		trodden: '#47667c',
		width: 5,
		scale: 0.062,
		teams: [
			[690, 729],
			[790, 721],
			[885, 715],
			[980, 710],
			[1075, 707],
			[1170, 704],
			[1265, 702],
			[1360, 702],
			[1455, 703],
		],
	},
	{
		hill: [
			[-140, 822],
			[420, 806],
			[760, 778],
			[1200, 772],
			[1560, 800],
			[2060, 784],
		],
		fill: shade[1],
		trail: [
			[1180, 772],
			[1680, 790],
			[1730, 846],
			[1480, 856],
			[1200, 872],
			[700, 866],
			[470, 906],
			[370, 930],
			[400, 962],
			[560, 996],
		],
		trodden: '#607c8f',
		width: 9,
		scale: 0.114,
		teams: [
			[540, 892],
			[715, 880],
			[890, 874],
			[1065, 870],
			[1240, 866],
			[1410, 858],
		],
	},
	{
		hill: [
			[-140, 1000],
			[400, 980],
			[800, 948],
			[1240, 954],
			[1600, 990],
			[2060, 966],
		],
		fill: shade[0],
		trail: [
			[1200, 952],
			[1860, 986],
			[1840, 1046],
			[1560, 1058],
			[1200, 1078],
			[700, 1062],
			[420, 1112],
			[290, 1140],
			[320, 1184],
			[500, 1226],
		],
		trodden: '#93acbb',
		width: 16,
		scale: 0.21,
		teams: [
			[470, 1102],
			[850, 1080],
			[1230, 1072],
		],
	},
	{
		hill: [
			[-140, 1210],
			[380, 1196],
			[800, 1154],
			[1300, 1156],
			[1700, 1194],
			[2060, 1176],
		],
		fill: INK.snow,
		trail: [
			[1280, 1156],
			[2080, 1190],
			[2040, 1296],
			[1640, 1306],
			[1200, 1320],
			[700, 1300],
			[-140, 1340],
		],
		trodden: '#b6c7ce',
		width: 30,
		scale: 0.44,
		teams: [[1010, 1314]],
	},
];

/** The first of all, large enough to be seen to differ from the others. */
const FOREMOST = {
	x: 176,
	y: 1320,
	scale: 0.44,
	dogs: 9,
	gait: 'trot',
	posture: 'running',
} as const;

const INKS = { fill: night[1], fur: shade[0], face: wood[1], serum: red[0] } as const;

/** The foremost team as a layer of its own: it travels. */
export function foremostMusher(): string {
	return drawing(
		[150, 1170, 800, 200],
		[
			shape(underTeam([FOREMOST.x, FOREMOST.y], FOREMOST.scale, FOREMOST.dogs), shade[2]),
			team({ ...FOREMOST, ...INKS }),
		],
	);
}

/** Twenty teams over four hills, one after another, but for the foremost: the relay. */
export function mushers(): string {
	const nose = { x: 0, y: 0, scale: 1, dogs: 7 } as const;
	return square([
		`<defs><g id="mushers-team">${coarse(team({ ...nose, ...INKS }))}</g></defs>`,
		sky([
			[0, night[0]],
			[150, night[1]],
			[320, night[2]],
			[460, night[3]],
			[560, night[4]],
			[630, '#2f6470'],
		]),
		stars(100, 41, 600),
		aurora({
			edge: (x) => 420 + 46 * Math.sin(x / 260),
			strength: (x) => 0.4 + 0.6 * Math.sin((x + 140) / 700) ** 2,
			height: 300,
			step: 46,
			lean: 40,
			fills: [light[3], light[2], light[1]],
			seed: 6,
		}),
		mountains(
			[
				[-140, 660],
				[120, 600],
				[300, 650],
				[560, 570],
				[760, 640],
				[980, 606],
				[1180, 650],
				[1420, 560],
				[1640, 640],
				[1840, 590],
				[2060, 650],
			],
			700,
			{
				shade: night[3],
				light: shade[3],
				snow: shade[1],
			},
		),
		...LEGS.flatMap(({ hill, fill, trail, trodden, width, scale, teams }) => [
			drift(hill, fill),
			shape(troddenWay(trail, width), trodden),
			shape(teams.map((nose) => underTeam(nose, scale)).join(''), shade[2]),
			...teams.map(
				([x, y]) => `<use href="#mushers-team" transform="translate(${x} ${y}) scale(${scale})"/>`,
			),
		]),
		windCutSnow(shade[0], wood[3]),
		drift(
			[
				[-140, 1430],
				[500, 1400],
				[1200, 1450],
				[2060, 1410],
			],
			shade[0],
		),
		drift(
			[
				[-140, 1580],
				[600, 1530],
				[1400, 1600],
				[2060, 1550],
			],
			shade[1],
		),
		drift(
			[
				[-140, 1760],
				[800, 1710],
				[2060, 1770],
			],
			shade[2],
		),
	]);
}
