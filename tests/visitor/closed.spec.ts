import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import { expect, SIZES, test } from './page.ts';
import { openForStaff, touchCorner, typePin } from './staff.ts';
import { tap } from './tap.ts';

const TOMORROW = { day: '2026-12-02', minute: 600, inDays: 1 };
/** The museum closes; a touch of the glass wakes it, or does nothing. */
const close = (page: Page, wakes: boolean) =>
	page.evaluate(
		([wakes, opens]) => (window.kiosk as FakeBridge).open({ open: false, wakes, opens }),
		[wakes, TOMORROW] as const,
	);
const open = (page: Page) => page.evaluate(() => (window.kiosk as FakeBridge).open({ open: true }));
const dark = (page: Page) => page.getByRole('heading', { name: 'We are closed now' });
const attract = (page: Page) => page.locator('main.attract');

test('a closed museum’s glass is dark, says when it opens, and opens by itself', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await close(page, false);
	await expect(dark(page)).toBeVisible();
	await expect(page.getByText(/We open tomorrow at 10:00/)).toBeVisible();
	await expect(page.getByText(/Abrimos mañana a las 10:00/)).toBeVisible();
	await expect(attract(page)).toHaveCount(0);
	// A touch does nothing, as staff want it.
	await tap(page.locator('main'));
	await page.keyboard.press('Enter');
	await expect(dark(page)).toBeVisible();
	expect(await visitor.told()).not.toContain('presence:exploring');
	await open(page);
	await expect(attract(page)).toBeVisible();
});

test('where a touch wakes it, attract plays, a second touch begins, and it is dark again after them', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await visitor.open();
	await close(page, true);
	await tap(dark(page));
	await expect(attract(page)).toBeVisible();
	expect(await visitor.told(), 'the touch that wakes it begins nothing').not.toContain(
		'presence:exploring',
	);
	await page.clock.runFor(61_000);
	await expect(dark(page)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(attract(page)).toBeVisible();
	await visitor.begin();
	// Somebody who looks on is not left in the dark.
	await page.clock.runFor(80_000);
	await expect(attract(page)).toHaveCount(0);
	await page.clock.runFor(45_000);
	await expect(attract(page)).toBeVisible();
	await page.clock.runFor(61_000);
	await expect(dark(page)).toBeVisible();
});

test('who is there when the museum closes goes on; staff come in at night', async ({ visitor }) => {
	const { page } = visitor;
	await openForStaff(page, 'en');
	await visitor.begin();
	await close(page, false);
	await expect(page.locator('main.home, main.carry').first()).toBeVisible();
	await expect(dark(page)).toHaveCount(0);
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await expect(page.locator('.panel')).toBeVisible();
	await tap(page.getByRole('button', { name: 'Back to visitors' }));
	await expect(dark(page)).toBeVisible();
	await touchCorner(page);
	await expect(page.locator('.keys')).toBeVisible();
});

test('its words rest nowhere for longer than a minute', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await visitor.open();
	await close(page, true);
	await expect(dark(page)).toBeVisible();
	const places = new Set<string>();
	for (let minute = 0; minute < 12; minute += 1) {
		const { x, y } = (await dark(page).boundingBox())!;
		places.add(`${Math.round(x)} ${Math.round(y)}`);
		await page.clock.runFor(60_000);
	}
	expect(places.size).toBe(12);
});

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(`at ${name}`, () => {
		test.use({ size });
		test('its words stay on the glass wherever they are, and axe finds nothing', async ({
			visitor,
		}) => {
			const { page } = visitor;
			await page.clock.install();
			await visitor.open();
			await close(page, true);
			await expect(dark(page)).toBeVisible();
			for (let minute = 0; minute < 8; minute += 1) {
				const { findings } = await page.evaluate(lookAtView, [
					'normal',
					SMALLEST_TARGET_REM,
				] as const);
				expect(findings).toEqual(NOTHING);
				await page.clock.runFor(60_000);
			}
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		});
	});
}
