import { polygon, random, shape, type Point } from './shapes.ts';
import { BOTTOM, LEFT, RIGHT } from './square.ts';

const round = Math.round;

/** A smooth edge of snow through points, filled down to the bottom. */
export function drift(points: readonly Point[], fill: string, bottom = BOTTOM): string {
	const [first, ...others] = points;
	let d = `M${first![0]} ${first![1]}`;
	let [fromX, fromY] = first!;
	for (const [x, y] of others) {
		const middle = round((fromX + x) / 2);
		d += `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`;
		[fromX, fromY] = [x, y];
	}
	return shape(`${d}V${bottom}H${first![0]}Z`, fill);
}

/** Mountains with facets to the light on the left, and snow on the peaks where a colour is given. */
export function mountains(
	peaks: readonly Point[],
	base: number,
	fills: { readonly shade: string; readonly light: string; readonly snow?: string },
): string {
	const outline = polygon([LEFT, base], ...peaks, [RIGHT, base]);
	let facets = '';
	let snow = '';
	for (let index = 1; index < peaks.length - 1; index += 1) {
		const [before, [x, y], after] = [peaks[index - 1]!, peaks[index]!, peaks[index + 1]!];
		if (y >= before[1] || y >= after[1]) continue;
		const foot = Math.min(base, y + (base - y) * 0.8);
		const height = base - y;
		const along = ([toX, toY]: Point, share: number): Point => [
			x + (toX - x) * share,
			y + (toY - y) * share,
		];
		facets += polygon([x, y], along(before, 0.85), [x - 20, foot], [x + 16, y + (foot - y) * 0.55]);
		snow += polygon(
			[x, y],
			along(before, 0.5),
			[x - height * 0.16, y + height * 0.34],
			[x - height * 0.06, y + height * 0.26],
			[x + height * 0.04, y + height * 0.44],
			[x + height * 0.14, y + height * 0.24],
			along(after, 0.4),
		);
	}
	const peaksSnow = fills.snow === undefined ? '' : shape(snow, fills.snow);
	return shape(outline, fills.shade) + shape(facets, fills.light) + peaksSnow;
}

/** A spruce in two tones: its left half to the light. */
export interface Spruce {
	readonly x: number;
	/** Where it stands. */
	readonly y: number;
	readonly height: number;
}

/** Spruces from the back to the front. */
export function spruces(
	trees: readonly Spruce[],
	seed: number,
	fills: { readonly light: string; readonly shade: string },
): string {
	const next = random(seed);
	let light = '';
	let shade = '';
	for (const { x, y, height } of trees) {
		const tiers = Math.max(5, round(height / 42));
		const sides: [Point[], Point[]] = [[], []];
		for (let tier = 1; tier <= tiers; tier += 1) {
			const share = tier / tiers;
			const level = y - height + height * 0.94 * share;
			const width = height * 0.17 * share ** 0.85 * (0.85 + 0.3 * next());
			const other = width * (0.9 + 0.2 * next());
			sides[0].push([x - width, level + height * 0.03], [x - width * 0.42, level - height * 0.012]);
			sides[1].push([x + other, level + height * 0.03], [x + width * 0.42, level - height * 0.012]);
		}
		const half = (side: readonly Point[]) =>
			polygon([x, y - height], ...side, [x, y - height * 0.04]);
		light += half(sides[0]);
		shade += half(sides[1]);
		shade += polygon(
			[x - height * 0.014, y],
			[x - height * 0.01, y - height * 0.1],
			[x + height * 0.01, y - height * 0.1],
			[x + height * 0.014, y],
		);
	}
	return shape(shade, fills.shade) + shape(light, fills.light);
}

/** A tree without leaves: branches that fork and grow thinner. */
export function bareTree(x: number, y: number, height: number, fill: string): string {
	const next = random(x + y);
	let d = '';
	const branch = (
		fromX: number,
		fromY: number,
		turn: number,
		size: number,
		width: number,
		forks: number,
	) => {
		const toX = fromX + Math.cos(turn) * size;
		const toY = fromY + Math.sin(turn) * size;
		const [acrossX, acrossY] = [-Math.sin(turn) * width, Math.cos(turn) * width];
		d += polygon(
			[fromX + acrossX, fromY + acrossY],
			[toX + acrossX * 0.6, toY + acrossY * 0.6],
			[toX - acrossX * 0.6, toY - acrossY * 0.6],
			[fromX - acrossX, fromY - acrossY],
		);
		if (forks === 0) return;
		const branches = forks > 2 ? 3 : 2;
		for (let index = 0; index < branches; index += 1) {
			const spread = (index - (branches - 1) / 2) * 0.62 + (next() - 0.5) * 0.3;
			branch(toX, toY, turn + spread, size * (0.62 + next() * 0.16), width * 0.58, forks - 1);
		}
	};
	branch(x, y, -Math.PI / 2 + (next() - 0.5) * 0.1, height * 0.34, height * 0.03, 4);
	return shape(d, fill);
}
