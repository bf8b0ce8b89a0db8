import { app } from 'electron';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openLedger, type Ledger } from '../device/availability/keptLedger.ts';
import type { Journal } from '../device/journal.ts';
import type { Places } from './places.ts';

/** The ledger of this kiosk; it hears when the kiosk ends in order. */
export function keepLedger({ availability }: Places, journal: Journal): Ledger {
	const ledger = openLedger({
		files: availability,
		journal,
		boot: bootId(),
		wallClock: Date.now,
		monotonic: () => performance.now(),
	});
	app.on('will-quit', () => ledger.leaving());
	return ledger;
}

/** Where the system does not tell its starts apart, each start of the kiosk counts as one of the computer. */
function bootId(): string {
	try {
		return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
	} catch {
		return randomUUID();
	}
}
