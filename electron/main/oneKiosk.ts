import { app } from 'electron';
import { clearStaleLock, runningHolder } from '../device/staleLock.ts';
import type { Journal } from '../device/journal.ts';

/** “Temporary failure” (sysexits.h): a service manager tries again, and nobody takes it for success. */
const ANOTHER_RUNS = 75;

/**
 * One kiosk a data folder. A second start says so and ends; a lock that cannot be made at all is no second
 * kiosk, and the exhibit goes on without one.
 */
export function isOnlyKiosk(data: string, journal: Journal): boolean {
	const knowsLocks = process.platform === 'linux';
	if (knowsLocks) clearStaleLock(data);
	if (app.requestSingleInstanceLock()) return true;
	// Looked for again: it may have come while this one started.
	const holder = knowsLocks ? runningHolder(data) : undefined;
	if (knowsLocks && holder === undefined) {
		journal.trouble('lock-impossible');
		return true;
	}
	console.error(
		`Another kiosk is running here${holder === undefined ? '' : ` (process ${holder})`}; it goes on.`,
	);
	app.exit(ANOTHER_RUNS);
	return false;
}
