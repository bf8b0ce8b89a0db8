import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KioskBridge } from '../../electron/bridge/table.ts';
import { applyMistake, FIXTURES } from '../fixtures/fixture.ts';
import { PIN, SETTINGS, settingsIn, shownPin, touchCorner, typePin } from '../staffed.ts';
import { expect, test, type RunningKiosk } from './kiosk.ts';
import { click } from '../visitor/tap.ts';

interface KioskPage {
	readonly kiosk: KioskBridge;
}

let folder: string;
let settings: string;

test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-settings-'));
	settings = await settingsIn(folder);
});
test.afterEach(() => rm(folder, { recursive: true }));

async function openPanel({ app, page }: RunningKiosk): Promise<void> {
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await touchCorner(app, page);
	await typePin(page, PIN);
	await expect(page.locator('.panel')).toBeVisible();
}

test('staff see at the screen what is wrong in the folder, and that it is right again', async ({
	start,
}) => {
	const kiosk = await start({ settings });
	const { page } = kiosk;
	await openPanel(kiosk);
	await expect(page.locator('dl')).toContainText('GB');
	const mistake = page.locator('.mistakes .place');
	await expect(mistake).toHaveCount(0);
	await applyMistake('broken-unknown-field', kiosk.exhibition);
	await expect(mistake.first()).toHaveText(/^[\w./-]+:\d+:\d+$/, { timeout: 20_000 });
	await cp(join(FIXTURES, 'good'), kiosk.exhibition, { recursive: true });
	await expect(mistake).toHaveCount(0, { timeout: 20_000 });
});

test('“Restart the exhibit” ends the kiosk as the unit expects it', async ({ start }) => {
	const kiosk = await start({ settings });
	await openPanel(kiosk);
	const ended = once(kiosk.app.process(), 'exit');
	// Afterwards: nobody is left to say that the touch has arrived.
	await kiosk.page
		.getByRole('button', { name: 'Restart the exhibit' })
		.evaluate((plate: HTMLButtonElement) => void setTimeout(() => plate.click()));
	expect(await ended).toEqual([0, null]);
	await kiosk.expectNoted({ event: 'staff-wish', wish: 'start-again' });
});

test('a page or a PC that starts anew has no tries back, and no door that was open', async ({
	start,
}) => {
	const kiosk = await start({ settings });
	const { page } = kiosk;
	await openPanel(kiosk);
	const anew = async () => {
		await kiosk.app.evaluate(({ BrowserWindow }) =>
			BrowserWindow.getAllWindows()[0]!.webContents.reload(),
		);
		await expect(page.locator('.showing.visible')).not.toHaveCount(0);
		await expect(page.locator('main.staff')).toHaveCount(0);
	};
	await anew();
	const shell = await page.evaluateHandle(() => (window as unknown as KioskPage).kiosk);
	expect(await shell.evaluate((kiosk) => kiosk.staffReport())).toBeUndefined();
	await shell.evaluate((kiosk) => kiosk.tellStaffWish('start-again'));
	await kiosk.expectNoted({ event: 'staff-refused', wish: 'start-again' });
	const answers = await shell.evaluate(async (kiosk) => {
		const kinds: string[] = [];
		for (let time = 0; time < 5; time += 1) kinds.push((await kiosk.openStaff('000000')).kind);
		return kinds;
	});
	expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wait']);
	await anew();
	const knock = ({ page }: RunningKiosk) =>
		page.evaluate((pin) => (window as unknown as KioskPage).kiosk.openStaff(pin), PIN);
	expect(await knock(kiosk)).toMatchObject({ kind: 'wait' });
	await kiosk.app.close();
	const later = await start({ settings, data: kiosk.data });
	await expect(later.page.locator('.showing.visible')).not.toHaveCount(0);
	expect(await knock(later), 'a PC that was switched off and on').toMatchObject({ kind: 'wait' });
});

test('answers that staff change hold over the next start; the PIN is not readable', async ({
	start,
}) => {
	const kiosk = await start({ settings });
	const { page } = kiosk;
	await openPanel(kiosk);
	await click(page.getByRole('button', { name: 'Settings' }));
	await click(page.getByRole('button', { name: 'Screen, sound and PIN' }));
	for (let step = 1; step < 4; step += 1) await click(page.getByRole('button', { name: 'Next' }));
	await click(page.getByRole('button', { name: '120 cm' }));
	for (let step = 4; step < 6; step += 1) await click(page.getByRole('button', { name: 'Next' }));
	await click(page.getByRole('button', { name: 'Keep it' }));
	await kiosk.expectNoted({ event: 'settings-set' });
	const written = await readFile(settings, 'utf8');
	expect(JSON.parse(written)).toMatchObject({ screen: { distance: 120 } });
	expect(written).not.toContain(PIN);
	const later = await start({ settings });
	await openPanel(later);
	await click(later.page.getByRole('button', { name: 'Settings' }));
	await click(later.page.getByRole('button', { name: 'Screen, sound and PIN' }));
	await later.page.evaluate((told) => {
		const { kiosk } = window as unknown as KioskPage;
		kiosk.tellStaffWish('leave');
		kiosk.finishSetup({ ...told, pin: '80818283' });
	}, SETTINGS);
	await later.expectNoted({ event: 'staff-wish', wish: 'leave' });
	expect(await readFile(settings, 'utf8'), 'nobody was asked any more').toBe(written);
});

test('the first start ends with a PIN, and is over when that is on the disk', async ({ start }) => {
	await rm(settings);
	const marker = join(folder, 'first-start');
	await writeFile(marker, '');
	const kiosk = await start({ settings });
	const { page } = kiosk;
	await click(page.getByRole('button', { name: 'Use it as it is' }));
	const pin = await shownPin(page);
	expect([existsSync(settings), existsSync(marker)]).toEqual([false, true]);
	await click(page.getByRole('button', { name: 'I wrote it down' }));
	await kiosk.expectNoted({ event: 'settings-set' });
	expect([existsSync(settings), existsSync(marker)]).toEqual([true, false]);
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await touchCorner(kiosk.app, page);
	await typePin(page, pin);
	await expect(page.locator('.panel')).toBeVisible();
});

test('settings that are lost ask no visitor; the stick lets staff in, who have a new PIN first', async ({
	start,
}) => {
	await rm(settings);
	const socket = join(folder, 'helper');
	let reset = 'no-stick';
	const helper = createServer({ allowHalfOpen: true }, (asked) => {
		asked.on('data', (verb) => {
			const known = verb.toString() === 'reset-pin\n';
			asked.end(known ? `reset\t${reset}\ndone\n` : 'refused\n');
		});
	}).listen(socket);
	const kiosk = await start({ settings, helper: socket });
	const { app, page } = kiosk;
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await kiosk.expectNoted({ event: 'settings-lost' });
	const look = page.getByRole('button', { name: 'Look for the USB stick' });
	await touchCorner(app, page, look);
	await click(look);
	await expect(page.getByText('No USB stick was found.')).toBeVisible();
	const refused = await page.evaluate(() => {
		const { kiosk } = window as unknown as KioskPage;
		kiosk.renewPin('471147');
		return kiosk.staffReport();
	});
	expect(refused).toBeUndefined();
	await kiosk.expectNoted({ event: 'staff-refused', wish: 'renew-pin' });
	reset = 'granted';
	await click(look);
	const pin = await shownPin(page);
	await click(page.getByRole('button', { name: 'I wrote it down' }));
	await expect(page.locator('.panel ul')).toContainText('The settings are lost');
	await app.close();
	helper.close();
	const later = await start({ settings, data: kiosk.data });
	await expect(later.page.locator('.showing.visible')).not.toHaveCount(0);
	await touchCorner(later.app, later.page);
	await typePin(later.page, pin);
	await expect(later.page.locator('.panel')).toBeVisible();
});
