import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pixelAt, readFrame } from '../../electron/cli/machine/framebuffer.ts';
import type { OpeningHours } from '../../electron/bridge/hours.ts';
import { PIN, SETTINGS, touchCorner, typePin } from '../staffed.ts';
import { click } from '../visitor/tap.ts';
import { expect, test, type RunningKiosk } from './kiosk.ts';

const CLOSED: OpeningHours = {
	week: Array.from({ length: 7 }, () => null),
	special: [],
	wakes: false,
};

let folder: string;
let settings: string;
test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-hours-'));
	settings = join(folder, 'settings.json');
	await writeFile(settings, JSON.stringify({ ...SETTINGS, hours: CLOSED }));
});
test.afterEach(() => rm(folder, { recursive: true }));

const named = ({ page }: RunningKiosk, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });

/** Share of the glass, by a grid over it, on which anything shines. */
async function shining({ display }: RunningKiosk): Promise<number> {
	const frame = await readFrame(display);
	let lit = 0;
	let seen = 0;
	for (let y = 5; y < frame.height; y += 10) {
		for (let x = 5; x < frame.width; x += 10) {
			seen += 1;
			if (Math.max(...pixelAt(frame, x, y)) > 8) lit += 1;
		}
	}
	return lit / seen;
}

test('a kiosk of a closed museum starts dark, stays alive, counts nothing, and is opened by staff at the screen', async ({
	start,
}) => {
	const kiosk = await start({ settings });
	const { page, app } = kiosk;
	await expect(page.getByRole('heading', { name: 'We are closed now' })).toBeVisible();
	await expect(page.locator('main.attract')).toHaveCount(0);
	// The words, and nothing else.
	await expect.poll(() => shining(kiosk)).toBeLessThan(0.05);
	expect(await shining(kiosk)).toBeGreaterThan(0);
	// Before a closed door a page opens nothing.
	const answer = await page.evaluate(async () => {
		const told = await window.kiosk.settings();
		if (told.kind !== 'settings') throw new Error(told.kind);
		return window.kiosk.changeSettings({ ...told.settings, hours: undefined });
	});
	expect(answer).toBe('closed');
	expect(JSON.parse(await readFile(settings, 'utf8'))).toHaveProperty('hours');
	await touchCorner(app, page);
	await typePin(page, PIN);
	await click(named(kiosk, 'Settings'));
	await click(named(kiosk, /^Opening hours/));
	await click(named(kiosk, 'Always on'));
	await kiosk.expectNoted({ event: 'opened' });
	await click(named(kiosk, 'Back'));
	await click(named(kiosk, 'Back'));
	await click(named(kiosk, 'Back to visitors'));
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await expect.poll(() => shining(kiosk)).toBeGreaterThan(0.5);
	for (const file of [settings, `${settings}.bak`]) {
		expect(JSON.parse(await readFile(file, 'utf8'))).not.toHaveProperty('hours');
	}
	const journal = await kiosk.journal();
	expect(journal.filter(({ event }) => event === 'page-dead')).toEqual([]);
});

test('a morning round is noted in the journal: what it has found, and nothing about who walked it', async ({
	start,
}) => {
	await writeFile(settings, JSON.stringify(SETTINGS));
	const kiosk = await start({ settings });
	const { page, app } = kiosk;
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await touchCorner(app, page);
	await typePin(page, PIN);
	await click(named(kiosk, 'Morning round'));
	await click(named(kiosk, 'Some do not light up'));
	for (let colour = 1; colour <= 5; colour += 1) {
		await expect(page.locator('main.staff button')).toContainText(`${colour} / 5`);
		await click(page.locator('main.staff button'));
	}
	await click(named(kiosk, 'Yes, no spots, no lines'));
	await click(named(kiosk, 'Yes'));
	await click(named(kiosk, 'No'));
	await expect(page.locator('h1')).toHaveText('Please look at this');
	const noted = async () => (await kiosk.journal()).find(({ event }) => event === 'morning-round');
	await expect.poll(noted).toBeDefined();
	expect(String((await noted())!['found'])).toContain('cells clock');
	expect(Object.keys((await noted())!).sort()).toEqual(['at', 'event', 'found', 'level']);
});
