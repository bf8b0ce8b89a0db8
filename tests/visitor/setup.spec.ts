import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { shownPin } from '../staffed.ts';
import { expect, SIZES, test } from './page.ts';
import { eachQuestion, FIRST_START, touch, touchCorner, typePin } from './staff.ts';
import { walk } from './walks.ts';

const answers = (page: Page) => page.evaluate(() => (window.kiosk as FakeBridge).setup);

test('the first start asks staff by touch, and visits begin as they said', async ({ visitor }) => {
	const { page } = visitor;
	await page.goto(FIRST_START);
	await touch(page, 'Norsk');
	await touch(page, 'Neste');
	const bar = page.locator('.bar');
	const before = (await bar.boundingBox())!.width;
	await touch(page, 'Lengre strek');
	expect((await bar.boundingBox())!.width / before).toBeCloseTo(24 / 23.5, 2);
	await expect(page.getByText('Skjerm: 23,5 tommer (60 cm)')).toBeVisible();
	await touch(page, 'Kortere strek');
	expect((await bar.boundingBox())!.width).toBeCloseTo(before, 1);
	await touch(page, 'Lengre strek');
	await touch(page, 'Neste');
	await touch(page, 'Høyere');
	await expect(page.getByText('85 cm')).toBeVisible();
	await touch(page, 'Neste');
	await touch(page, '120 cm');
	await touch(page, 'Neste');
	await touch(page, 'Uten lyd');
	await touch(page, 'Neste');
	await touch(page, 'Velg en egen');
	for (const digit of '47114') await touch(page, digit);
	// Five digits are no PIN.
	await expect(page.getByRole('button', { name: 'Neste' })).toBeDisabled();
	await touch(page, '7');
	await touch(page, 'Neste');
	expect(await shownPin(page), 'a slip of the finger would be seen').toBe('471147');
	await touch(page, 'Den er skrevet ned');
	expect(await answers(page)).toEqual({
		staffLanguage: 'nb',
		screen: { diagonal: 23.5, distance: 120, height: 85 },
		sound: false,
		pin: '471147',
	});
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	await visitor.begin();
	// From 1.2 metres the standard letters of this panel are too small.
	await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
});

test('everything has an answer already but the PIN: it is made, and shown to be written down', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.goto(FIRST_START);
	await touch(page, 'Use it as it is');
	const pin = await shownPin(page);
	expect(pin).toMatch(/^\d{6}$/);
	// It stays the same for those who look at the other questions first.
	await touch(page, 'Back');
	await touch(page, 'Next');
	expect(await shownPin(page)).toBe(pin);
	expect(await answers(page), 'nothing is kept before it is written down').toBeUndefined();
	await touch(page, 'I wrote it down');
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	expect(await answers(page)).toEqual({
		staffLanguage: 'en',
		screen: { diagonal: 24, distance: 60, height: 80 },
		sound: true,
		pin,
	});
	await touchCorner(page);
	await typePin(page, pin);
	await expect(page.locator('.panel')).toBeVisible();
});

test('another kiosk has another PIN', async ({ visitor }) => {
	const pins = new Set<string>();
	for (let kiosk = 0; kiosk < 3; kiosk += 1) {
		await visitor.page.goto(FIRST_START);
		await touch(visitor.page, 'Use it as it is');
		pins.add(await shownPin(visitor.page));
	}
	expect(pins.size).toBe(3);
});

test('a PIN that anybody would guess is refused; the made one is still there', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.goto(FIRST_START);
	await touch(page, 'Use it as it is');
	const made = await shownPin(page);
	await touch(page, 'Choose your own');
	for (const digit of '123456') await touch(page, digit);
	await touch(page, 'Next');
	await expect(page.getByText('Anyone could guess that one.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
	await touch(page, 'Back');
	expect(await shownPin(page)).toBe(made);
	expect(await answers(page)).toBeUndefined();
});

test('before the questions the corner opens nothing', async ({ visitor }) => {
	const { page } = visitor;
	await page.goto(FIRST_START);
	await expect(page.locator('main.setup')).toBeVisible();
	await touchCorner(page);
	await touch(page, 'Use it as it is');
	await touch(page, 'I wrote it down');
	await expect(page.locator('.showing.visible')).toHaveCount(1);
});

test('when nobody answers, visitors come first and staff are asked at the next start', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await page.goto(FIRST_START);
	await expect(page.locator('main.setup')).toBeVisible();
	await page.clock.runFor(10 * 60_000 + 1000);
	await expect(page.locator('main.attract')).toBeVisible();
	expect(await answers(page)).toBeUndefined();
});

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(`at ${name}`, () => {
		test.use({ size });
		for (const language of ['en', 'es', 'nb']) {
			test(`every question fits, in ${language}`, walk(name, language), async ({ visitor }) => {
				test.slow();
				const { page } = visitor;
				await eachQuestion(visitor, language, async (name) => {
					const [question, footer] = await Promise.all(
						['.question', 'footer'].map(async (part) => (await page.locator(part).boundingBox())!),
					);
					const lowest = await page
						.locator('.question > *')
						.evaluateAll((parts) =>
							Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)),
						);
					expect(lowest, name).toBeLessThanOrEqual(footer!.y);
					expect(question!.x + question!.width, name).toBeLessThanOrEqual(size.width);
					const { findings } = await page.evaluate(lookAtView, [
						'normal',
						SMALLEST_TARGET_REM,
					] as const);
					expect(findings, name).toEqual(NOTHING);
				});
			});
		}
	});
}

test('every question is clean for axe', async ({ visitor }) => {
	test.slow();
	await eachQuestion(visitor, 'es', async (name) => {
		expect((await new AxeBuilder(visitor).analyze()).violations, name).toEqual([]);
	});
});
