import type { Point } from '../tools/shapes.ts';
import type { Part } from './coat.ts';

/** A flat plane in half coordinates. */
export interface Plane {
	readonly part: Part;
	readonly path: string;
	/**
	 * `pair`, the usual, lies on both sides, lit on the left. `whole` crosses the middle in its lit
	 * tone, `split` turns into shade there. `left` and `right` lie on one side.
	 */
	readonly lies?: 'pair' | 'whole' | 'split' | 'left' | 'right';
}

/** An outer silhouette: it catches the rim light on the right. */
export interface Outline {
	readonly part: Part;
	readonly path: string;
}

export interface Ear {
	readonly outline: Outline;
	readonly planes: readonly Plane[];
}

/** A piece of the canon as this dog has it. */
export interface Placed {
	readonly at: Point;
	readonly across: number;
	readonly down: number;
}

/** How a dog is built: what differs between two heads drawn over one canon. */
export interface Build {
	readonly body: Outline;
	readonly chest: readonly Plane[];
	readonly harness: readonly Plane[];
	/** Middle of the harness ring. */
	readonly ring: Point;
	readonly ruff: Outline;
	readonly ruffPlanes: readonly Plane[];
	readonly ears: { readonly left: Ear; readonly right: Ear };
	readonly head: Outline;
	readonly face: readonly Plane[];
	/** The canon's pieces: where they are set down, and how much wider and longer they are. */
	readonly muzzle: Placed;
	readonly nose: Placed;
	readonly eye: Placed;
	/** What only this dog has: scars, a grey hair. */
	readonly marks: readonly Plane[];
}
