import { largeBalto } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { place } from '../../tools/place.ts';
import { group, line, shape, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';

/** The way of the helix through the body, from the chest to the root of the tail; its half width. */
const WAY: readonly (readonly [x: number, y: number, half: number])[] = [
	[556, 952, 4],
	[640, 944, 70],
	[760, 935, 100],
	[880, 930, 102],
	[1000, 930, 96],
	[1090, 908, 70],
	[1150, 872, 30],
	[1168, 856, 3],
];
const HELIX_END = WAY.length - 1;
const TURN = Math.PI / 1.32;

interface Place {
	readonly x: number;
	readonly y: number;
	readonly half: number;
}

/** The place on the way at `at` (0 is its first point), on a smooth curve through the points. */
function along(at: number): Place {
	const index = Math.min(WAY.length - 2, Math.floor(at));
	const share = at - index;
	const value = (axis: 0 | 1 | 2) => {
		const [before, from, to, after] = [-1, 0, 1, 2].map(
			(step) => WAY[Math.max(0, Math.min(WAY.length - 1, index + step))]![axis],
		) as [number, number, number, number];
		return (
			from +
			0.5 *
				share *
				(to -
					before +
					share *
						(2 * before - 5 * from + 4 * to - after + share * (3 * (from - to) + after - before)))
		);
	};
	return { x: value(0), y: value(1), half: value(2) };
}

/** A point beside the way: `side` from -1 to 1 across it. */
function beside(at: number, side: number): Point {
	const { x, y, half } = along(at);
	const next = along(at + 0.02);
	const [dx, dy] = [next.x - x, next.y - y];
	const size = Math.hypot(dx, dy) || 1;
	return [x - (dy / size) * half * side, y + (dx / size) * half * side];
}

const spot = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** A point of a strand: it turns around the way. */
function strand(at: number, side: 1 | -1): Point {
	return beside(at, side * Math.cos(at * TURN));
}

function strandPath(from: number, to: number, side: 1 | -1): string {
	const points: string[] = [];
	for (let at = from; at < to + 0.04; at += 0.1) points.push(spot(strand(Math.min(at, to), side)));
	return `M${points.join('L')}`;
}

/** Base pairs in the inks of the exhibition: each rung in two halves. */
function rungs(): string {
	const inks = [INK.amber[1], INK.aurora[1], INK.ice[2], INK.paper[0]] as const;
	let drawn = '';
	let pair = 0;
	for (let at = 0.1; at < HELIX_END - 0.5; at += 0.185) {
		const [first, second] = [strand(at, 1), strand(at, -1)];
		pair += 1;
		if (Math.hypot(first[0] - second[0], first[1] - second[1]) < 40) continue;
		const middle: Point = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
		const turn = (pair * 7 + (pair % 3)) % 4;
		drawn += line(`M${spot(first)}L${spot(middle)}`, inks[turn]!, 11);
		drawn += line(`M${spot(middle)}L${spot(second)}`, inks[(turn + 2) % 4]!, 11);
	}
	return drawn;
}

/** The two strands, over and under each other at every crossing. */
function helix(): string {
	const half = Math.PI / TURN;
	const inks = { 1: INK.snow, [-1]: INK.aurora[0] } as const;
	let under = '';
	let over = '';
	for (let bow = 0; bow * half < HELIX_END; bow += 1) {
		const [from, to] = [bow * half, Math.min(HELIX_END, (bow + 1) * half)];
		const front = bow % 2 ? 1 : -1;
		under += line(
			strandPath(from, to, front === 1 ? -1 : 1),
			inks[front === 1 ? -1 : 1],
			20,
			'stroke-linecap="round"',
		);
		over += line(strandPath(from, to, front), inks[front], 20, 'stroke-linecap="round"');
	}
	return under + rungs() + over;
}

/** A plain measuring rod behind the dog, from the floor to the shoulder: its arm rests on the withers. */
function rod(): string {
	const [left, foot, shoulder] = [1316, 1350, 797];
	let marks = '';
	for (let step = 0; step * 45 < foot - shoulder - 30; step += 1) {
		marks += `M${left} ${foot - 28 - step * 45}h${step % 2 ? 13 : 24}v5h${step % 2 ? -13 : -24}Z`;
	}
	return facets(
		[
			INK.shade[1],
			`M${left - 20} ${foot}L${left + 60} ${foot - 8}L${left + 300} ${foot + 6}L${left + 60} ${foot + 18}Z`,
		],
		[INK.wood[1], `M${left} ${shoulder - 60}h38V${foot}H${left}Z`],
		[INK.wood[0], `M${left} ${shoulder - 60}h20V${foot}H${left}Z`],
		[INK.wood[3], marks],
		[INK.wood[2], `M${left - 30} ${foot - 12}h98v20H${left - 30}Z`],
		// The arm and its slide.
		[INK.wood[1], `M722 ${shoulder - 16}H${left + 20}v16H722Z`],
		[INK.wood[0], `M722 ${shoulder - 16}H${left + 20}v7H722Z`],
		[INK.bronze[1], `M${left - 12} ${shoulder - 28}h62v40h-62Z`],
		[INK.bronze[0], `M${left - 12} ${shoulder - 28}h62v10h-62Z`],
	);
}

/** A black dog with the helix of his forebears in him, and a rod that measures his shoulder. */
export function genome(): string {
	return square([
		sky(
			[
				[0, INK.night[0]],
				[280, INK.night[1]],
				[540, INK.night[2]],
				[780, INK.night[3]],
				[880, INK.night[4]],
				[960, INK.ice[0]],
			],
			{ seed: 8 },
		),
		stars(150, 21, 900),
		mountains(
			[
				[-140, 1000],
				[140, 920],
				[380, 1000],
				[640, 940],
				[900, 1006],
				[1180, 930],
				[1420, 1000],
				[1700, 910],
				[2060, 1000],
			],
			1060,
			{ shade: '#2b5a75', light: INK.ice[0], snow: INK.shade[1] },
		),
		drift(
			[
				[-140, 1030],
				[500, 1012],
				[1300, 1008],
				[2060, 1030],
			],
			INK.shade[1],
		),
		drift(
			[
				[-140, 1130],
				[500, 1160],
				[1200, 1100],
				[2060, 1090],
			],
			INK.shade[0],
		),
		drift(
			[
				[-140, 1560],
				[600, 1620],
				[1300, 1580],
				[2060, 1640],
			],
			INK.shade[1],
		),
		drift(
			[
				[-140, 1720],
				[700, 1760],
				[1400, 1710],
				[2060, 1780],
			],
			INK.shade[2],
		),
		shape('M600 1338L1150 1332L1420 1356L1160 1376L720 1368Z', INK.shade[1]),
		group(largeBalto(), place(-380, 20)),
		helix(),
		rod(),
	]);
}
