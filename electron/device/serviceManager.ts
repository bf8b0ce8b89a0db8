import { execFile } from 'node:child_process';

/** What the service manager (systemd) is told about the start; elsewhere nobody listens. */
export interface ServiceManager {
	/**
	 * The start goes on: from now it may take as long again before it counts as failed. Said at every
	 * step of it; one in a while is carried on.
	 */
	progress(): void;
	/**
	 * The exhibit is on the glass: the start is over. Said once.
	 * @param patience milliseconds that its page may be late on this PC; nothing, where that is not known
	 */
	ready(patience?: number): void;
	/** It goes on being there; when this is not heard for some time, the exhibit is started anew. */
	alive(): void;
	/** It will not come to be there by itself, nor by its own end: the unit is killed whole and started anew, at once. */
	giveUp(): void;
}

/** As long as the unit's own limit for a start, in microseconds; see serum-run-kiosk.service. */
const EXTENSION = 'EXTEND_TIMEOUT_USEC=90000000';

/** Each word is a process of its own: not one for each of a thousand files. */
const WHILE_MS = 6_000;

/**
 * The unit waits for two minutes, as slow PCs need. Where the page is quick, a kiosk that stands still is noticed
 * sooner: half as long again as its page is given, so that main's own judgement of the page comes first.
 */
const WATCHDOG_MS = 120_000;
const PATIENCES = 1.5;

/**
 * Speaks to the manager whose socket stands in the environment. Node has no datagrams over such
 * sockets, so systemd's own program carries the words. A word that is lost costs a new start, no more.
 * @param say carries the words; another one in tests
 * @param now milliseconds on a clock that only grows
 */
export function reachServiceManager(
	env: Readonly<Record<string, string | undefined>>,
	say: (words: readonly string[]) => void = (words) =>
		void execFile('systemd-notify', words, () => {}),
	now: () => number = () => performance.now(),
): ServiceManager {
	const isThere = Boolean(env['NOTIFY_SOCKET']);
	let isReady = false;
	let saidAt = -Infinity;
	return {
		progress: () => {
			if (!isThere || isReady || now() - saidAt < WHILE_MS) return;
			saidAt = now();
			say([EXTENSION]);
		},
		ready: (patience = WATCHDOG_MS) => {
			if (!isThere || isReady) return;
			isReady = true;
			const watchdog = Math.min(WATCHDOG_MS, PATIENCES * patience);
			say(['--ready', `WATCHDOG_USEC=${Math.round(watchdog * 1000)}`]);
		},
		giveUp: () => {
			if (isThere && isReady) say(['WATCHDOG=trigger']);
		},
		alive: () => {
			if (!isThere || !isReady || now() - saidAt < WHILE_MS) return;
			saidAt = now();
			say(['WATCHDOG=1']);
		},
	};
}
