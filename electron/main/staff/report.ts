import { app } from 'electron';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { shareOf, type Month } from '../../device/availability/months.ts';
import type { Ladder } from '../../device/ladder/keptLadder.ts';
import type { Ledger } from '../../device/availability/keptLedger.ts';
import type { Availability, Health, StaffReport } from '../../bridge/staff.ts';
import type { KeptExhibition } from '../exhibition.ts';
import { memoryInUse } from '../memory.ts';
import type { Places } from '../places.ts';
import { fingerprintOf } from './fingerprint.ts';
import { mistakesOf } from '../mistakes.ts';
import type { KeptSettings } from '../../device/settings/keptSettings.ts';

/** One of the files that `kiosk-provision apply` writes; see electron/linux/lock.sh. */
const LOCK_FILE = '/etc/systemd/logind.conf.d/50-serum-run-kiosk.conf';

/** What is asked for a report. */
interface ReportParts {
	readonly exhibition: Pick<KeptExhibition, 'keeper'>;
	readonly settings: Pick<KeptSettings, 'isLost' | 'answer'>;
	readonly places: Pick<Places, 'dataWanted' | 'dataTrouble'>;
	readonly ladder: Pick<Ladder, 'rung'>;
	readonly ledger: Pick<Ledger, 'months' | 'failures'>;
	readonly pageRestarts: number;
}

/** This month and the one before: staff compare; the whole ledger goes with the diagnostics. */
const MONTHS_SHOWN = 2;

/** What may want staff at this moment. */
export async function healthOf(parts: ReportParts): Promise<Health> {
	const { exhibition, settings, places, ladder, pageRestarts } = parts;
	const { current, mistakes } = exhibition.keeper;
	const disk = await statfs(places.dataWanted).catch(() => undefined);
	return {
		shown: current === undefined ? 'nothing' : mistakes.length > 0 ? 'last-good' : 'folder',
		mistakeCount: mistakes.length,
		settingsLost: settings.isLost,
		lowered: ladder.rung !== 'whole',
		forgets: places.dataTrouble !== undefined,
		runningSeconds: Math.round(process.uptime()),
		pageRestarts,
		freeDiskBytes: disk && disk.bavail * disk.bsize,
		locked: process.platform === 'linux' ? existsSync(LOCK_FILE) : undefined,
	};
}

/** How the kiosk is at this moment. */
export async function reportForStaff(parts: ReportParts): Promise<StaffReport> {
	const { exhibition, ledger } = parts;
	const { current, mistakes } = exhibition.keeper;
	return {
		...(await healthOf(parts)),
		version: app.getVersion(),
		fingerprint: fingerprintOf({
			version: app.getVersion(),
			exhibition: current,
			settings: parts.settings.answer,
		}),
		exhibition: current?.exhibition.id,
		mistakes: mistakesOf(mistakes),
		availability: ledger.months().slice(0, MONTHS_SHOWN).map(availabilityOf),
		incidents: ledger.failures(),
		memoryBytes: memoryInUse(),
	};
}

function availabilityOf(month: Month): Availability {
	const missed = Object.values(month.missed).reduce((sum, minutes) => sum + minutes, 0);
	return { month: month.month, share: shareOf(month), missedMinutes: missed };
}
