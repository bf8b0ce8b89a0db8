import { readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** Chromium's lock of a data folder: a link to `<host>-<process>`, and what belongs to it. */
const LOCK = 'SingletonLock';
const PARTS = [LOCK, 'SingletonSocket', 'SingletonCookie'];

/**
 * Takes away a lock whose holder is gone: of a computer that had another name, or of a process whose number
 * another program has now. Chromium would ask about it in a dialog, or take it for a kiosk that runs.
 * @returns the number of the kiosk that holds it and runs; nothing, when there is none
 */
export function clearStaleLock(data: string): number | undefined {
	const holder = holderOf(data);
	if (holder === undefined) return undefined;
	if (holder.host === hostname() && isKiosk(holder.pid)) return holder.pid;
	for (const part of PARTS) {
		try {
			rmSync(join(data, part), { force: true });
		} catch {
			// A lock that cannot be taken away cannot be held either; the caller finds that out.
		}
	}
	return undefined;
}

function holderOf(data: string): { host: string; pid: number } | undefined {
	try {
		const match = /^(.*)-(\d+)$/.exec(readlinkSync(join(data, LOCK)));
		return match === null ? undefined : { host: match[1]!, pid: Number(match[2]) };
	} catch {
		return undefined;
	}
}

/** Whether a process of this number runs the same program as this one. */
function isKiosk(pid: number): boolean {
	const programOf = (id: number | 'self') => basename(readlinkSync(`/proc/${id}/exe`));
	try {
		return programOf(pid) === programOf('self');
	} catch {
		return false;
	}
}
