import type { WebContents } from 'electron';
import type { Presence } from '../bridge/told.ts';
import type { Journal } from '../device/journal.ts';

/** So long after a visit: its last view has faded, and the first slide still stands. */
const AFTER_MS = 3_000;

/**
 * Before nobody, what a visit has seen is given back: Chromium keeps each picture that it has decoded, up to half a
 * gigabyte, and lets go of them only when it is told that the PC has no memory left. Nothing of Electron says so but the
 * protocol of its own tools (`Memory.simulatePressureNotification`); they are at the page for that moment.
 * @returns is told what visitors do
 */
export function giveBackAfterVisits(
	contents: Pick<WebContents, 'debugger' | 'isDestroyed'>,
	journal: Journal,
): (presence: Presence) => void {
	let waiting: NodeJS.Timeout | undefined;
	return (presence) => {
		clearTimeout(waiting);
		if (presence !== 'attract') return;
		waiting = setTimeout(() => {
			giveBack(contents).catch((error: unknown) =>
				journal.trouble('memory-not-given-back', { reason: String(error) }),
			);
		}, AFTER_MS);
	};
}

async function giveBack(contents: Pick<WebContents, 'debugger' | 'isDestroyed'>): Promise<void> {
	if (contents.isDestroyed()) return;
	const { debugger: tools } = contents;
	tools.attach('1.3');
	try {
		await tools.sendCommand('Memory.simulatePressureNotification', { level: 'critical' });
	} finally {
		if (tools.isAttached()) tools.detach();
	}
}
