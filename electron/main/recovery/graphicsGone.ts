import { app } from 'electron';
import type { Ladder } from '../../device/ladder/keptLadder.ts';
import { blamesChip } from '../../device/ladder/ladder.ts';
import type { Journal } from '../../device/journal.ts';

/**
 * Chromium starts its process for graphics again, and after some deaths of it ends the whole kiosk: then it is too late
 * to remember anything. A chip whose process dies again and again is left alone from the next start on.
 */
export function rememberGraphics(ladder: Ladder, journal: Journal): void {
	const deaths: number[] = [];
	app.on('child-process-gone', (_, { type, reason }) => {
		if (type !== 'GPU' || reason === 'clean-exit') return;
		deaths.push(performance.now());
		journal.trouble('graphics-gone', { reason });
		if (blamesChip(deaths, performance.now())) ladder.withoutChip();
	});
}
