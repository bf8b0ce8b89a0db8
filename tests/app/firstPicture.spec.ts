import type { Page } from '@playwright/test';
import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { startKiosk } from '../../electron/cli/machine/kiosk.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import { channelOf } from '../../electron/bridge/table.ts';
import { everyFrame, strangePixels } from './everyFrame.ts';
import { expect, test } from './kiosk.ts';

/** The whole of it: `LONG=yes npx playwright test --project=app firstPicture`. */
const STARTS = process.env['LONG'] ? 30 : 4;

/** An X server without a window; the exhibit's own ground. */
const DARK = [
	[0, 0, 0],
	[7, 15, 28],
] as const;
/** One of some sixty starts: Chromium's own window, for a moment before there is any page. Nothing of ours has a say in it. */
const CHROMIUMS_FIRST = [255, 255, 255] as const;

/** A start has taken a picture of its first slide, or one before it has. */
const untilPictureIsKept = (data: string) =>
	expect
		.poll(() => readFile(join(data, 'first-picture.json'), 'utf8').catch(() => ''))
		.not.toBe('');

test('every frame of a start is dark until the first slide is there, and stays: no flash, no jump', async ({
	electron,
}) => {
	test.setTimeout(STARTS * 15_000);
	const data = await mkdtemp(join(tmpdir(), 'serum-run-frames-'));
	const display = await openDisplay();
	const switches = [`--data=${data}`, '--force-prefers-reduced-motion'];
	const begun = [];
	for (let start = 0; start < STARTS; start += 1) {
		const kiosk = startKiosk(electron, { app: PROJECT, display: display.name, switches });
		let hasBegun = false;
		const frames = everyFrame(display, () => hasBegun);
		await kiosk.noted('painted');
		// The take-over is behind it when there is a picture of this slide, and nothing moves.
		await untilPictureIsKept(data);
		hasBegun = true;
		begun.push(strangePixels(await frames, DARK, [CHROMIUMS_FIRST]));
		await kiosk.close();
	}
	await display.close();
	await rm(data, { recursive: true });
	expect(begun.filter(({ count }) => count > 0)).toEqual([]);
});

for (const [what, act] of [
	['a touch', (page: Page) => page.mouse.click(900, 400)],
	['a key', (page: Page) => page.keyboard.press('Enter')],
] as const) {
	test(`${what} on the picture waits for the code, and begins the visit`, async ({ start }) => {
		const kiosk = await start();
		const { page, data } = kiosk;
		await untilPictureIsKept(data);
		// The picture is never said to be on the glass, before the test says so.
		await page.addInitScript(() => {
			const { animate } = Element.prototype;
			Element.prototype.animate = () => {
				Element.prototype.animate = animate;
				return { ready: new Promise((done) => Object.assign(window, { goOn: done })) } as never;
			};
		});
		await kiosk.app.evaluate(({ BrowserWindow }) =>
			BrowserWindow.getAllWindows()[0]!.webContents.reload(),
		);
		await page.waitForFunction(() => 'goOn' in window);
		await expect(page.locator('.first-picture')).toBeVisible();
		await expect(page.locator('.kiosk')).toHaveCount(0);
		await act(page);
		await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
		await expect(page.locator('main.carry, main.home')).toBeVisible();
		await expect(page.locator('.first-picture')).toHaveCount(0);
	});
}

test('a picture of another slide, or a damaged one, is not shown; the next one is kept', async ({
	start,
}) => {
	const first = await start();
	const kept = (name: string) => join(first.data, `first-picture.${name}`);
	const made = () => readFile(kept('json'), 'utf8').catch(() => '');
	await expect.poll(made).not.toBe('');
	const before = await made();
	await first.app.close();
	await writeFile(kept('png'), 'no picture');
	const second = await start({ data: first.data, exhibition: first.exhibition });
	await second.expectNoted({ event: 'painted' });
	await expect.poll(() => readFile(kept('png'))).not.toEqual(Buffer.from('no picture'));
	expect(await made()).toBe(before);
	// Staff have told of a smaller glass: everything on it may be of another size.
	await second.app.close();
	await writeFile(kept('json'), before.replace(/"of":"./, '"of":"_'));
	const third = await start({ data: first.data, exhibition: first.exhibition });
	await third.expectNoted({ event: 'painted' });
	await expect.poll(made).toBe(before);
});

test('a shell that never answers holds the first slide only, and nothing of a later one is kept', async ({
	start,
}) => {
	const { app, page, data } = await start();
	// The page that is there has asked already: what is counted below is the next one's.
	await untilPictureIsKept(data);
	await unlink(join(data, 'first-picture.json'));
	const kept = await app.evaluateHandle(
		({ ipcMain }, { take, keep }) => {
			const seen = { asked: 0, kept: 0, answer: () => undefined as unknown };
			ipcMain.removeHandler(take);
			ipcMain.removeAllListeners(keep);
			ipcMain.on(keep, () => (seen.kept += 1));
			ipcMain.handle(take, () => {
				seen.asked += 1;
				return new Promise((done) => (seen.answer = () => done('taken')));
			});
			return seen;
		},
		{ take: channelOf('takeFirstPicture'), keep: channelOf('keepFirstPicture') },
	);
	await page.reload();
	await expect.poll(() => kept.evaluate(({ asked }) => asked)).toBe(1);
	await expect(page.locator('article.moving')).toHaveCount(0);
	await expect(page.locator('article.moving')).not.toHaveCount(0, { timeout: 60_000 });
	// It answers at last: the picture would show another slide.
	await kept.evaluate(({ answer }) => void answer());
	await page.evaluate(() => window.kiosk.settings());
	expect(await kept.evaluate(({ kept }) => kept)).toBe(0);
});

test('a page that cannot draw its first slide shows the calm screen, and no picture over it', async ({
	start,
}) => {
	const { app, page, data } = await start();
	await untilPictureIsKept(data);
	const answer = await page.evaluate(() => window.kiosk.exhibition());
	await app.evaluate(
		({ ipcMain }, { channel, answer }) => {
			ipcMain.removeHandler(channel);
			const slides = [{ opens: 'nothing', portraits: null, dwellSeconds: 8 }];
			const exhibition = { ...(answer as { exhibition: object }).exhibition, slides };
			ipcMain.handle(channel, () => ({ ...answer, exhibition }));
		},
		{ channel: channelOf('exhibition'), answer },
	);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Resting the dogs' })).toBeVisible();
	await expect(page.locator('.first-picture')).toHaveCount(0);
});
