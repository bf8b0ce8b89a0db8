import { random, shape } from './shapes.ts';
import { backdrop, BOTTOM, LEFT, RIGHT } from './square.ts';

const round = Math.round;

/** A band of sky: from this height downwards, in this colour. */
export type Band = readonly [top: number, fill: string];

/** A sky in flat steps, each with a gently waved upper edge. The first band fills everything. */
export function sky(bands: readonly Band[], { wave = 22, seed = 1 } = {}): string {
	const next = random(seed);
	let drawn = backdrop(bands[0]![1]);
	for (const [top, fill] of bands.slice(1)) {
		const phase = next() * 6;
		let d = `M${LEFT} ${top}`;
		for (let x = LEFT, side = 1; x < RIGHT; x += 360, side = -side) {
			const crest = top + side * wave * (0.6 + 0.4 * Math.sin(phase + x));
			d += `Q${x + 180} ${round(crest)} ${x + 360} ${top}`;
		}
		drawn += shape(`${d}V${BOTTOM}H${LEFT}Z`, fill);
	}
	return drawn;
}

/** Stars down to a height: most are small diamonds, one in seven has four rays. */
export function stars(count: number, seed: number, lowest: number, fill = '#e9f1f2'): string {
	const next = random(seed);
	let bright = '';
	let faint = '';
	for (let index = 0; index < count; index += 1) {
		const x = round(LEFT + next() * (RIGHT - LEFT));
		const y = round(20 + next() ** 0.8 * lowest);
		const size = next();
		if (size > 0.86) {
			const ray = round(7 + next() * 5);
			bright += `M${x} ${y - ray}L${x + 2} ${y - 2}L${x + ray} ${y}L${x + 2} ${y + 2}L${x} ${y + ray}L${x - 2} ${y + 2}L${x - ray} ${y}L${x - 2} ${y - 2}Z`;
		} else {
			const half = size > 0.5 ? 3 : 2;
			faint += `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
		}
	}
	return shape(faint, fill, 'opacity=".7"') + shape(bright, fill);
}

export interface Curtain {
	/** Lower edge of the light at x. */
	readonly edge: (x: number) => number;
	/** How strong it is at x, from 0 to 1. */
	readonly strength?: (x: number) => number;
	/** Height of the longest rays. */
	readonly height: number;
	readonly step: number;
	/** How far the tips stand to the right of their feet. */
	readonly lean: number;
	/** Outer glow, body, core. */
	readonly fills: readonly [string, string, string];
	readonly seed: number;
}

/** Northern lights: a hanging curtain, cut as tapered rays in three tones. */
export function aurora({
	edge,
	strength = () => 1,
	height,
	step,
	lean,
	fills,
	seed,
}: Curtain): string {
	const next = random(seed);
	const tones = ['', '', ''];
	const ray = (x: number, y: number, width: number, tall: number, tip: number, foot: number) =>
		`M${round(x)} ${round(y + foot)}L${round(x - width)} ${round(y - tall * 0.1)}L${round(x + tip)} ${round(y - tall)}L${round(x + width)} ${round(y - tall * 0.1)}Z`;
	for (let x = LEFT; x < RIGHT; x += step) {
		const power = strength(x);
		const wave = 0.5 + 0.5 * Math.sin(x / 150 + seed) * Math.sin(x / 67 + seed * 2);
		const [a, b, c] = [next(), next(), next()];
		if (power < 0.16) continue;
		const y = edge(x) + (a - 0.5) * 26;
		const tall = height * power * (0.5 + 0.5 * wave) * (0.8 + 0.4 * a);
		const width = step * (0.5 + b * 0.42) * (0.55 + 0.45 * power);
		tones[0] += ray(x, y, width, tall * 1.3, lean * power, 30 + a * 30);
		tones[1] += ray(x, y + 6, width * 0.62, tall * 0.86, lean * 0.66 * power, 22 + b * 20);
		if (c > 0.3) tones[2] += ray(x, y + 8, width * 0.3, tall * 0.46, lean * 0.35 * power, 16);
	}
	return tones.map((d, index) => shape(d, fills[index]!)).join('\n');
}

/** Driven snow: tapered streaks that fall to the left. */
export function gusts(
	count: number,
	seed: number,
	{
		size,
		width,
		top,
		bottom,
		fill,
		opacity,
	}: {
		readonly size: number;
		readonly width: number;
		readonly top: number;
		readonly bottom: number;
		readonly fill: string;
		readonly opacity: number;
	},
): string {
	const next = random(seed);
	let d = '';
	for (let index = 0; index < count; index += 1) {
		const x = LEFT + next() * 2200;
		const y = top + next() * (bottom - top);
		const long = size * (0.5 + next());
		const half = width * (0.5 + next());
		const fall = long * 0.22;
		d += `M${round(x)} ${round(y)}L${round(x + long * 0.5)} ${round(y - fall * 0.5 - half)}L${round(x + long)} ${round(y - fall)}L${round(x + long * 0.5)} ${round(y - fall * 0.5 + half)}Z`;
	}
	return shape(d, fill, `opacity="${opacity}"`);
}

/** A column of smoke that wanders to the right and up. */
export function smoke(x: number, y: number, scale: number, fill: string): string {
	const at = (dx: number, dy: number) => `${round(x + dx * scale)} ${round(y + dy * scale)}`;
	return shape(
		`M${x} ${y}C${at(8, -40)} ${at(-26, -56)} ${at(-10, -100)}C${at(4, -140)} ${at(-50, -150)} ${at(-60, -196)}C${at(-30, -168)} ${at(30, -146)} ${at(14, -100)}C${at(4, -66)} ${at(30, -40)} ${at(12, 0)}Z`,
		fill,
	);
}
