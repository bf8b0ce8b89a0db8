import type { Side } from '../../content/schema/index.ts';
import type { Box } from './spatial.ts';

/** Beside a dot, or over the spot. */
export type Stand = Side | 'over';

/** A name on a map, before it has found its side of the dot. Lengths in CSS pixels of the map's frame. */
export interface MapName {
	readonly id: string;
	readonly at: { readonly x: number; readonly y: number };
	readonly width: number;
	readonly height: number;
	/** Where it may stand, best first; `over` is on the very spot, as a water's name. */
	readonly sides: readonly Stand[];
	/** It is what the map is about now: it stands, even where it has to touch something. */
	readonly needed: boolean;
}

/** All sides of a dot, beginning with the one that whoever drew the map gave it. */
export function sidesFrom(own: Side): readonly Side[] {
	return [own, ...SIDES.filter((side) => side !== own)];
}
const SIDES: readonly Side[] = ['above', 'below', 'start', 'end', 'above-end', 'below-start'];

/**
 * Which side each name takes: its own, or the first other one where it meets neither a tool that lies
 * over the map, nor an earlier name, nor the frame's edge. A name that finds none is left out, unless it
 * is needed.
 * @param names the most important first
 * @param taken boxes that no name may meet
 * @param gap from a dot to its name, as in `Places.svelte`
 * @param passing boxes that come and go: a name that is needed stands whether they cover it or not
 */
export function sidesOf(
	names: readonly MapName[],
	taken: readonly Box[],
	frame: Box,
	gap: number,
	passing: readonly Box[] = [],
): ReadonlyMap<string, Stand> {
	const boxes = [...taken];
	const sides = new Map<string, Stand>();
	for (const name of names) {
		const choices = name.sides.map((side) => {
			const box = boxAt(name, side, gap);
			const others = name.needed ? boxes : [...boxes, ...passing];
			const covered = others.reduce((sum, other) => sum + overlap(box, other), 0);
			return { side, box, trouble: covered + area(box) - overlap(box, frame) };
		});
		const least = Math.min(...choices.map(({ trouble }) => trouble));
		// Half a pixel of rounding is no meeting.
		if (least > 1 && !name.needed) continue;
		const chosen = choices.find(({ trouble }) => trouble <= Math.max(least, 1))!;
		sides.set(name.id, chosen.side);
		boxes.push(chosen.box);
	}
	return sides;
}

function boxAt({ at: { x, y }, width, height }: MapName, side: Stand, gap: number): Box {
	const [left, top] = ((): readonly [number, number] => {
		switch (side) {
			case 'above':
				return [x - width / 2, y - gap - height];
			case 'below':
				return [x - width / 2, y + gap];
			case 'above-end':
				return [x - gap / 2, y - gap - height];
			case 'below-start':
				return [x + gap / 2 - width, y + gap];
			case 'start':
				return [x - gap - width, y - height / 2];
			case 'end':
				return [x + gap, y - height / 2];
			case 'over':
				return [x - width / 2, y - height / 2];
		}
	})();
	return { left, top, right: left + width, bottom: top + height };
}

function overlap(one: Box, other: Box): number {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return across > 0 && down > 0 ? across * down : 0;
}

function area({ left, top, right, bottom }: Box): number {
	return (right - left) * (bottom - top);
}
