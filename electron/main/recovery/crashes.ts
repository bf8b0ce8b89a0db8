/** When the page's process died, each time within `WELL_AFTER_MS` of the one before; the newest last. */
export type Crashes = readonly number[];

/**
 * After this long without a crash the page counts as well again. A page that hangs is killed two minutes
 * after its start: one that hangs every time must not count as well in between.
 */
export const WELL_AFTER_MS = 5 * 60_000;
/** So many in a row are laid to what is shown. */
const CRASHES_OF_A_FALL = 3;
/** A page that dies and dies again must not take the computer's whole time; one that lived for a minute does not. */
const SOON_MS = 60_000;
/** Seconds to wait before the page is loaded again, by how often it died soon after one another; it never gives up. */
const BACK_OFF_SECONDS = [0, 1, 2, 5, 15, 30] as const;

export function crashed(before: Crashes, now: number): Crashes {
	const isWell = now - (before.at(-1) ?? -Infinity) > WELL_AFTER_MS;
	return isWell ? [now] : [...before, now];
}

/** Whether something else should be shown from now on. */
export const isAFall = (crashes: Crashes): boolean => crashes.length % CRASHES_OF_A_FALL === 0;

/** Milliseconds until the page is loaded again. */
export function backOff(crashes: Crashes): number {
	const now = crashes.at(-1) ?? 0;
	const soon = crashes.filter((at) => now - at <= SOON_MS).length - 1;
	return BACK_OFF_SECONDS[Math.min(soon, BACK_OFF_SECONDS.length - 1)]! * 1000;
}
