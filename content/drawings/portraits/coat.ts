import { between, filtered } from '../tools/tone.ts';

/** Where a tone of the coat lies. */
export type Part =
	| 'flank'
	| 'shoulder'
	| 'shoulderPlane'
	| 'bib'
	| 'bibPlane'
	| 'bibFold'
	| 'strap'
	| 'strapEdge'
	| 'ruff'
	| 'ruffPlane'
	| 'ruffDeep'
	| 'ear'
	| 'earEdge'
	| 'earCup'
	| 'earFur'
	| 'head'
	| 'cheek'
	| 'cheekPlane'
	| 'cheekDeep'
	| 'jaw'
	| 'cap'
	| 'capPlane'
	| 'capTemple'
	| 'furrow'
	| 'brow'
	| 'muzzle'
	| 'muzzleSide'
	| 'muzzleFoot'
	| 'bridge'
	| 'chin'
	| 'socket'
	| 'lid'
	| 'nose'
	| 'nosePlane'
	| 'mark';

/** A tone in the light, and the same coat in shade. */
export type Tones = readonly [light: string, shade: string];

/** Everything a dog is coloured with. */
export interface PortraitCoat {
	readonly parts: Readonly<Record<Part, Tones>>;
	/** Light along the edge on the right: on the head, and further down. */
	readonly rim: Tones;
	readonly rimWidth: number;
	/** Lid rims, lips, nostrils. */
	readonly dark: string;
	readonly eye: {
		readonly white: string;
		readonly iris: string;
		readonly glow: string;
		readonly spark: string;
	};
	readonly brass: Tones;
}

/** Leather, wet and black, keeps its own colour in any light. */
const UNCHANGED: readonly string[] = ['nose', 'nosePlane'] satisfies Part[];

/** What the air does to a coat: it takes colour away, and lays its own over. */
export interface Air {
	/** A tone keeps the share of each channel that the filter lets through. */
	readonly filter: Tones;
	readonly haze: Tones;
	/** How thick the haze is, from 0 to 1. */
	readonly thick: number;
}

/** The same coat in other air. */
export function inAir(coat: PortraitCoat, { filter, haze, thick }: Air, rim: Tones): PortraitCoat {
	const seen = (ink: string, at: 0 | 1) => between(filtered(ink, filter[at]), haze[at], thick);
	const tint = ([lit, shade]: Tones): Tones => [seen(lit, 0), seen(shade, 1)];
	const parts = Object.fromEntries(
		Object.entries(coat.parts).map(([part, tones]) => [
			part,
			UNCHANGED.includes(part) ? tones : tint(tones),
		]),
	) as Record<Part, Tones>;
	return { ...coat, parts, rim, brass: tint(coat.brass) };
}
