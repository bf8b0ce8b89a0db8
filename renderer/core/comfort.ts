/** What a visitor may change about the screen to read it more easily. */
export interface Comfort {
	readonly textSize: TextSize;
	readonly contrast: 'normal' | 'high';
	readonly movement: 'full' | 'calm';
	/** `low`: everything that is touched lies in the lower part of the screen (ADA 308, EN 301 549 8.3). */
	readonly reach: 'normal' | 'low';
}

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How much larger every text is set; as `--text-scale` in `styles/tokens.css`. */
export const TEXT_SCALES: Readonly<Record<TextSize, number>> = {
	normal: 1,
	large: 1.4,
	largest: 2,
};

/** Larger text has its own layout, like a large-print edition: one column, and few things beside it. */
export function isLargePrint({ textSize }: Pick<Comfort, 'textSize'>): boolean {
	return textSize !== 'normal';
}

export const STANDARD_COMFORT: Comfort = {
	textSize: 'normal',
	contrast: 'normal',
	movement: 'full',
	reach: 'normal',
};

/**
 * Somebody who changed the screen needs more time: the kiosk waits twice as long before it asks
 * (WCAG 2.2.1; EN 301 549 clause 5.9 speaks of the same).
 */
export function patience(comfort: Comfort, standard: Comfort = STANDARD_COMFORT): 1 | 2 {
	const { textSize, contrast, reach } = comfort;
	const changed = textSize !== standard.textSize || contrast === 'high' || reach === 'low';
	return changed ? 2 : 1;
}
