/**
 * A page that was loaded a moment ago may only be slow: on a weak PC its first picture takes longer
 * than Chromium's patience, and killed at that it would never come to an end.
 */
const YOUNG_MS = 120_000;
/** Chromium calls a page hanging that has not answered a touch for seconds; a weak PC needs more of them. */
const LEAST_PATIENCE_MS = 10_000;

/** How long a page that gives no answer is left alone, from how long ago it was loaded. */
export function patienceFor(age: number): number {
	return Math.max(LEAST_PATIENCE_MS, YOUNG_MS - age);
}
