import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { expect, SIZES, test } from './page.ts';
import { eachQuestion, FIRST_START, touch } from './staff.ts';

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
	await touch(page, 'Neste');
	await touch(page, '120 cm');
	await touch(page, 'Neste');
	await touch(page, 'Stille');
	await touch(page, 'Neste');
	for (const digit of '47114') await touch(page, digit);
	// Five digits are no PIN.
	await expect(page.getByRole('button', { name: 'Ferdig' })).toHaveCount(0);
	await touch(page, '7');
	await touch(page, 'Ferdig');
	expect(await answers(page)).toEqual({
		format: 1,
		staffLanguage: 'nb',
		screen: { diagonal: 23.5, distance: 120 },
		sound: false,
		pin: '471147',
	});
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	await visitor.begin();
	// From 1.2 metres the standard letters of this panel are too small.
	await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
});

test('everything has an answer already: one touch, and the exhibit is there', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.goto(FIRST_START);
	await touch(page, 'Use it as it is');
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	expect(await answers(page)).toEqual({
		format: 1,
		staffLanguage: 'en',
		screen: { diagonal: 24, distance: 60 },
		sound: true,
	});
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
		test.use({ size, measured: true });
		test('every question fits, in each language, and is clean for axe', async ({ visitor }) => {
			const { page } = visitor;
			for (const language of ['en', 'es', 'nb']) {
				await eachQuestion(visitor, language, async () => {
					const [question, footer] = await Promise.all(
						['.question', 'footer'].map(async (part) => (await page.locator(part).boundingBox())!),
					);
					const lowest = await page
						.locator('.question > *')
						.evaluateAll((parts) =>
							Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)),
						);
					expect(lowest).toBeLessThanOrEqual(footer!.y);
					expect(question!.x + question!.width).toBeLessThanOrEqual(size.width);
					if (language === 'es') {
						expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
					}
				});
			}
		});
	});
}
