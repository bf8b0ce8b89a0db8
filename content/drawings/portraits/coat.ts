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
