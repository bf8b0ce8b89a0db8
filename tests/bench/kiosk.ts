import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay, type VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { launchKiosk } from '../launch.ts';

/** The real kiosk on a display of its own, to be measured. */
interface MeasuredKiosk {
	readonly app: ElectronApplication;
	readonly page: Page;
	readonly display: VirtualDisplay;
	/** On what it was measured: a line to print above the figures. */
	readonly on: string;
	close(): Promise<void>;
}

/** Builds and starts the kiosk with the shipped exhibition, at 1920 × 1080. */
export async function measuredKiosk(): Promise<MeasuredKiosk> {
	const electron = await provideElectron();
	meetNeeds(librariesOf(electron.executable));
	await buildKiosk();
	const display = await openDisplay();
	const data = await mkdtemp(join(tmpdir(), 'serum-run-bench-'));
	const { app, page } = await launchKiosk({ electron, display, data });
	const standsIn = electron.kind === 'stand-in' ? ' (stand-in)' : '';
	return {
		app,
		page,
		display,
		on: `Electron ${electron.version}${standsIn}, no GPU, Xvfb 1920 × 1080`,
		async close() {
			await app.close();
			await display.close();
			await rm(data, { recursive: true, force: true });
		},
	};
}
