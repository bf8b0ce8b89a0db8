import type { Locator } from '@playwright/test';
import { Fingers } from '../fingers.ts';
import { expect, test } from './kiosk.ts';

test('in the real window too, a palm, a second visitor and a sliding finger make nothing dead', async ({
	start,
}) => {
	const { page } = await start();
	const fingers = await Fingers.of(page);
	const middle = async (name: string) => {
		const box = (await page.getByRole('button', { name }).first().boundingBox())!;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const invitation = (await page.locator('main.attract button[lang=en]').boundingBox())!;
	// A palm lies at the edge from now on.
	await fingers.down(9, { x: 4, y: 200 });
	await fingers.tap(1, { x: invitation.x + 40, y: invitation.y + 40 });
	await expect(page.locator('main.home')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	const access = await middle('Access');
	await fingers.down(1, access);
	await expect(page.locator('nav [data-pressed]')).toHaveCount(1);
	await fingers.move(1, { x: access.x + 6, y: access.y });
	await fingers.move(1, { x: access.x + 12, y: access.y });
	await fingers.up(1);
	await expect(page.getByRole('dialog')).toBeVisible();
	await fingers.up(9);
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('the shell feels fingers and a page’s own memory has an end', async ({ start }) => {
	const { app, page } = await start();
	// A window that comes up below the pointer feels that, too.
	const felt = await app.evaluateHandle(({ BrowserWindow }) => {
		const types: string[] = [];
		BrowserWindow.getAllWindows()[0]!.webContents.on('input-event', (_, { type }) => {
			types.push(type);
		});
		return types;
	});
	const fingers = await Fingers.of(page);
	await expect
		.poll(async () => {
			await fingers.tap(1, { x: 600, y: 300 });
			return felt.jsonValue();
		})
		.toContainEqual(expect.stringMatching(/^(?:touch|pointer|gesture)/));
	const limit = await page.evaluate(
		() =>
			(performance as unknown as { memory: { jsHeapSizeLimit: number } }).memory.jsHeapSizeLimit,
	);
	// Megabytes as V8 counts them, and a little that it adds.
	expect(limit).toBeLessThan(1.2e9);
});

test('in the real window too, a swipe turns the page and two fingers zoom its picture', async ({
	start,
}) => {
	const { page } = await start();
	const fingers = await Fingers.of(page);
	const tapMiddle = async (target: Locator) => {
		const box = (await target.boundingBox())!;
		await fingers.tap(1, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
	};
	await tapMiddle(page.locator('main.attract button[lang=en]'));
	await expect(page.locator('main.home')).toBeVisible();
	await tapMiddle(page.locator('.posters button').first());
	const count = page.locator('.pager .contents span');
	await expect(count).toHaveText(/^1 /);
	const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
	const y = height * 0.3;
	await fingers.down(1, { x: width * 0.8, y });
	for (const share of [0.7, 0.6, 0.5]) await fingers.move(1, { x: width * share, y });
	await fingers.up(1);
	await expect(count).toHaveText(/^2 /);

	await page
		.getByRole('button', { name: /^Look closer|^Closer/ })
		.evaluate((it: HTMLElement) => it.click());
	const world = page.getByRole('dialog').locator('.world');
	await expect(world).toBeVisible();
	const across = async () => (await world.boundingBox())!.width;
	const whole = await across();
	await fingers.down(1, { x: width * 0.45, y });
	await fingers.down(2, { x: width * 0.55, y });
	await fingers.move(1, { x: width * 0.3, y });
	await fingers.move(2, { x: width * 0.7, y });
	await fingers.up(1);
	await fingers.up(2);
	await expect.poll(across).toBeGreaterThan(2 * whole);
});
