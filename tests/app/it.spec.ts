import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KioskBridge } from '../../electron/bridge/table.ts';
import { PIN, settingsIn, touchCorner, typePin } from '../staffed.ts';
import { expect, test } from './kiosk.ts';
import { click } from '../visitor/tap.ts';

let folder: string;
let socket: string;
let helper: Server;
/** What the computer was asked, in order. */
let asked: string[];

const ANSWERS: Readonly<Record<string, string>> = {
	state: 'system\tDebian GNU/Linux 12 (bookworm)\nlocked\tpartly\nturn\t90\ndone\n',
	'save-diagnostics': 'failed\tno-stick\n',
};

test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-it-'));
	socket = join(folder, 'helper.sock');
	asked = [];
	helper = createServer({ allowHalfOpen: true }, (question) => {
		let word = '';
		question.on('data', (chunk) => (word += String(chunk)));
		question.on('end', () => {
			asked.push(word);
			question.end(ANSWERS[word.trim()] ?? 'done\n');
		});
	}).listen(socket);
});
test.afterEach(async () => {
	helper.close();
	await rm(folder, { recursive: true });
});

test('behind the PIN the computer is looked at and acted on; behind a closed door it hears nothing', async ({
	start,
}) => {
	const kiosk = await start({ settings: await settingsIn(folder), helper: socket });
	const { app, page } = kiosk;
	const askIt = () =>
		page.evaluate(() => (window as unknown as { kiosk: KioskBridge }).kiosk.askIt('switch-off'));
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	expect(await askIt()).toEqual({ kind: 'failed', reason: 'closed' });
	await kiosk.expectNoted({ event: 'staff-refused', verb: 'switch-off' });
	await touchCorner(app, page);
	await typePin(page, PIN);
	const plate = (name: string) => page.getByRole('button', { name, exact: true });
	await click(plate('For IT'));
	await expect(page.locator('dl')).toContainText('Partly locked');
	await expect(page.locator('dl')).toContainText('Rotated by 90°');
	await click(plate('Save diagnostics to a USB stick'));
	await click(plate('Save now'));
	await expect(page.getByText('No USB stick was found.')).toBeVisible();
	await kiosk.expectNoted({
		event: 'staff-it-failed',
		verb: 'save-diagnostics',
		reason: 'no-stick',
	});
	await click(plate('Back'));
	await click(plate('Shut down the PC'));
	expect(asked, 'a question is not yet an answer').not.toContain('switch-off\n');
	await click(plate('Shut down now'));
	await expect(page.getByText('The PC is shutting down.')).toBeVisible();
	await kiosk.expectNoted({ event: 'staff-it', verb: 'switch-off' });
	expect(asked.filter((word) => word !== 'state\n')).toEqual([
		'save-diagnostics\n',
		'switch-off\n',
	]);
});

test('a kiosk that no installation has started does not pretend', async ({ start }) => {
	const { app, page } = await start({ settings: await settingsIn(folder) });
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await touchCorner(app, page);
	await typePin(page, PIN);
	await click(page.getByRole('button', { name: 'For IT' }));
	await expect(page.getByText('This page needs the installed exhibit')).toBeVisible();
	await expect(page.getByRole('button')).toHaveText(['Back']);
});
