import { circle, shape } from '../../tools/shapes.ts';

/** A flat piece of paper in the picture: its ink and its outline. */
export type Cutout = readonly [fill: string, outline: string];

/** Pieces laid on each other, from the back to the front. */
export function cutouts(...pieces: readonly Cutout[]): string {
	return pieces.map(([fill, outline]) => shape(outline, fill)).join('\n');
}

/** A silhouette with a lit right edge: the rim's ink peeps out behind the form. */
export function rimmed(outline: string, fill: string, rim: string, width = 9): string {
	return shape(outline, rim) + withoutRim(outline, fill, width);
}

/** The form alone, where it lies over its rim: for a rim that other forms hang before. */
export function withoutRim(outline: string, fill: string, width = 9): string {
	return shape(outline, fill, `transform="translate(${-width} ${width * 0.3})"`);
}

/** A brown eye in profile with its dark lid and one catchlight; `size` is its radius. */
export function eye(x: number, y: number, size: number, iris: string): string {
	return (
		shape(
			`M${x - size * 1.9} ${y + size * 0.5}Q${x - size * 0.6} ${y - size * 1.5} ${x + size * 2.1} ${y - size * 1.1}Q${x + size * 1.6} ${y + size * 1.2} ${x - size * 0.2} ${y + size * 1.3}Z`,
			'#07090e',
		) +
		circle(x, y, size * 0.86, iris) +
		circle(x - size * 0.12, y, size * 0.46, '#07090e') +
		circle(x - size * 0.36, y - size * 0.34, size * 0.2, '#f3eee2')
	);
}
