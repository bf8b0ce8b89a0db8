import { polygon, shape, type Point } from '../../tools/shapes.ts';

/** An eye that looks along a street: x to the right, y up from the ground, z into the depth. */
export interface View {
	/** Where the street vanishes. */
	readonly vanishing: Point;
	/** Units of the drawing for a metre at one metre's distance. */
	readonly focus: number;
	/** Height of the eye over the ground. */
	readonly eye: number;
}

/** Where a point of the street lies in the drawing. */
export function seen(view: View, x: number, y: number, z: number): Point {
	const scale = view.focus / z;
	return [view.vanishing[0] + x * scale, view.vanishing[1] + (view.eye - y) * scale];
}

export interface House {
	/** Of its wall along the street: to the right of the middle it is above 0. */
	readonly x: number;
	/** Its near and its far end. */
	readonly from: number;
	readonly to: number;
	/** Of the false front. */
	readonly height: number;
	/** Openings in the wall along the street, in shares of its length from the near end. */
	readonly windows: readonly Opening[];
}

export interface Opening {
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
	readonly fill: string;
}

export interface Walls {
	/** The wall along the street, and the one behind it that faces the eye. */
	readonly front: string;
	readonly side: string;
	readonly snow: string;
	readonly cornice: string;
}

/** A wooden house with a false front, in perspective, snow on its cornice and its roof. */
export function house(view: View, { x, from, to, height, windows }: House, walls: Walls): string {
	const out = Math.sign(x);
	const at = (dx: number, y: number, z: number) => seen(view, x + dx * out, y, z);
	const wall = (low: number, high: number, near: number, far: number, dx = 0) =>
		polygon(at(dx, low, near), at(dx, high, near), at(dx, high, far), at(dx, low, far));
	const roof = height * 0.7;
	const depth = 9;
	return [
		shape(
			polygon(at(0, 0, from), at(0, roof, from), at(depth, roof, from), at(depth, 0, from)),
			walls.side,
		),
		shape(
			polygon(
				at(0, roof, from),
				at(0, roof + 0.3, from),
				at(depth, roof + 0.3, from),
				at(depth, roof, from),
			),
			walls.snow,
		),
		// The false front is a board a hand thick: its edge shows.
		shape(
			polygon(at(0, 0, from), at(0, height, from), at(0.35, height, from), at(0.35, 0, from)),
			walls.cornice,
		),
		shape(wall(0, height, from, to), walls.front),
		shape(wall(height - 0.75, height - 0.3, from, to, -0.02), walls.cornice),
		shape(
			polygon(
				at(-0.2, height, from),
				at(-0.2, height + 0.34, from),
				at(-0.2, height + 0.34, to),
				at(-0.2, height, to),
			) +
				polygon(
					at(-0.2, height, from),
					at(-0.2, height + 0.34, from),
					at(0.5, height + 0.34, from),
					at(0.5, height, from),
				),
			walls.snow,
		),
		...windows
			.filter(({ low }) => low > 0.5)
			.map(({ from: near, to: far, low }) =>
				shape(
					wall(
						low - 0.16,
						low,
						from + (to - from) * (near - 0.01),
						from + (to - from) * (far + 0.01),
						-0.06,
					),
					walls.snow,
				),
			),
		...windows.map(({ from: near, to: far, low, high, fill }) =>
			shape(wall(low, high, from + (to - from) * near, from + (to - from) * far, -0.02), fill),
		),
	].join('\n');
}
