import { STANDARD_COMFORT, type Comfort, type TextSize } from './comfort.ts';

/** The panel as staff have measured it: diagonal in inches, visitors' distance in centimetres. */
export interface Panel {
	readonly diagonal: number;
	readonly distance: number;
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
	/** CSS pixels in a millimetre of the glass; nothing where nobody has told how large it is. */
	readonly pixelsPerMillimetre: number | undefined;
}

/** Loud enough to hear beside the screen, not across the gallery. */
export const STANDARD_VOLUME = 0.6;
export const STANDARDS: Standards = {
	comfort: STANDARD_COMFORT,
	volume: STANDARD_VOLUME,
	pixelsPerMillimetre: undefined,
};

const MILLIMETRES_PER_INCH = 25.4;

/** How large a CSS pixel is on the glass: no browser knows it, so staff hold a ruler to a bar. */
export function millimetresPerPixel({ diagonal }: Panel, { width, height }: Glass): number {
	return (diagonal * MILLIMETRES_PER_INCH) / Math.hypot(width, height);
}

/**
 * Font size over distance that people with weak eyes still read: 7.4 mm at 600 mm (ADA 703.5 and
 * EN 301 549 agree within a tenth when the capital letters are 0.7 of the font size).
 */
const LEGIBLE = 7.4 / 600;
/** As in `styles/tokens.css`: body text in rem, and what the text sizes make of it. */
const BODY_REM = { landscape: 3.6, portrait: 3.9 } as const;
const SCALES: readonly [TextSize, number][] = [
	['normal', 1],
	['large', 1.3],
	['largest', 1.75],
];

/** The smallest text size that is legible at this place, or the largest there is. */
export function textSizeFor(panel: Panel, glass: Glass): TextSize {
	const { width, height } = glass;
	const rem =
		width >= height
			? Math.min(width / 192, height / 108) * BODY_REM.landscape
			: Math.min(width / 108, height / 192) * BODY_REM.portrait;
	const body = rem * millimetresPerPixel(panel, glass);
	const wanted = panel.distance * 10 * LEGIBLE;
	return SCALES.find(([, scale]) => body * scale >= wanted)?.[0] ?? 'largest';
}

/** What visits begin with, from what staff have told about the place. */
export function standardsFor(
	{ screen, sound }: { readonly screen: Panel; readonly sound: boolean },
	glass: Glass,
): Standards {
	return {
		comfort: { ...STANDARD_COMFORT, textSize: textSizeFor(screen, glass) },
		volume: sound ? STANDARD_VOLUME : 0,
		pixelsPerMillimetre: 1 / millimetresPerPixel(screen, glass),
	};
}
