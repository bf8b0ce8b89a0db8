import type { Beat } from '../../bridge/told.ts';
import type { Journal } from '../../device/journal.ts';
import { memoryInUse } from '../memory.ts';
import type { KioskWindow } from '../window.ts';
import { reasonToRenew } from './renewal.ts';

const LOOK_EVERY_MS = 60_000;

/** Hears what the page shows. */
export interface Renewal {
	beat(beat: Beat): void;
}

/** Loads the page anew before nobody: every night, and when it holds too much memory. */
export function renewPage({ contents, load }: KioskWindow, journal: Journal): Renewal {
	let loadedAt = performance.now();
	let attractSince: number | undefined;
	contents.on('did-start-loading', () => {
		loadedAt = performance.now();
		attractSince = undefined;
	});
	setInterval(() => {
		const memoryBytes = memoryInUse();
		const [now, hour] = [performance.now(), new Date().getHours()];
		const why = reasonToRenew({ now, loadedAt, attractSince, memoryBytes, hour });
		if (why === undefined) return;
		journal.note('page-renewed', { why, megabytes: Math.round(memoryBytes / 1e6) });
		load();
	}, LOOK_EVERY_MS);
	return {
		beat: ({ shows }) => {
			attractSince = shows === 'attract' ? (attractSince ?? performance.now()) : undefined;
		},
	};
}
