import { gouge } from '../../tools/cuts.ts';
import { polygon, random, shape, type Point } from '../../tools/shapes.ts';

/**
 * A trodden way along curves, given as a point and for each curve two handles and its end. It
 * tapers to a point where it comes over a crest, as far things do, and has its width after a third
 * of its length. It lies flat on the snow: where it comes nearer it looks broader than where it runs
 * across.
 */
export function troddenWay(curves: readonly Point[], width: number): string {
	const steps = 8;
	const legs = (curves.length - 1) / 3;
	const [left, right]: [Point[], Point[]] = [[], []];
	for (let step = 0; step <= steps * legs; step += 1) {
		const leg = Math.min(legs - 1, Math.floor(step / steps));
		const t = step / steps - leg;
		const [from, out, into, to] = curves.slice(leg * 3, leg * 3 + 4) as [
			Point,
			Point,
			Point,
			Point,
		];
		const at = (axis: 0 | 1) =>
			(1 - t) ** 3 * from[axis] +
			3 * (1 - t) ** 2 * t * out[axis] +
			3 * (1 - t) * t ** 2 * into[axis] +
			t ** 3 * to[axis];
		const speed = (axis: 0 | 1) =>
			(1 - t) ** 2 * (out[axis] - from[axis]) +
			2 * (1 - t) * t * (into[axis] - out[axis]) +
			t ** 2 * (to[axis] - into[axis]);
		const [x, y, alongX, alongY] = [at(0), at(1), speed(0), speed(1)];
		const size = Math.hypot(alongX, alongY) || 1;
		const half = (width / 2) * Math.min(1, (step / (steps * legs)) * 3) ** 0.8;
		const across: Point = [(-alongY / size) * half * 1.5, (alongX / size) * half];
		left.push([x - across[0], y - across[1]]);
		right.unshift([x + across[0], y + across[1]]);
	}
	return polygon(...left, ...right);
}

/** A sliver of shadow under a team, from its leader's nose to behind its musher. */
export function underTeam([x, y]: Point, scale: number, dogs = 7): string {
	const long = (1500 + (dogs - 7) * 107) * scale;
	return gouge([x + long * 0.01, y + 3], [x + long * 1.06, y + 1], 30 * scale, -3 * scale);
}

/** What the wind has cut into the snow before the trail, and willow twigs that stand out of it. */
export function windCutSnow(cut: string, twig: string): string {
	const next = random(9);
	let cuts = '';
	for (let count = 0; count < 12; count += 1) {
		const [x, y] = [-60 + next() * 1860, 1362 + next() * 46];
		cuts += gouge([x, y], [x + 70 + next() * 160, y - 5 - next() * 8], 5 + next() * 3, 4);
	}
	let twigs = '';
	for (const [x, y, tall, lean] of [
		[1500, 1424, 62, -9],
		[1514, 1426, 92, 4],
		[1534, 1424, 54, 16],
		[330, 1444, 58, -10],
		[342, 1446, 84, 6],
		[958, 1412, 56, 9],
	] as const) {
		twigs += gouge([x, y], [x + lean, y - tall], 4, 4);
		twigs += gouge([x + lean / 2, y - tall / 2], [x + lean / 2 + 18, y - tall * 0.8], 3, -2);
	}
	return shape(cuts, cut) + shape(twigs, twig);
}
