/** A small picture of what the page draws, and what is expected of it. Times in milliseconds that only grow. */
export interface Look {
	readonly at: number;
	/** Four bytes a pixel, the same number of them each time. */
	readonly pixels: Uint8Array;
	/** Within so long the page's picture changes by itself; nothing where it may stand still. */
	readonly changesWithin: number | undefined;
}

/** What has been seen of a page. */
export interface Sight {
	readonly last: Look | undefined;
	/** Since when the picture is the same. */
	readonly sameSince: number;
	/** Since when it is of one colour. */
	readonly blankSince: number | undefined;
	/** The picture of this page has changed before: here a change can be seen. */
	readonly hasMoved: boolean;
	/** This kiosk's pages have been seen with a picture: here a picture can be seen. */
	readonly canBeSeen: boolean;
	/** A page was ended for its one colour already, without any picture seen before it or since. */
	readonly endedUnseen: boolean;
}

export const NOTHING_SEEN: Sight = {
	last: undefined,
	sameSince: 0,
	blankSince: undefined,
	hasMoved: false,
	canBeSeen: false,
	endedUnseen: false,
};

/** Of 255 levels: what dithering and scaling alone may do to a colour. */
const SAME = 3;
/** Of the picture, what may be of another colour though nothing is drawn: a row at its edge. */
const EDGE_SHARE = 0.03;
/** A moment of one colour may be a fade. */
const BLANK_FOR_MS = 1_500;
/** Where it is looked closely, because graphics have just died, two looks in a row are enough. */
const BLANK_CLOSELY_FOR_MS = 300;
/**
 * Looks further apart than the shortest slide stays (`dwellSeconds` in the schema) may have missed one, and
 * say nothing of a picture that stands still.
 */
const MOST_APART_MS = 3_000;

export function seen(sight: Sight, look: Look): Sight {
	const isBlank = isOneColour(look.pixels);
	const { last } = sight;
	const isSame = last !== undefined && areSame(last.pixels, look.pixels);
	// Where nothing has to change, standing still begins again with every look.
	const isStill = isSame && look.changesWithin !== undefined && look.at - last.at <= MOST_APART_MS;
	return {
		...sight,
		last: look,
		sameSince: isStill ? sight.sameSince : look.at,
		blankSince: isBlank ? (sight.blankSince ?? look.at) : undefined,
		hasMoved: sight.hasMoved || (last !== undefined && !isSame),
		canBeSeen: sight.canBeSeen || !isBlank,
	};
}

/** Another page: what was learned of this computer stays. */
export const ofNextPage = ({ canBeSeen, endedUnseen }: Sight): Sight => ({
	...NOTHING_SEEN,
	canBeSeen,
	endedUnseen,
});

/** The page was ended for what was seen of it. */
export const ended = (sight: Sight): Sight =>
	ofNextPage({ ...sight, endedUnseen: sight.endedUnseen || !sight.canBeSeen });

/**
 * What is wrong with the picture, if anything is.
 *
 * Somewhere pictures of a page may not be had at all, though the glass shows it: one colour counts once,
 * and then only where something else was seen before; and standing still only of what has moved.
 *
 * @param patience milliseconds that a page on this computer may be late
 */
export function faultOf(
	sight: Sight,
	patience: number,
	isClose = false,
): 'blank' | 'frozen' | undefined {
	const { last, blankSince, sameSince, hasMoved, canBeSeen, endedUnseen } = sight;
	if (last === undefined) return undefined;
	const blankFor = isClose ? BLANK_CLOSELY_FOR_MS : BLANK_FOR_MS;
	if (blankSince !== undefined && last.at - blankSince >= blankFor) {
		return canBeSeen || !endedUnseen ? 'blank' : undefined;
	}
	if (last.changesWithin === undefined || !hasMoved) return undefined;
	const still = last.at - sameSince;
	return still > last.changesWithin + patience ? 'frozen' : undefined;
}

/**
 * Where Chromium has lost the page's surface the picture is its ground as far as it reaches, and the rest transparent,
 * with a blurred row between (seen after one of a hundred deaths of the process for graphics).
 */
function isOneColour(pixels: Uint8Array): boolean {
	const count = pixels.length / 4;
	const middle = 4 * Math.floor(count / 2);
	let others = 0;
	for (let at = 0; at < pixels.length; at += 4) {
		const isDrawn = pixels[at + 3] === 255;
		const differs = (part: number) => Math.abs(pixels[at + part]! - pixels[middle + part]!) > SAME;
		if (isDrawn && (differs(0) || differs(1) || differs(2))) others += 1;
	}
	return others <= EDGE_SHARE * count;
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
	return (
		one.length === other.length &&
		one.every((value, at) => at % 4 === 3 || Math.abs(value - other[at]!) <= SAME)
	);
}
