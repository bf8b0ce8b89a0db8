import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKiosk } from '../electron/cli/build.ts';
import { openDisplay, type DisplayOptions } from '../electron/cli/machine/display.ts';
import { provideElectron } from '../electron/cli/machine/electron.ts';
import { librariesOf, meetNeeds, type Need } from '../electron/cli/machine/libraries.ts';
import { shippedCopy, type IdleTimes } from './fixtures/fixture.ts';
import { launchKiosk } from './launch.ts';

/** The real kiosk with the exhibition of the package, for runs of their own (`npm run monkey`, `npm run soak`). */
export async function shippedKiosk(
	idle: IdleTimes,
	options: DisplayOptions = {},
	needs: readonly Need[] = [],
) {
	const electron = await provideElectron();
	meetNeeds([...librariesOf(electron.executable), ...needs]);
	await buildKiosk();
	const display = await openDisplay(options);
	const data = await mkdtemp(join(tmpdir(), 'serum-run-data-'));
	const exhibition = await shippedCopy(idle);
	const { app, page } = await launchKiosk({ electron, display, data, exhibition });
	return {
		app,
		page,
		display,
		pid: app.process().pid!,
		journal: () => readFile(join(data, 'journal.log'), 'utf8'),
		async end() {
			await app.close();
			await display.close();
			for (const folder of [data, exhibition]) await rm(folder, { recursive: true, force: true });
		},
	};
}
