import { random, shape } from '../tools/shapes.ts';

/**
 * Driven snow as a layer that blows over a scene, gust after gust, and fades before its ends come
 * into sight. Every streak tapers to points within its top and bottom.
 */
interface Gusts {
	/** As in `media.yaml`: left, top, width, height. */
	readonly area: readonly [number, number, number, number];
	readonly count: number;
	readonly seed: number;
	/** Of a streak: its length, and the half of its width. */
	readonly long: number;
	readonly half: number;
	/** How far a streak falls on its way to the right, as a share of it; a negative one climbs. */
	readonly fall: (x: number) => number;
	/** A place that no streak crosses while the layer stands still: left, top, right, bottom. */
	readonly clear?: readonly [number, number, number, number];
	readonly opacity: number;
}

function gusts({ area, count, seed, long, half, fall, clear, opacity }: Gusts): string {
	const [left, top, width, height] = area;
	const next = random(seed);
	const round = Math.round;
	let d = '';
	for (let drawn = 0; drawn < count;) {
		const size = long * (0.4 + next());
		const x = left - size * 0.6 + next() * (width + size * 0.6);
		const drop = size * fall(x + size / 2);
		const room = height - Math.abs(drop) - 2 * half;
		const y = top + half + Math.max(0, -drop) + next() * room;
		const belly = half * (0.5 + next());
		if (clear !== undefined) {
			const [from, high, to, low] = clear;
			const across = x < to && x + size > from;
			if (across && Math.min(y, y + drop) < low && Math.max(y, y + drop) > high) continue;
		}
		const [middleX, middleY] = [x + size * 0.5, y + drop * 0.5];
		d += `M${round(x)} ${round(y)}L${round(middleX)} ${round(middleY - belly)}L${round(x + size)} ${round(y + drop)}L${round(middleX)} ${round(middleY + belly)}Z`;
		drawn += 1;
	}
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${area.join(' ')}" preserveAspectRatio="none">\n${shape(d, '#eaf2f2', `opacity="${opacity}"`)}\n</svg>\n`;
}

/** Over the team in the blizzard: the wind drives the snow down to the left. */
export function blizzardGusts(): string {
	return gusts({
		area: [-20, 599, 2160, 1047],
		count: 38,
		seed: 29,
		long: 900,
		half: 9,
		fall: () => -0.225,
		opacity: 0.42,
	});
}

/** Over the head in the storm: the wind of the picture below it, which comes from the left. */
export function stormGusts(): string {
	return gusts({
		area: [-20, 420, 2160, 1226],
		count: 26,
		seed: 12,
		long: 560,
		half: 7,
		fall: (x) => 0.26 + (x / 1920) * 0.3,
		clear: [60, 620, 1240, 1260],
		opacity: 0.4,
	});
}
