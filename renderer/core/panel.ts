import {
	STANDARD_COMFORT,
	TEXT_SCALES,
	TEXT_SIZES,
	type Comfort,
	type TextSize,
} from './comfort.ts';

/** The panel as staff have measured it: diagonal in inches, visitors' distance in centimetres. */
export interface Panel {
	readonly diagonal: number;
	readonly distance: number;
}

/** The same on its wall: how high the glass's lower edge is above the floor, in centimetres. */
export interface HungPanel extends Panel {
	readonly height: number;
}

/** The picture on it, in CSS pixels. */
export interface Glass {
	readonly width: number;
	readonly height: number;
}

/** What every visit begins with at this place. */
export interface Standards {
	readonly comfort: Comfort;
	/** Of films and spoken names, from 0 to 1. */
	readonly volume: number;
	/** A visitor may choose no louder one. */
	readonly loudest: number;
	/** CSS pixels in a millimetre of the glass; nothing where nobody has told how large it is. */
	readonly pixelsPerMillimetre: number | undefined;
	/** Share of the glass, from its lower edge, that holds all targets once everything is lower. */
	readonly reach: number;
}

/** Where nobody has told how high the glass hangs: the lower part of it, art above. */
const MOST_REACH = 0.55;

/** Loud enough to hear beside the screen, not across the gallery. */
export const STANDARD_VOLUME = 0.6;
export const STANDARDS: Standards = {
	comfort: STANDARD_COMFORT,
	volume: STANDARD_VOLUME,
	loudest: 1,
	pixelsPerMillimetre: undefined,
	reach: MOST_REACH,
};

const MILLIMETRES_PER_INCH = 25.4;

/** How large a CSS pixel is on the glass: no browser knows it, so staff hold a ruler to a bar. */
export function millimetresPerPixel({ diagonal }: Panel, { width, height }: Glass): number {
	return (diagonal * MILLIMETRES_PER_INCH) / Math.hypot(width, height);
}

/** Height of a capital as a share of its letters' size (Source Serif 4). */
const CAPITAL = 0.67;
/** As in `styles/tokens.css`: body text in rem, on a glass of so many rem. */
const BODY_REM = { landscape: 3.6, portrait: 3.9 } as const;

/** How high a capital of the reading text is seen, in degrees. */
export function capitalDegrees(panel: Panel, glass: Glass, textSize: TextSize): number {
	const { width, height } = glass;
	const rem =
		width >= height
			? Math.min(width / 192, height / 108) * BODY_REM.landscape
			: Math.min(width / 108, height / 192) * BODY_REM.portrait;
	const capital = rem * TEXT_SCALES[textSize] * CAPITAL * millimetresPerPixel(panel, glass);
	return (Math.atan(capital / (panel.distance * 10)) * 180) / Math.PI;
}

/**
 * A visit begins with capitals of half a degree, half as much again as the 20 minutes of arc that
 * ISO 9241-303 finds comfortable: people stand, and no two see alike.
 */
const BEGINS_DEGREES = 0.5;
/** EN 301 549 clause 5.1.4 asks for a mode in which a capital H is seen at this angle. */
const MODE_DEGREES = 0.7;

/** The smallest text size that is legible at this place, or the largest there is. */
export function textSizeFor(panel: Panel, glass: Glass): TextSize {
	return (
		TEXT_SIZES.find((size) => capitalDegrees(panel, glass, size) >= BEGINS_DEGREES) ?? 'largest'
	);
}

/** Whether the largest text is as large as the standard asks for, at this place. */
export function hasLegibleMode(panel: Panel, glass: Glass): boolean {
	return capitalDegrees(panel, glass, 'largest') >= MODE_DEGREES;
}

/** Nothing that is touched lies higher above the floor once everything is lower, in millimetres. */
export const REACH_MM = 1100;
/** So much of the glass do the layouts need for what is touched: plates, bar and what scrolls. */
const LEAST_REACH = { landscape: 0.48, portrait: 0.5 } as const;

/**
 * How much of the glass, from its lower edge, holds all targets once a visitor asks for everything lower.
 * @returns the share; and how many centimetres lower it would have to hang for that to be enough
 */
export function reachOf(
	panel: HungPanel,
	glass: Glass,
): { readonly share: number; readonly tooHigh: number } {
	const least = LEAST_REACH[glass.width >= glass.height ? 'landscape' : 'portrait'];
	const height = glass.height * millimetresPerPixel(panel, glass);
	const within = (REACH_MM - panel.height * 10) / height;
	return {
		share: Math.min(MOST_REACH, Math.max(least, within)),
		tooHigh: Math.max(0, Math.ceil(((least - within) * height) / 10)),
	};
}

/** As on a new kiosk. */
export const STANDARD_LOUDNESS = { begins: STANDARD_VOLUME, loudest: 1 };

/** What staff have told about the place. */
interface Told {
	readonly screen: HungPanel;
	readonly sound: boolean;
	readonly loudness?: { readonly begins: number; readonly loudest: number } | undefined;
}

/** What visits begin with, from what staff have told about the place. */
export function standardsFor(
	{ screen, sound, loudness = STANDARD_LOUDNESS }: Told,
	glass: Glass,
): Standards {
	return {
		comfort: { ...STANDARD_COMFORT, textSize: textSizeFor(screen, glass) },
		volume: sound ? Math.min(loudness.begins, loudness.loudest) : 0,
		loudest: loudness.loudest,
		pixelsPerMillimetre: 1 / millimetresPerPixel(screen, glass),
		reach: reachOf(screen, glass).share,
	};
}

/** The longer side of a panel of 24 inches, 16 to 9. */
const COMMON_WIDTH_MM = 531;

/** CSS pixels in a millimetre of the glass where nobody has told how large it is. */
export function commonPixelsPerMillimetre(glass: {
	readonly innerWidth: number;
	readonly innerHeight: number;
}): number {
	return Math.max(glass.innerWidth, glass.innerHeight) / COMMON_WIDTH_MM;
}
