import type { Journey } from '../../content/schema/index.ts';
import type { Point } from './contacts.ts';
import { nearestAlong, type MapLine, type MapPoint } from './geography.ts';
import type { Box } from './spatial.ts';

/**
 * How far visitors have carried the load. A team has it from the moment it was handed over: where `share` is 0, the hands
 * of two teams are still on it.
 */
export interface Carrying {
	/** It lies where it came from, and nobody has touched it. */
	readonly begun: boolean;
	/** Index of the leg whose team has it. */
	readonly leg: number;
	/** How much of that leg's line lies behind it, from 0 to 1. */
	readonly share: number;
	/** It is where it was wanted. */
	readonly arrived: boolean;
	/** How long it has been under way in these hands, in seconds. */
	readonly seconds: number;
}

export const NOT_BEGUN: Carrying = {
	begun: false,
	leg: 0,
	share: 0,
	arrived: false,
	seconds: 0,
};

/** So near to a place, as a share of the leg, it is there: a finger need not hit a point. */
const THERE = 0.985;

/** Two teams hold it: the one before has brought it, this one takes it. */
export const isHandedOver = ({ begun, arrived, leg, share }: Carrying): boolean =>
	begun && !arrived && leg > 0 && share === 0;

/** How many teams have had it in their hands: so many lanterns are lit. */
export const teamsSoFar = ({ begun, leg }: Carrying): number => (begun ? leg + 1 : 0);

/** Carried to a share of its leg; at the end of that it is handed over, once. */
export function carryTo(now: Carrying, share: number, legs: number): Carrying {
	if (now.arrived) return now;
	const under = { ...now, begun: true, share: Math.min(1, Math.max(0, share)) };
	if (under.share < THERE) return under;
	if (now.leg + 1 >= legs) return { ...under, share: 1, arrived: true };
	return { ...under, leg: now.leg + 1, share: 0 };
}

/**
 * Where along its leg a finger draws the load: to the nearest point of the way, if that is within reach, and never over
 * a bend of the river to another part of it.
 * @param reach how far off the way a finger may be, in units of the map
 * @returns nothing when the finger is too far off: the load waits
 */
export function drawnTo(
	line: MapLine,
	from: number,
	finger: MapPoint,
	reach: number,
): number | undefined {
	const { share, distance } = nearestAlong(line, finger, from - BEND, from + BEND);
	return distance > reach ? undefined : share;
}
/** A third of a leg between two frames is more than any finger does. */
const BEND = 0.34;

/** The hour of the journey at which the load was where it is now. */
export function hourOf({ legs }: Pick<Journey, 'legs'>, { leg, share }: Carrying): number {
	const { leaves, arrives } = legs[leg]!;
	return leaves.hours + (arrives.hours - leaves.hours) * share;
}

/** The last reading of the thermometer, and whether it is this leg's own; nothing before the first. */
export function coldAt(
	{ legs }: Pick<Journey, 'legs'>,
	leg: number,
): { readonly leg: number; readonly degrees: number; readonly own: boolean } | undefined {
	const at = legs.findLastIndex(({ degrees }, index) => index <= leg && degrees !== undefined);
	return at === -1 ? undefined : { leg: at, degrees: legs[at]!.degrees!, own: at === leg };
}

/** How much of a veiled leg hides what lies below: it comes down and lifts again at the end. */
export function veilAt(share: number): number {
	const rise = (from: number, to: number) => Math.min(1, Math.max(0, (share - from) / (to - from)));
	return rise(0.06, 0.3) * (1 - rise(0.86, 0.97));
}

/** Index of the sheet that holds a leg. */
export function sheetOf(sheets: readonly { readonly last: number }[], leg: number): number {
	const at = sheets.findIndex(({ last }) => leg <= last);
	return at === -1 ? sheets.length - 1 : at;
}

/** Two signs so near to each other cover each other's names: a share of the free field's width. */
const CLOSE = 0.16;

/**
 * Whether who comes to meet the load can be shown: not under the words, nor over the place where the load is awaited, by
 * somebody who is told by name.
 * @param place and @param awaited on the glass, in CSS pixels; @param field what of it words and plates leave free
 */
export function standsClear(place: Point, awaited: Point, field: Box): boolean {
	const apart = Math.hypot(place.x - awaited.x, place.y - awaited.y);
	const isFree = place.y > field.top && place.y < field.bottom;
	return isFree && apart > CLOSE * (field.right - field.left);
}

/** Where a map lies on the glass: pixels in one of its units, and the place of its upper left corner. */
export interface Laid {
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

type Frame = readonly [left: number, top: number, width: number, height: number];

/**
 * Lays a sheet on the glass so that its ways lie in the middle of the field that is free for them, and its picture
 * covers the glass.
 * @param ways and @param area in units of the map; @param field and @param glass in pixels
 */
export function layOut(
	{ ways, area }: { readonly ways: Frame; readonly area: Frame },
	field: Box,
	glass: { readonly width: number; readonly height: number },
): Laid {
	const [left, top, width, height] = ways;
	const fitting = Math.min((field.right - field.left) / width, (field.bottom - field.top) / height);
	// A glass of an unforeseen shape: rather closer than with a bare edge.
	const scale = Math.max(fitting, glass.width / area[2], glass.height / area[3]);
	const middle = (from: number, size: number, low: number, high: number) =>
		(low + high) / 2 - (from + size / 2) * scale;
	const covered = (at: number, from: number, size: number, edge: number) =>
		Math.min(-from * scale, Math.max(edge - (from + size) * scale, at));
	return {
		scale,
		x: covered(middle(left, width, field.left, field.right), area[0], area[2], glass.width),
		y: covered(middle(top, height, field.top, field.bottom), area[1], area[3], glass.height),
	};
}
