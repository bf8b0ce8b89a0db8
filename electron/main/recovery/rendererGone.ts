import type { Journal } from '../../device/journal.ts';
import type { KioskWindow } from '../window.ts';

/** Seconds to wait before the page is loaded again, crash after crash; it never gives up. */
const BACK_OFF_SECONDS = [0, 1, 2, 5, 15, 30] as const;
/** After this long without a crash the page counts as well again. */
const WELL_AFTER_MS = 60_000;

/** Loads the page again when its process has died or hangs: attract, nothing remembered. */
export function bringBackRenderer(kiosk: KioskWindow, journal: Journal): void {
	let crashes = 0;
	let lastCrash = -Infinity;
	kiosk.contents.on('render-process-gone', (_, { reason }) => {
		const now = performance.now();
		crashes = now - lastCrash > WELL_AFTER_MS ? 0 : crashes + 1;
		lastCrash = now;
		const wait = BACK_OFF_SECONDS[Math.min(crashes, BACK_OFF_SECONDS.length - 1)]!;
		journal.note('renderer-gone', { reason, wait });
		setTimeout(() => kiosk.load(), wait * 1000);
	});
	kiosk.contents.on('unresponsive', () => {
		journal.note('renderer-hangs');
		kiosk.contents.forcefullyCrashRenderer();
	});
}
