import { readText } from './kept.ts';

/**
 * Whether a process that this one stands on (the compositor, the X server in it) has been stopped: then nothing is drawn
 * whatever the page does, and only what is above both can help. Those of this kiosk's own unit are looked at; where the
 * system keeps no such list, nothing is known.
 * @param self number of this process; its own children are its own matter
 */
export function isStandingOnStopped(self: number): boolean {
	return unitProcesses().some((pid) => stateOf(pid) === 'T' && !isBelow(pid, self));
}

/** Control groups, version 2: `0::/system.slice/serum-run-kiosk.service`. */
function unitProcesses(): readonly number[] {
	const group = /^0::(\/.+)$/m.exec(readText('/proc/self/cgroup'))?.[1];
	if (group === undefined) return [];
	return readText(`/sys/fs/cgroup${group}/cgroup.procs`).split('\n').filter(Boolean).map(Number);
}

const stateOf = (pid: number) => /^State:\s+(\S)/m.exec(readText(`/proc/${pid}/status`))?.[1];

function isBelow(pid: number, self: number): boolean {
	for (
		let at = pid;
		at > 1;
		at = Number(/^PPid:\s+(\d+)/m.exec(readText(`/proc/${at}/status`))?.[1])
	) {
		if (at === self) return true;
	}
	return false;
}
