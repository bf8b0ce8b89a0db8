import { app } from 'electron';
import { openLedger, type Ledger } from '../device/availability/keptLedger.ts';
import { bootId } from '../device/bootId.ts';
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
