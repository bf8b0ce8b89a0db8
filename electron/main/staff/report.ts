import { app } from 'electron';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { StaffReport } from '../../bridge/staff.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { Places } from '../places.ts';
import type { KeptSettings } from '../../device/settings/keptSettings.ts';

/** One of the files that `kiosk-provision apply` writes; see electron/linux/lock.sh. */
const LOCK_FILE = '/etc/systemd/logind.conf.d/50-serum-run-kiosk.conf';
/** A screen shows no more; the journal has them all. */
const MOST_MISTAKES = 20;

/** How the kiosk is at this moment. */
export async function reportForStaff(
	{ keeper }: KeptExhibition,
	{ isLost: settingsLost }: KeptSettings,
	{ dataWanted, dataTrouble }: Pick<Places, 'dataWanted' | 'dataTrouble'>,
	pageRestarts: number,
): Promise<StaffReport> {
	const { current, mistakes } = keeper;
	const disk = await statfs(dataWanted).catch(() => undefined);
	const kilobytes = app.getAppMetrics().map(({ memory }) => memory.workingSetSize);
	return {
		version: app.getVersion(),
		shown: current === undefined ? 'nothing' : mistakes.length > 0 ? 'last-good' : 'folder',
		exhibition: current?.exhibition.id,
		mistakes: mistakes.slice(0, MOST_MISTAKES).map(({ file, line, column, what, fix }) => ({
			place: `${file}:${line}:${column}`,
			what,
			fix,
		})),
		settingsLost,
		forgets: dataTrouble !== undefined,
		runningSeconds: Math.round(process.uptime()),
		pageRestarts,
		memoryBytes: kilobytes.reduce((sum, one) => sum + one, 0) * 1024,
		freeDiskBytes: disk && disk.bavail * disk.bsize,
		locked: process.platform === 'linux' ? existsSync(LOCK_FILE) : undefined,
	};
}
