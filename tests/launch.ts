import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
import { cp, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { VirtualDisplay } from '../electron/cli/machine/display.ts';
import type { ElectronRuntime } from '../electron/cli/machine/electron.ts';
import { rootSwitches } from '../electron/cli/machine/kiosk.ts';
import { PROJECT } from '../electron/cli/paths.ts';

interface Launch {
	/** Folder of another built application than this one's. */
	readonly application?: string;
	readonly electron: ElectronRuntime;
	readonly display: VirtualDisplay;
	/** Folder for the kiosk's own files. */
	readonly data: string;
	/** Folder of the exhibition; without it the shipped one is shown. */
	readonly exhibition?: string;
	/** File of the settings; without it nobody is asked. */
	readonly settings?: string;
	/** Socket of the computer's helper; without it there is none. */
	readonly helper?: string;
	/** Public key that packs are signed with; without it they need no signature. */
	readonly stickKey?: string;
	/** Folder that packs come into from elsewhere. */
	readonly incoming?: string;
}

/**
 * A launch takes a second or two. One of some fifty stands still, probably in the interrupt described below,
 * and for good: it is then begun anew, with the kiosk's own files as they were before it.
 */
const LAUNCH_MS = 15_000;
const LAUNCHES = 3;
/** A lock of a kiosk before says nothing about this one's files. */
const OWN_FILES = {
	recursive: true,
	verbatimSymlinks: true,
	filter: (path: string) => !basename(path).startsWith('Singleton'),
};

/** A real kiosk on a display of its own, and its one window. */
export async function launchKiosk({
	application = PROJECT,
	electron,
	display,
	data,
	exhibition,
	settings,
	helper,
	stickKey,
	incoming,
}: Launch): Promise<{
	readonly app: ElectronApplication;
	readonly page: Page;
}> {
	const before = `${data}.before`;
	await cp(data, before, OWN_FILES);
	const launchAnew = async (triesLeft: number) => {
		await rm(data, { recursive: true, force: true, maxRetries: 5 });
		await cp(before, data, OWN_FILES);
		return launch(triesLeft);
	};
	const launch = (triesLeft: number): Promise<ElectronApplication> =>
		_electron
			.launch({
				executablePath: electron.executable,
				args: [
					application,
					...rootSwitches(),
					`--data=${data}`,
					...(exhibition === undefined ? [] : [`--exhibition=${exhibition}`]),
					...(settings === undefined ? [] : [`--settings=${settings}`]),
					...(helper === undefined ? [] : [`--helper=${helper}`]),
					...(stickKey === undefined ? [] : [`--stick-key=${stickKey}`]),
					...(incoming === undefined ? [] : [`--incoming=${incoming}`]),
				],
				env: { ...(process.env as Record<string, string>), DISPLAY: display.name },
				timeout: LAUNCH_MS,
			})
			.catch((reason: unknown) => {
				// Only a stand-still is begun anew; whatever else fails is a failure of the kiosk.
				if (reason instanceof errors.TimeoutError && triesLeft > 0)
					return launchAnew(triesLeft - 1);
				throw reason;
			});
	const app = await launch(LAUNCHES - 1).finally(() =>
		rm(before, { recursive: true, force: true }),
	);
	reviveTicks(app);
	return { app, page: await app.firstWindow() };
}

/**
 * What Playwright evaluates in the main process, the launch among it, runs in an interrupt of
 * whatever Node was doing. In the moment in which Node ends its queue of `process.nextTick`, a tick
 * that the interrupt adds is never run, nor is any after it: every stream of the process stands
 * still, and every request of the page with it. A rejection makes Node go through that queue once
 * more, and this one is handled at once, so that nobody hears of it. Without an inspector there are
 * no such interrupts: an installed kiosk does not know them.
 */
function reviveTicks(app: ElectronApplication): void {
	const revival = app.evaluate(() => {
		Promise.reject(new Error('handled')).catch(() => undefined);
	});
	// Not waited for: the answer may be lost in the very stillness that it ends.
	revival.catch(() => undefined);
}
