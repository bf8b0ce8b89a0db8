import { shape } from './shapes.ts';

/** A flat facet: its colour and its path. */
export type Facet = readonly [fill: string, d: string];

/** Facets laid on each other, from the back to the front. */
export function facets(...list: readonly Facet[]): string {
	return list.map(([fill, d]) => shape(d, fill)).join('\n');
}
