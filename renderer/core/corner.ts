/** So many touches in a row open the staff's door, in the upper left corner of the glass (L-19). */
export const CORNER_TOUCHES = 5;
const WITHIN_MS = 3000;
const CORNER_MM = 15;
/** Where nobody has told how large the panel is: this share of its shorter side. */
const CORNER_SHARE = 0.09;

/** A touch: pixels from the upper left corner, milliseconds of a clock that only grows. */
export interface Touch {
	readonly x: number;
	readonly y: number;
	readonly at: number;
}

/** Side of the corner in CSS pixels. */
export function cornerSide(
	{ width, height }: { readonly width: number; readonly height: number },
	pixelsPerMillimetre: number | undefined,
): number {
	return CORNER_MM * (pixelsPerMillimetre ?? 0) || CORNER_SHARE * Math.min(width, height);
}

/** A finger that lies still in the corner for so long lets staff wipe the glass, or ends it: no visitor rests there. */
export const WIPE_HOLD_MS = 3000;

export const isInCorner = (
	{ x, y }: { readonly x: number; readonly y: number },
	side: number,
): boolean => x <= side && y <= side;

/** The touches that still count, with one more; a touch anywhere else begins the count anew. */
export function countTouches(
	before: readonly Touch[],
	touch: Touch,
	side: number,
): readonly Touch[] {
	if (!isInCorner(touch, side)) return [];
	return [...before.filter(({ at }) => touch.at - at < WITHIN_MS), touch];
}
