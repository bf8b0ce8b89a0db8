import { box, line, polygon, shape, type Point } from '../tools/shapes.ts';

/** The tones of a brick house: its front, and the walls that turn to the light and away from it. */
export interface Brick {
	readonly front: string;
	readonly lit: string;
	readonly shade: string;
	/** Cornice and lintels, the glass, and the iron of the fire escape. */
	readonly trim: string;
	readonly glass: string;
	readonly iron: string;
}

export interface Tenement {
	readonly x: number;
	readonly width: number;
	/** The roof, and the street. */
	readonly top: number;
	readonly bottom: number;
	readonly storeys: number;
	/** Windows in a row. */
	readonly windows: number;
	readonly brick: Brick;
	/** How deep the house is: the share of the way from its corner to the vanishing point. */
	readonly depth: number;
	/** The windows, counted from the left, between which the fire escape hangs. */
	readonly escape?: readonly [first: number, last: number];
}

/** Where the houses' side walls vanish: at the eye's height in the middle of the street. */
const VANISHING: Point = [960, 1120];

const whole = Math.round;

/** The blind side wall that turns to the middle: to the left in the light, to the right in shade. */
function sideWall({ x, width, top, bottom, brick, depth }: Tenement): string {
	const right = x + width / 2 < VANISHING[0];
	const corner = right ? x + width : x;
	const back = ([fromX, fromY]: Point): Point => [
		fromX + (VANISHING[0] - fromX) * depth,
		fromY + (VANISHING[1] - fromY) * depth,
	];
	const band = (high: number, low: number) =>
		polygon([corner, high], back([corner, high]), back([corner, low]), [corner, low]);
	return (
		shape(band(top, bottom), right ? brick.shade : brick.lit) +
		// The coping, and the deeper tone below where less light falls between the houses.
		shape(band(top - 12, top + 6), brick.trim) +
		shape(band(bottom - (bottom - top) * 0.24, bottom), right ? brick.iron : brick.front)
	);
}

/** The iron balconies between two windows, and the stairs that lead from one to the next. */
function fireEscape(
	{ top, storeys, brick: { iron } }: Tenement,
	storey: number,
	tall: number,
	[from, to]: readonly [number, number],
): string {
	let rails = '';
	let bars = '';
	for (let floor = 1; floor < storeys; floor += 1) {
		const deck = whole(top + 56 + storey * floor + tall);
		rails += `M${from} ${deck}H${to}M${from} ${deck - 30}H${to}`;
		bars += `M${from} ${deck - 15}H${to}`;
		// The stair leans the other way on every floor.
		const [low, high] = floor % 2 ? [from + 18, to - 26] : [to - 18, from + 26];
		if (floor < storeys - 1) rails += `M${high} ${deck}L${low} ${whole(deck + storey)}`;
	}
	const every = (to - from - 2) / 8 - 2;
	return line(bars, iron, 30, `stroke-dasharray="2 ${every.toFixed(1)}"`) + line(rails, iron, 5);
}

/** A brick tenement of the Lower East Side: a cornice, rows of windows, a fire escape, a side wall. */
export function tenement(house: Tenement): string {
	const { x, width, top, bottom, storeys, windows, brick, escape } = house;
	const storey = (bottom - top - 40) / storeys;
	const column = (width - 24) / windows;
	const wide = whole(column * 0.42);
	const tall = whole(storey * 0.52);
	const left = (index: number) => whole(x + 12 + column * index + (column - wide) / 2);
	/** A row of equal pieces under every window's head: a line of dashes for each storey. */
	const rows = (down: number, out: number, height: number, fill: string) => {
		let d = '';
		for (let floor = 0; floor < storeys; floor += 1) {
			const y = whole(top + 52 + storey * floor + down + height / 2);
			d += `M${left(0) - out} ${y}H${left(windows - 1) + wide + out}`;
		}
		const gap = column - wide - 2 * out;
		return line(d, fill, height, `stroke-dasharray="${wide + 2 * out} ${gap.toFixed(1)}"`);
	};
	const cornice =
		box(x - 8, top - 12, width + 16, 14) +
		box(x - 2, top + 4, width + 4, 8) +
		box(x, top + 22, width, 4);
	return [
		sideWall(house),
		shape(box(x, top, width, bottom - top), brick.front),
		// A sliver of the front by its left edge takes the morning light.
		shape(box(x, top + 26, 14, bottom - top - 26), brick.lit),
		shape(cornice, brick.trim),
		rows(0, 0, tall, brick.glass),
		rows(-10, 6, 9, brick.trim),
		rows(tall, 5, 6, brick.trim),
		rows(whole(tall / 2) - 2, 0, 4, brick.trim),
		escape === undefined
			? ''
			: fireEscape(house, storey, tall, [left(escape[0]) - 14, left(escape[1]) + wide + 14]),
	].join('\n');
}

/** A water tank on its trestle, as on the roofs of New York; it stands at x, y. */
export function waterTank(x: number, y: number, [light, shade]: readonly [string, string]): string {
	return (
		line(
			`M${x - 34} ${y}L${x - 26} ${y - 44}M${x + 34} ${y}L${x + 26} ${y - 44}M${x} ${y}V${y - 44}`,
			shade,
			5,
		) +
		shape(`M${x - 40} ${y - 44}h80l-4 -74h-72Z`, shade) +
		shape(`M${x - 40} ${y - 44}h34v-74h-30Z`, light) +
		shape(`M${x - 46} ${y - 114}L${x} ${y - 150}L${x + 46} ${y - 114}Z`, shade) +
		shape(`M${x - 46} ${y - 114}L${x} ${y - 150}L${x - 6} ${y - 114}Z`, light)
	);
}
