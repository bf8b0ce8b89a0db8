/** Where focus goes by an arrow key: what a hand would find in that direction. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much further something counts that lies aside instead of straight ahead. */
const ASIDE = 3;
/** Boxes that touch or lean into each other by so much (CSS pixels) still lie side by side. */
const LEAN = 12;

/**
 * The nearest box in a direction; in none, the next or the one before in reading order, round the end:
 * whatever the layout, each of them is reached by right and left alone where nothing lies that way.
 * @param boxes in reading order; `from` is one of them or lies anywhere
 * @returns an index, or -1 when there is nothing else
 */
export function boxTowards(from: Box, boxes: readonly Box[], direction: Direction): number {
	const start = turned(from, direction);
	let nearest = { index: -1, distance: Infinity };
	boxes.forEach((box, index) => {
		if (isSame(box, from)) return;
		const other = turned(box, direction);
		const ahead = other.top - start.bottom;
		if (ahead < -LEAN || other.bottom <= start.bottom) return;
		const aside = Math.max(0, other.left - start.right, start.left - other.right);
		const distance =
			Math.max(0, ahead) + ASIDE * aside + Math.abs(middle(other) - middle(start)) / 16;
		if (distance < nearest.distance) nearest = { index, distance };
	});
	if (nearest.index !== -1) return nearest.index;
	return inOrder(from, boxes, direction === 'right' || direction === 'down' ? 1 : -1);
}

function inOrder(from: Box, boxes: readonly Box[], by: 1 | -1): number {
	const here = boxes.findIndex((box) => isSame(box, from));
	if (boxes.length === 0 || (here !== -1 && boxes.length === 1)) return -1;
	if (here === -1) return by > 0 ? 0 : boxes.length - 1;
	return (here + by + boxes.length) % boxes.length;
}

/** The same world, turned until the direction is down. */
function turned({ left, top, right, bottom }: Box, direction: Direction): Box {
	switch (direction) {
		case 'down':
			return { left, top, right, bottom };
		case 'up':
			return { left, right, top: -bottom, bottom: -top };
		case 'right':
			return { left: top, right: bottom, top: left, bottom: right };
		case 'left':
			return { left: top, right: bottom, top: -right, bottom: -left };
	}
}

function middle({ left, right }: Box): number {
	return (left + right) / 2;
}

function isSame(one: Box, other: Box): boolean {
	return (
		one.left === other.left &&
		one.top === other.top &&
		one.right === other.right &&
		one.bottom === other.bottom
	);
}
