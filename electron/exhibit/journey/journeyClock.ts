import type { WrittenLeg } from '../../../content/schema/index.ts';

/** What the clock needs to know of a leg. */
export interface Stretch {
	/** Miles of the leg; a leg whose miles are inside the next one's has its part of them. */
	readonly miles: number;
	readonly leaves?: number | undefined;
	readonly arrives?: number | undefined;
	/** The arrival is known by the part of the day only. */
	readonly about?: boolean;
	/** Rests: miles from the leg's start, and the hours between which the sled stands. */
	readonly stops: readonly {
		readonly miles: number;
		readonly arrives: number;
		readonly leaves: number;
	}[];
}

export interface Reckoned {
	readonly leaves: { readonly hours: number; readonly reckoned: boolean };
	readonly arrives: { readonly hours: number; readonly reckoned: boolean };
}

/** A point of the way whose time the record has. */
interface Known {
	readonly mile: number;
	readonly hours: number;
}

/**
 * Gives every leg its times. Where the record has none, the team is taken to have kept the same
 * speed between the nearest known times before and after; such times are marked.
 * The first leg's start and the last leg's end have to be known.
 */
export function reckonTimes(stretches: readonly Stretch[]): Reckoned[] {
	const ends = stretches.map((_, index) =>
		stretches.slice(0, index + 1).reduce((sum, { miles }) => sum + miles, 0),
	);
	const known: Known[] = stretches.flatMap(({ miles, leaves, arrives, stops }, index) => {
		const start = ends[index]! - miles;
		return [
			...(leaves === undefined ? [] : [{ mile: start, hours: leaves }]),
			...stops.flatMap((stop) => [
				{ mile: start + stop.miles, hours: stop.arrives },
				{ mile: start + stop.miles, hours: stop.leaves },
			]),
			...(arrives === undefined ? [] : [{ mile: ends[index]!, hours: arrives }]),
		];
	});
	const at = (mile: number): number => {
		const before = known.findLast((point) => point.mile <= mile) ?? known[0]!;
		const after = known.find((point) => point.mile > mile) ?? before;
		if (after.mile === before.mile) return before.hours;
		const share = (mile - before.mile) / (after.mile - before.mile);
		return before.hours + share * (after.hours - before.hours);
	};
	let last: Reckoned['arrives'] | undefined;
	return stretches.map(({ miles, leaves, arrives, about = false }, index) => {
		const start =
			leaves === undefined
				? (last ?? { hours: at(ends[index]! - miles), reckoned: true })
				: { hours: leaves, reckoned: false };
		const end =
			arrives === undefined
				? { hours: at(ends[index]!), reckoned: true }
				: { hours: arrives, reckoned: about };
		last = end;
		return { leaves: start, arrives: end };
	});
}

/**
 * Miles to reckon times with. A leg that has none of its own shares those of the next that has, as far as
 * its line goes: every team carried the load for a while, so each has its time on the clock.
 * @param legs miles as the record has them, and the line's length in any unit
 */
export function milesToReckon(
	legs: readonly { readonly miles: number | undefined; readonly length: number }[],
): number[] {
	return legs.map((leg, index) => {
		const owner = legs.findIndex(({ miles }, other) => other >= index && miles !== undefined);
		if (owner === -1) return leg.miles ?? 0;
		const before = legs.findLastIndex(({ miles }, other) => other < owner && miles !== undefined);
		const length = legs.slice(before + 1, owner + 1).reduce((sum, one) => sum + one.length, 0);
		return length === 0 ? 0 : legs[owner]!.miles! * (leg.length / length);
	});
}

/** Hours from one local time to another; both are of the same clocks, so no zone matters. */
export function hoursBetween(begin: string, end: string): number {
	return (Date.parse(`${end}Z`) - Date.parse(`${begin}Z`)) / 3_600_000;
}

/** The times that a leg states, in the order in which they have to follow each other. */
export function statedTimes({
	leaves,
	arrives,
	stops,
}: Pick<WrittenLeg, 'leaves' | 'arrives' | 'stops'>): string[] {
	return [leaves, ...stops.flatMap((stop) => [stop.arrives, stop.leaves]), arrives].filter(
		(time) => time !== undefined,
	);
}
