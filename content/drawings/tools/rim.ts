import { shape } from './shapes.ts';

/** A silhouette with a lit right edge: the rim's ink peeps out behind the form. */
export function rimmed(outline: string, fill: string, rim: string, width = 9): string {
	return shape(outline, rim) + withoutRim(outline, fill, width);
}

/** The form alone, where it lies over its rim: for a rim that other forms hang before. */
export function withoutRim(outline: string, fill: string, width = 9): string {
	return shape(outline, fill, `transform="translate(${-width} ${width * 0.3})"`);
}
