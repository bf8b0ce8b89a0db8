import type { Page } from '@playwright/test';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { WIPE_HOLD_MS } from '../../renderer/core/corner.ts';
import { CELLS } from '../../renderer/core/round.ts';
import { expect, test } from './page.ts';
import { openRoom } from './settings.ts';
import { openForStaff, touch, touchCorner, typePin } from './staff.ts';
import { tap } from './tap.ts';

/** Draws a finger, pressed, along the middle of each row of squares. */
async function drawOver(page: Page, rows: number): Promise<void> {
	const { width, height } = page.viewportSize()!;
	await page.mouse.move(1, 1);
	await page.mouse.down();
	for (let row = 0; row < rows; row += 1) {
		const y = ((row + 0.5) * height) / CELLS.short;
		await page.mouse.move(row % 2 ? width - 1 : 1, y, { steps: 2 });
		await page.mouse.move(row % 2 ? 1 : width - 1, y, { steps: 4 * CELLS.long });
	}
	await page.mouse.up();
}
const lit = (page: Page) => page.locator('.grid .lit');
async function seeColours(page: Page): Promise<void> {
	for (let colour = 1; colour <= 5; colour += 1) {
		await expect(page.getByRole('button')).toContainText(`${colour} / 5`);
		await tap(page.getByRole('button'));
	}
}

test('the morning round of an exhibit that is well: a finger over the glass, five colors, three answers', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openRoom(page, 'en', 'Morning round');
	await drawOver(page, CELLS.short);
	await seeColours(page);
	await touch(page, 'Yes, no spots, no lines');
	await touch(page, 'Yes');
	await touch(page, 'Yes');
	await expect(page.locator('h1')).toHaveText('All is well: good morning');
	await expect(page.locator('main.staff li')).toHaveCount(0);
	expect(await visitor.told()).toContain('round:nothing');
	await touch(page, 'Done');
	await expect(page.locator('.panel')).toBeVisible();
});

test('what does not answer, is seen or not heard is named in words, with what the exhibit itself knows', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openRoom(page, 'en', 'Morning round');
	// The last row of the glass is dead: nothing that is drawn there arrives.
	await drawOver(page, CELLS.short - 1);
	await expect(lit(page)).toHaveCount((CELLS.short - 1) * CELLS.long);
	await touch(page, 'Some do not light up');
	await seeColours(page);
	await touch(page, 'No, I saw one');
	await touch(page, 'No');
	await page.evaluate(() => {
		const fake = window.kiosk as FakeBridge;
		fake.report = { ...fake.report, locked: false, incidents: { count: 2, minutes: 9 } };
	});
	// The panel looks every few seconds, the round too.
	await expect
		.poll(() => page.evaluate(() => (window.kiosk as FakeBridge).report.locked))
		.toBe(false);
	await touch(page, 'No');
	const found = page.locator('main.staff li');
	await expect(
		found.filter({ hasText: 'Squares of the glass that do not answer: 8.' }),
	).toBeVisible();
	for (const sentence of ['spots or lines', 'no sound', 'The clock is wrong']) {
		await expect(found.filter({ hasText: sentence })).toBeVisible();
	}
	await expect(
		found.filter({ hasText: 'failed and came back by itself: 2 ×, 9 min' }),
	).toBeVisible();
	await expect(found.filter({ hasText: 'This PC is not locked.' })).toBeVisible();
	const told = await visitor.told();
	expect(told.find((line) => line.startsWith('round:'))).toContain('cells spots silent clock');
});

test('a round that is stopped, or nobody ends, tells nothing', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await openRoom(page, 'en', 'Morning round');
	await page.keyboard.press('Escape');
	await expect(page.locator('.panel')).toBeVisible();
	await touch(page, 'Morning round');
	await page.clock.runFor(121_000);
	await expect(page.locator('main.attract')).toBeVisible();
	expect((await visitor.told()).filter((line) => line.startsWith('round:'))).toEqual([]);
});

test('a dot that says nothing to visitors stands in attract while something wants staff', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openForStaff(page, 'en');
	const dot = page.locator('.attract .dot');
	await page.clock.runFor(61_000);
	await expect(dot).toHaveCount(0);
	await page.evaluate(() => {
		const fake = window.kiosk as FakeBridge;
		fake.report = { ...fake.report, freeDiskBytes: 1e8 };
	});
	await page.clock.runFor(60_000);
	await expect(dot).toBeVisible();
	expect(await dot.evaluate((element) => element.ariaHidden)).toBe('true');
	// Nobody opened a door for it, and visitors have none of it.
	await visitor.begin();
	await expect(page.locator('.dot')).toHaveCount(0);
});

test.describe('a finger that lies still in the corner', () => {
	const hold = async (page: Page, milliseconds: number, moves = 0) => {
		await page.mouse.move(20, 20);
		await page.mouse.down();
		await page.mouse.move(20 + moves, 20);
		await page.clock.runFor(milliseconds);
		await page.mouse.up();
	};
	const wiping = (page: Page) => page.getByText('Touches do nothing now.');

	test('lets staff wipe the glass without a PIN, and ends it', async ({ visitor }) => {
		const { page } = visitor;
		await page.clock.install();
		await openForStaff(page, 'en');
		await hold(page, WIPE_HOLD_MS + 100);
		await expect(wiping(page)).toBeVisible();
		await page.mouse.click(900, 500);
		await page.keyboard.press('Enter');
		await expect(wiping(page)).toBeVisible();
		await hold(page, WIPE_HOLD_MS + 100);
		await expect(wiping(page)).toHaveCount(0);
		await expect(page.locator('main.attract')).toBeVisible();
		// By itself too, after a minute.
		await hold(page, WIPE_HOLD_MS + 100);
		await page.clock.runFor(62_000);
		await expect(page.locator('main.attract')).toBeVisible();
	});

	test('leaves a visitor where they were', async ({ visitor }) => {
		const { page } = visitor;
		await page.clock.install();
		await visitor.open();
		await visitor.begin();
		const title = await page.title();
		await hold(page, WIPE_HOLD_MS + 100);
		await expect(wiping(page)).toBeVisible();
		await hold(page, WIPE_HOLD_MS + 100);
		await expect(wiping(page)).toHaveCount(0);
		expect(await page.title()).toBe(title);
	});

	test('does nothing when it is lifted sooner, or slides, or lies elsewhere, or staff are inside', async ({
		visitor,
	}) => {
		const { page } = visitor;
		await page.clock.install();
		await openForStaff(page, 'en');
		await hold(page, WIPE_HOLD_MS - 300);
		await hold(page, WIPE_HOLD_MS + 300, 200);
		await page.mouse.move(900, 500);
		await page.mouse.down();
		await page.clock.runFor(WIPE_HOLD_MS + 300);
		await page.mouse.up();
		await expect(wiping(page)).toHaveCount(0);
		await touchCorner(page);
		await typePin(page, FAKE_PIN);
		await expect(page.locator('.panel')).toBeVisible();
		await hold(page, WIPE_HOLD_MS + 300);
		await expect(page.locator('.panel')).toBeVisible();
	});
});
