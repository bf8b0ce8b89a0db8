import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Computer } from './root.ts';

/** The installed kiosk on an X display of this machine, as its own user; until it is ended. */
export function spawnOn(computer: Computer, display: string): { end: () => Promise<void> } {
	const child: ChildProcess = computer.start(
		`cd /var/lib/serum-run-kiosk/home
		exec runuser -u kiosk -- env DISPLAY=${display} HOME=/var/lib/serum-run-kiosk/home /opt/serum-run-kiosk/current/serum-run-kiosk --exhibition=/var/lib/serum-run-kiosk/exhibition --data=/var/lib/serum-run-kiosk/data`,
	);
	return {
		end: async () => {
			if (child.exitCode !== null) return;
			const ended = once(child, 'exit');
			// Its whole process tree ends with it: it is the first one in there.
			child.kill('SIGKILL');
			await ended;
		},
	};
}
