import { readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** Chromium's lock of a data folder: a link to `<host>-<process>`, and what belongs to it. */
const LOCK = 'SingletonLock';
const PARTS = [LOCK, 'SingletonSocket', 'SingletonCookie'];

/**
 * Takes away a lock whose holder is gone: of a computer that had another name, or of a process whose number
 * another program has now. Chromium would ask about it in a dialog, or take it for a kiosk that runs.
 */
export function clearStaleLock(data: string): void {
	const written = lockOf(data);
	if (written === undefined || holderOf(written) !== undefined) return;
	// Another kiosk that starts now may have done the same, and hold it: only the lock that was judged goes.
	if (lockOf(data) !== written) return;
	for (const part of PARTS) {
		try {
			rmSync(join(data, part), { force: true });
		} catch {
			// A lock that cannot be taken away cannot be held either; the caller finds that out.
		}
	}
}

/** The number of the kiosk that holds the lock and runs; nothing, when there is none. */
export function runningHolder(data: string): number | undefined {
	const written = lockOf(data);
	return written === undefined ? undefined : holderOf(written);
}

function lockOf(data: string): string | undefined {
	try {
		return readlinkSync(join(data, LOCK));
	} catch {
		return undefined;
	}
}

function holderOf(written: string): number | undefined {
	const match = /^(.*)-(\d+)$/.exec(written);
	if (match === null || match[1] !== hostname()) return undefined;
	const pid = Number(match[2]);
	return isKiosk(pid) ? pid : undefined;
}

/** Whether a process of this number runs the same program as this one; one that may not be looked at does. */
function isKiosk(pid: number): boolean {
	try {
		return programOf(pid) === programOf('self');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code !== 'ENOENT' && code !== 'ESRCH';
	}
}

/** The kernel marks a program whose file was replaced while it runs. */
function programOf(pid: number | 'self'): string {
	return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
}
