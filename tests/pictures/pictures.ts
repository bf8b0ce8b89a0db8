import { _electron, type Page } from '@playwright/test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay, type Size } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { readFrame, writePng } from '../../electron/cli/machine/framebuffer.ts';
import { rootSwitches } from '../../electron/cli/machine/kiosk.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { PROJECT } from '../../electron/cli/paths.ts';

/**
 * `npm run pictures`: the README's pictures, taken from the glass of the real kiosk, so that they
 * cannot go stale unnoticed.
 */
const OUT = join(PROJECT, 'docs', 'pictures');
const LANDSCAPE: Size = { width: 1280, height: 800 };
const PORTRAIT: Size = { width: 720, height: 1280 };

const begin = (page: Page, language: string) =>
	page.locator(`[data-begin=${language}] button`).click();

const PICTURES: readonly {
	readonly name: string;
	readonly size: Size;
	readonly arrive: (page: Page) => Promise<void>;
}[] = [
	{ name: 'attract', size: LANDSCAPE, arrive: async () => {} },
	{
		name: 'dog-page',
		size: LANDSCAPE,
		arrive: async (page) => {
			await begin(page, 'en');
			await page.locator('nav li button').nth(1).click();
		},
	},
	{ name: 'home-portrait', size: PORTRAIT, arrive: (page) => begin(page, 'es') },
	{
		name: 'story-portrait',
		size: PORTRAIT,
		arrive: async (page) => {
			await begin(page, 'en');
			await page.locator('nav li button').nth(2).click();
			await page.locator('.pager .next button').click();
			await page.locator('.pager .next button').click();
		},
	},
];

const electron = await provideElectron();
meetNeeds(librariesOf(electron.executable));
await buildKiosk();
await mkdir(OUT, { recursive: true });
for (const { name, size, arrive } of PICTURES) {
	const display = await openDisplay({ size });
	const data = await mkdtemp(join(tmpdir(), 'serum-run-pictures-'));
	const app = await _electron.launch({
		executablePath: electron.executable,
		args: [PROJECT, ...rootSwitches(), `--data=${data}`],
		env: { ...(process.env as Record<string, string>), DISPLAY: display.name },
	});
	const page = await app.firstWindow();
	await page.locator('.showing.visible').waitFor();
	await arrive(page);
	// Every picture drawn, every transition over.
	await wait(1500);
	const file = join(OUT, `${name}.png`);
	await writePng(await readFrame(display), file);
	console.log(`Wrote docs/pictures/${name}.png`);
	await app.close();
	await display.close();
	await rm(data, { recursive: true, force: true });
}
