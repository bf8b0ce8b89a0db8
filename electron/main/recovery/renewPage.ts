import { app } from 'electron';
import type { Beat } from '../../bridge/told.ts';
import type { Journal } from '../../device/journal.ts';
import type { Ladder } from '../../device/ladder/keptLadder.ts';
import { memoryInUse } from '../memory.ts';
import type { Opening } from '../opening.ts';
import type { KioskWindow } from '../window.ts';
import { isUsualNight, reasonToRenew } from './renewal.ts';

const LOOK_EVERY_MS = 60_000;

/** Hears what the page shows. */
export interface Renewal {
	beat(beat: Beat): void;
}

interface RenewalParts {
	readonly kiosk: KioskWindow;
	readonly ladder: Pick<Ladder, 'rung'>;
	readonly opening: Pick<Opening, 'now'>;
	readonly journal: Journal;
}

/**
 * Loads the page anew before nobody: every night, and when it holds too much memory. A kiosk that leaves something away
 * so that it lives ends in that night, and the start after it tries the whole again.
 */
export function renewPage({ kiosk, ladder, opening, journal }: RenewalParts): Renewal {
	const { contents, load } = kiosk;
	let loadedAt = performance.now();
	let attractSince: number | undefined;
	let touchedAt = loadedAt;
	contents.on('input-event', () => (touchedAt = performance.now()));
	contents.on('did-start-loading', () => {
		loadedAt = performance.now();
		attractSince = undefined;
	});
	setInterval(() => {
		const memoryBytes = memoryInUse();
		const now = performance.now();
		// A museum that never closes has its quiet hours all the same.
		const isNight = !opening.now.open || isUsualNight(new Date());
		const why = reasonToRenew({ now, loadedAt, attractSince, touchedAt, memoryBytes, isNight });
		if (why === undefined) return;
		journal.note('page-renewed', { why, megabytes: Math.round(memoryBytes / 1e6) });
		if (why === 'night' && ladder.rung !== 'whole') return app.quit();
		load();
	}, LOOK_EVERY_MS);
	return {
		beat: ({ shows }) => {
			const isAlone = shows === 'attract' || shows === 'closed';
			attractSince = isAlone ? (attractSince ?? performance.now()) : undefined;
		},
	};
}
