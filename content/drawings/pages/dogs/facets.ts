import { shape } from '../../tools/shapes.ts';

/** A flat facet: its colour and its path. */
export type Facet = readonly [fill: string, d: string];

/** Facets from the back to the front. */
export function facets(...list: readonly Facet[]): string {
	return list.map(([fill, d]) => shape(d, fill)).join('\n');
}

/** The attribute that moves a drawing to a place, at a scale. */
export function place(x: number, y: number, scale = 1, scaleY = scale): string {
	return `transform="translate(${x} ${y}) scale(${scale} ${scaleY})"`;
}
