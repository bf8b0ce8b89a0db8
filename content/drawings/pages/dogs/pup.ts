import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { group, polygon, shape, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { brokenWindow, flyingGlass } from './pup-window.ts';
import { pupDog } from './pup-dog.ts';

const HORIZON = 1050;
/** Where the lines of the wall run together, and the corner of the house. */
const VANISHING = 340;
const CORNER = 1150;

/** A point of the wall: x in the picture, height over (or under) the eye, measured at the corner. */
function onWall(x: number, height: number): Point {
	return [x, HORIZON - (height * (x - VANISHING)) / (CORNER - VANISHING)];
}

/** A piece of the wall between two heights. */
function panel(left: number, right: number, top: number, bottom: number): string {
	return polygon(
		onWall(left, top),
		onWall(right, top),
		onWall(right, bottom),
		onWall(left, bottom),
	);
}

/** Clapboards, corner post and snowy eave. */
function wall(): string {
	let boards = '';
	for (let height = 400; height > -200; height -= 52) {
		boards += panel(CORNER, 2060, height, height - 9);
	}
	return [
		shape(panel(CORNER, 2060, 470, -240), INK.night[3]),
		shape(boards, INK.night[2]),
		shape(panel(CORNER, CORNER + 34, 470, -240), INK.night[4]),
		shape(panel(CORNER - 40, 2060, 520, 440), INK.night[1]),
		shape(panel(CORNER - 60, 2060, 600, 500), INK.shade[1]),
		shape(panel(CORNER - 60, 2060, 640, 556), INK.shade[0]),
	].join('\n');
}

/** Kennels far off, where he wants to go; a light in one of them. */
function kennels(): string {
	return facets(
		[INK.night[2], 'M300 1116L368 1082L436 1116V1166H300ZM466 1124L520 1098L574 1124V1164H466Z'],
		[
			INK.shade[0],
			'M284 1124L368 1078L452 1124L438 1130L368 1094L298 1130ZM452 1132L520 1094L588 1132L576 1138L520 1108L464 1138Z',
		],
		[INK.amber[0], 'M350 1130H382V1166H350Z'],
	);
}

/** Snow, blue in the night, amber where the window throws its light. */
function snow(): string {
	return [
		drift(
			[
				[-140, 1040],
				[500, 1052],
				[1200, 1040],
				[2060, 1060],
			],
			INK.shade[2],
		),
		drift(
			[
				[-140, 1130],
				[480, 1110],
				[1100, 1180],
				[2060, 1150],
			],
			INK.shade[1],
		),
		shape('M1180 1180L2060 1330V1520L1200 1700Q700 1640 520 1420Q640 1260 1180 1180Z', '#c9b48c'),
		shape('M1230 1210L2060 1400V1480L1260 1600Q860 1560 740 1420Q860 1300 1230 1210Z', '#f0d190'),
		drift(
			[
				[-140, 1560],
				[420, 1620],
				[900, 1700],
				[1400, 1640],
				[2060, 1560],
			],
			INK.shade[2],
		),
		drift(
			[
				[-140, 1720],
				[500, 1760],
				[1200, 1800],
				[2060, 1700],
			],
			INK.shade[3],
		),
	].join('\n');
}

/** Togo as a pup leaps through a closed window to follow the team. */
export function pup(): string {
	const ridge: readonly Point[] = [
		[-140, 940],
		[120, 860],
		[330, 940],
		[560, 880],
		[760, 950],
		[980, 890],
		[1200, 960],
		[2060, 900],
	];
	return square([
		sky(
			[
				[0, INK.night[1]],
				[260, INK.night[2]],
				[520, '#17395a'],
				[760, '#235070'],
				[920, INK.ice[0]],
			],
			{ seed: 5 },
		),
		stars(90, 12, 760),
		mountains(ridge, 1060, { shade: '#2b5674', light: '#4f7f97', snow: INK.shade[1] }),
		snow(),
		group(kennels(), 'transform="translate(0 56)"'),
		wall(),
		brokenWindow(panel),
		group(pupDog(), 'transform="translate(34 62)"'),
		flyingGlass(),
	]);
}
