import { test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay, type VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron, type ElectronRuntime } from '../../electron/cli/machine/electron.ts';
import { exhibitionCopy, setIdle, type IdleTimes } from '../fixtures/fixture.ts';
import { launchKiosk } from '../launch.ts';

type Lines = readonly Readonly<Record<string, unknown>>[];

async function linesOf(data: string): Promise<Lines> {
	const text = await readFile(join(data, 'journal.log'), 'utf8').catch(() => '');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A real kiosk: real Electron, real window, real files, on a display of its own. */
export class RunningKiosk {
	constructor(
		readonly app: ElectronApplication,
		readonly page: Page,
		readonly exhibition: string,
		readonly data: string,
		readonly display: VirtualDisplay,
		/** Lines of the journal that an earlier start has left: of a kiosk before, or of a launch begun anew. */
		private readonly before: number,
	) {}

	/** The journal's lines since this kiosk has started. */
	async journal(): Promise<Lines> {
		return (await linesOf(this.data)).slice(this.before);
	}

	async expectNoted(entry: Readonly<Record<string, unknown>>): Promise<void> {
		await expect.poll(() => this.journal()).toContainEqual(expect.objectContaining(entry));
	}

	/** A visit that has come to its home screen, whatever it began with. */
	async begin(): Promise<void> {
		await this.page.locator('main.attract button[lang=en]').click();
		await expect(this.page.locator('main:is(.carry, .home)')).toBeVisible();
		if (await this.page.locator('main.carry').isVisible()) {
			await this.page.locator('nav li button').first().click();
		}
		await expect(this.page.locator('main.home')).toBeVisible();
	}
}

export interface KioskSetup {
	/** A mistake out of `tests/fixtures` to start with. */
	readonly broken?: string;
	/** Idle times of the exhibition, in seconds. */
	readonly idle?: IdleTimes;
	/** Folder to use instead of a copy of the good fixture. */
	readonly exhibition?: string;
	readonly data?: string;
	/** File of the settings; without it nobody is asked. */
	readonly settings?: string;
	/** Socket of the computer's helper. */
	readonly helper?: string;
	/** Public key that packs are signed with. */
	readonly stickKey?: string;
	/** Folder that packs come into from elsewhere. */
	readonly incoming?: string;
	readonly windowManager?: boolean;
	readonly size?: { readonly width: number; readonly height: number };
}

interface Fixtures {
	/** Starts a kiosk; it and everything of it is gone after the test. */
	readonly start: (setup?: KioskSetup) => Promise<RunningKiosk>;
}

export const test = base.extend<Fixtures, { electron: ElectronRuntime }>({
	electron: [async ({}, use) => use(await provideElectron()), { scope: 'worker' }],
	start: async ({ electron }, use) => {
		const cleanUps: (() => Promise<unknown>)[] = [];
		await use(async (setup = {}) => {
			const display: VirtualDisplay = await openDisplay(setup);
			cleanUps.unshift(() => display.close());
			const exhibition = setup.exhibition ?? (await exhibitionCopy(setup.broken));
			if (setup.idle) await setIdle(exhibition, setup.idle);
			const data = setup.data ?? (await mkdtemp(join(tmpdir(), 'serum-run-data-')));
			cleanUps.push(
				() => rm(exhibition, { recursive: true, force: true }),
				() => rm(data, { recursive: true, force: true, maxRetries: 5 }),
			);
			const { app, page } = await launchKiosk({
				electron,
				display,
				data,
				exhibition,
				...(setup.settings === undefined ? {} : { settings: setup.settings }),
				...(setup.helper === undefined ? {} : { helper: setup.helper }),
				...(setup.stickKey === undefined ? {} : { stickKey: setup.stickKey }),
				...(setup.incoming === undefined ? {} : { incoming: setup.incoming }),
			});
			cleanUps.unshift(() => app.close());
			// Said before there is a window: of more than one, the last is that of this kiosk.
			const starts = (await linesOf(data)).map(({ event }) => event).lastIndexOf('starting');
			return new RunningKiosk(app, page, exhibition, data, display, Math.max(0, starts));
		});
		for (const cleanUp of cleanUps) await cleanUp();
	},
});

export { expect };
