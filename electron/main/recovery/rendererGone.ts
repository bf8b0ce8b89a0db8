import { app } from 'electron';
import type { Journal } from '../../device/journal.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { KioskWindow } from '../window.ts';
import { patienceFor } from './patience.ts';
import { EXIT_UNKNOWN_STATE } from './unknownState.ts';

/** Seconds to wait before the page is loaded again, crash after crash; it never gives up. */
const BACK_OFF_SECONDS = [0, 1, 2, 5, 15, 30] as const;
/** So many crashes, each within that time of the one before, are laid to the exhibition. */
const CRASHES_OF_A_FALL = 3;
/**
 * After this long without a crash the page counts as well again. A page that hangs is killed two minutes
 * after its start: one that hangs every time must not count as well in between.
 */
const WELL_AFTER_MS = 5 * 60_000;
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
		// What makes the page's processes is gone itself: no page will ever come of this kiosk again.
		if (reason === 'launch-failed') return app.exit(EXIT_UNKNOWN_STATE);
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
