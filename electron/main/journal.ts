import { app } from 'electron';
import { openJournal, type Journal } from '../device/journal.ts';

/** Opens the journal and writes its first line: what is running. */
export function openKioskJournal(path: string): Journal {
	const journal = openJournal(path, {
		now: () => new Date(),
		monotonic: () => performance.now(),
	});
	journal.note('starting', {
		version: app.getVersion(),
		electron: process.versions.electron,
		chromium: process.versions.chrome,
		node: process.versions.node,
	});
	return journal;
}
