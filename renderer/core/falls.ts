/** Times at which the page fell, in milliseconds on a clock that only grows; the newest last. */
export type Falls = readonly number[];

/** Twice within this time is no accident. */
const AGAIN_WITHIN_MS = 60_000;
/** So long the calm screen stays when there is nothing else to show. */
export const CALM_MS = 60_000;

/**
 * A page that could not draw something begins again in attract; when that happens twice in a minute,
 * the exhibition is to blame, and another version of it is asked for.
 */
export function fellAt(
	before: Falls,
	now: number,
): { readonly falls: Falls; readonly tell: boolean } {
	const falls = [...before.filter((at) => now - at < AGAIN_WITHIN_MS), now];
	return falls.length < 2 ? { falls, tell: false } : { falls: [], tell: true };
}
