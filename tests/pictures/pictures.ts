import type { ElectronApplication, Page } from '@playwright/test';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay, type Size } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { readFrame, writePng } from '../../electron/cli/machine/framebuffer.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import { launchKiosk } from '../launch.ts';
import { click } from '../visitor/tap.ts';
import { PIN, settingsIn, touchCorner, typePin } from '../staffed.ts';

/**
 * `npm run pictures`: the pictures of README and staff handbook, taken from the glass of the real kiosk, so that they
 * cannot go stale unnoticed.
 */
const README = join(PROJECT, 'docs', 'pictures');
const STAFF = join(PROJECT, 'docs', 'staff', 'pictures');
const LANDSCAPE: Size = { width: 1280, height: 800 };
const PORTRAIT: Size = { width: 720, height: 1280 };

/** A computer that tells of itself as an installed one does. */
const COMPUTER =
	'system\tDebian GNU/Linux 12 (bookworm)\nlocked\tyes\nturn\t0\nstick\tMUSEUM\n' +
	'screen-way\twayland\nrestart-needed\tno\ndone\n';

/** A stick with an exhibition on it. */
const STICK = 'pack\t1 487000000 winter-2026-12-01.exhibition\ndone\n';

const touch = (page: Page, language: string) =>
	click(page.locator(`main.attract button[lang=${language}]`));
async function begin(page: Page, language: string): Promise<void> {
	await touch(page, language);
	await click(page.locator('nav li button').first());
}

async function enterStaff(page: Page, app: ElectronApplication): Promise<void> {
	await touchCorner(app, page);
	await typePin(page, PIN);
}

const PICTURES: readonly {
	readonly name: string;
	readonly folder: string;
	readonly size: Size;
	/** There is no exhibition, not even the one that comes with the application. */
	readonly empty?: boolean;
	/** Staff have answered the first start's questions and have a PIN; it is an installed kiosk. */
	readonly staffed?: boolean;
	readonly arrive: (page: Page, app: ElectronApplication) => Promise<void>;
}[] = [
	{ name: 'attract', folder: README, size: LANDSCAPE, arrive: async () => {} },
	{
		name: 'carry',
		folder: README,
		size: LANDSCAPE,
		arrive: async (page) => {
			await touch(page, 'en');
			for (let hands = 0; hands < 11; hands += 1) {
				await click(page.getByRole('button', { name: 'Hand it on' }));
				await page.waitForFunction(
					(teams) => document.querySelectorAll('.carry .lit').length === teams,
					hands + 2,
				);
			}
		},
	},
	{ name: 'home', folder: README, size: LANDSCAPE, arrive: (page) => begin(page, 'en') },
	{
		name: 'dog-page',
		folder: README,
		size: LANDSCAPE,
		arrive: async (page) => {
			await begin(page, 'en');
			await click(page.locator('nav li button').nth(1));
		},
	},
	{ name: 'home-portrait', folder: README, size: PORTRAIT, arrive: (page) => begin(page, 'es') },
	{
		name: 'story-portrait',
		folder: README,
		size: PORTRAIT,
		arrive: async (page) => {
			await begin(page, 'en');
			await click(page.locator('nav li button').nth(2));
			await click(page.locator('.pager .next button'));
			await click(page.locator('.pager .next button'));
		},
	},
	{
		name: 'names',
		folder: README,
		size: LANDSCAPE,
		arrive: async (page) => {
			await begin(page, 'en');
			await click(page.locator('nav li button').nth(5));
			for (let turn = 1; turn < 7; turn += 1) await click(page.locator('.pager .next button'));
		},
	},
	{
		name: 'map',
		folder: README,
		size: LANDSCAPE,
		arrive: async (page) => {
			await begin(page, 'en');
			await click(page.locator('nav li button').nth(3));
			for (let team = 1; team < 18; team += 1) await click(page.locator('.clock button').last());
		},
	},
	{ name: 'attract', folder: STAFF, size: LANDSCAPE, arrive: async () => {} },
	{ name: 'carry', folder: STAFF, size: LANDSCAPE, arrive: (page) => touch(page, 'en') },
	{ name: 'home', folder: STAFF, size: LANDSCAPE, arrive: (page) => begin(page, 'en') },
	{
		name: 'access',
		folder: STAFF,
		size: LANDSCAPE,
		arrive: async (page) => {
			await begin(page, 'en');
			await click(page.locator('nav .tool').last());
		},
	},
	{
		name: 'staff',
		folder: STAFF,
		size: LANDSCAPE,
		staffed: true,
		arrive: async (page, app) => {
			await enterStaff(page, app);
			await page.locator('.panel').waitFor();
		},
	},
	{
		name: 'for-it',
		folder: STAFF,
		size: LANDSCAPE,
		staffed: true,
		arrive: async (page, app) => {
			await enterStaff(page, app);
			await click(page.getByRole('button', { name: 'For IT' }));
			await page.locator('dl').waitFor();
		},
	},
	{
		name: 'exhibition',
		folder: STAFF,
		size: LANDSCAPE,
		staffed: true,
		arrive: async (page, app) => {
			await enterStaff(page, app);
			await click(page.getByRole('button', { name: 'Exhibition' }));
			await page.getByRole('button', { name: /^winter/ }).waitFor();
		},
	},
	{
		name: 'hours',
		folder: STAFF,
		size: LANDSCAPE,
		staffed: true,
		arrive: async (page, app) => {
			await enterStaff(page, app);
			await click(page.getByRole('button', { name: 'Settings' }));
			await click(page.getByRole('button', { name: /^Opening hours/ }));
			await click(page.getByRole('button', { name: 'Set opening hours' }));
			await page.getByRole('button', { name: /^Monday/ }).waitFor();
		},
	},
	{ name: 'resting', folder: STAFF, size: LANDSCAPE, empty: true, arrive: async () => {} },
];

/** The application without its exhibition, in a folder of its own. */
async function withoutExhibition(folder: string): Promise<string> {
	for (const part of ['package.json', 'dist']) {
		await cp(join(PROJECT, part), join(folder, part), { recursive: true });
	}
	return folder;
}

const electron = await provideElectron();
meetNeeds(librariesOf(electron.executable));
await buildKiosk();
for (const { name, folder, size, empty, staffed, arrive } of PICTURES) {
	await mkdir(folder, { recursive: true });
	const display = await openDisplay({ size });
	const data = await mkdtemp(join(tmpdir(), 'serum-run-pictures-'));
	const helper = createServer((question) =>
		question.once('data', (verb) => question.end(String(verb) === 'packs\n' ? STICK : COMPUTER)),
	);
	// Beside its data: a launch that is begun anew copies those, and no socket can be copied.
	const socket = `${data}.sock`;
	helper.listen(socket);
	const { app, page } = await launchKiosk({
		electron,
		display,
		data,
		...(empty ? { application: await withoutExhibition(join(data, 'application')) } : {}),
		...(staffed ? { settings: await settingsIn(data), helper: socket } : {}),
	});
	await page.locator(empty ? '.words' : '.showing.visible').waitFor();
	await arrive(page, app);
	// Every picture drawn, every transition over.
	await wait(1500);
	const file = join(folder, `${name}.png`);
	await writePng(await readFrame(display), file);
	console.log(`Wrote ${relative(PROJECT, file)}`);
	await app.close();
	helper.close();
	await display.close();
	await rm(data, { recursive: true, force: true });
}
