import type { Journal } from '../../device/journal.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { KioskWindow } from '../window.ts';

/** Seconds to wait before the page is loaded again, crash after crash; it never gives up. */
const BACK_OFF_SECONDS = [0, 1, 2, 5, 15, 30] as const;
/** So many crashes, each within that time of the one before, are laid to the exhibition. */
const CRASHES_OF_A_FALL = 3;
/**
 * After this long without a crash the page counts as well again. A page that hangs is killed two minutes
 * after its start: one that hangs every time must not count as well in between.
 */
const WELL_AFTER_MS = 5 * 60_000;
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

/** Loads the page again when its process has died or hangs: attract, nothing remembered. */
export function bringBackRenderer(
	{ contents, load }: KioskWindow,
	exhibition: Pick<KeptExhibition, 'fell'>,
	journal: Journal,
): void {
	let crashes = 0;
	let lastCrash = -Infinity;
	let loadedAt = performance.now();
	let hanging: NodeJS.Timeout | undefined;
	const answers = () => clearTimeout(hanging);
	contents.on('render-process-gone', (_, { reason }) => {
		answers();
		const now = performance.now();
		crashes = now - lastCrash > WELL_AFTER_MS ? 0 : crashes + 1;
		lastCrash = now;
		const wait = BACK_OFF_SECONDS[Math.min(crashes, BACK_OFF_SECONDS.length - 1)]!;
		journal.note('renderer-gone', { reason, wait });
		// What was changed last is the likeliest cause of a page that dies again and again.
		if ((crashes + 1) % CRASHES_OF_A_FALL === 0) {
			exhibition.fell(undefined, `The page's process died ${CRASHES_OF_A_FALL} times (${reason}).`);
		}
		setTimeout(load, wait * 1000);
	});
	contents.on('did-start-loading', () => {
		answers();
		loadedAt = performance.now();
	});
	contents.on('responsive', answers);
	contents.on('unresponsive', () => {
		const wait = patienceFor(performance.now() - loadedAt);
		journal.note('renderer-hangs', { wait: Math.round(wait / 1000) });
		answers();
		hanging = setTimeout(() => contents.forcefullyCrashRenderer(), wait);
	});
}
