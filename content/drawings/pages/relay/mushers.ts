import { team } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { coarse } from '../../tools/place.ts';
import { drawing, shape } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { LEGS } from './way-of-twenty.ts';
import { troddenWay, underTeam, windCutSnow } from './trodden-way.ts';

const { night, shade, wood, red } = INK;

/** The first of all, large enough to be seen to differ from the others. */
const FOREMOST = {
	x: 280,
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
