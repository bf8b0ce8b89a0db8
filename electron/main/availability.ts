import { app } from 'electron';
import { openLedger, type Ledger } from '../device/availability/keptLedger.ts';
import { openTimeBetween } from '../device/hours/opening.ts';
import { bootId } from '../device/bootId.ts';
import type { Journal } from '../device/journal.ts';
import type { KeptSettings } from '../device/settings/keptSettings.ts';
import type { Opening } from './opening.ts';
import type { Places } from './places.ts';

const MINUTE_MS = 60_000;

interface Parts {
	readonly places: Pick<Places, 'availability'>;
	readonly settings: Pick<KeptSettings, 'hours'>;
	readonly opening: Pick<Opening, 'now'>;
	readonly journal: Journal;
}

/** The ledger of this kiosk; it hears when the kiosk ends in order. */
export function keepLedger({ places, settings, opening, journal }: Parts): Ledger {
	const ledger = openLedger({
		files: places.availability,
		isOpen: () => opening.now.open,
		openMinutes: () => {
			const { hours } = settings;
			if (hours === undefined) return undefined;
			return ({ from, to }) =>
				Math.round(openTimeBetween(hours, from * MINUTE_MS, (to + 1) * MINUTE_MS) / MINUTE_MS);
		},
		journal,
		boot: bootId(),
		wallClock: Date.now,
		monotonic: () => performance.now(),
	});
	app.on('will-quit', () => ledger.leaving());
	return ledger;
}
