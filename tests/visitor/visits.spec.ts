import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { IT_WORDS } from '../../content/words/it.ts';
import { VISIT_WORDS } from '../../content/words/visits.ts';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import { textCutOff } from './it.ts';
import { expect, SIZES, test } from './page.ts';
import { openForStaff, pickNamed, touch, touchCorner, typePin } from './staff.ts';

/** Comes in by corner and PIN to the page about visits. */
async function openVisits(page: Page, language: string): Promise<void> {
	await openForStaff(page, language);
	await touchCorner(page);
	for (const digit of FAKE_PIN) await pickNamed(page, digit);
	await page.locator('.keys .amber').evaluate((button: HTMLButtonElement) => button.click());
	await pickNamed(page, VISIT_WORDS[language]!.title);
	await expect(page.locator('dl').first()).toBeVisible();
}

const ended = (page: Page) => page.evaluate(() => (window.kiosk as FakeBridge).ended);

test.describe('a visit', () => {
	test('is told when it is over: how long, in which language, how many pages; the quiet is not counted', async ({
		visitor,
	}) => {
		const { page } = visitor;
		await page.clock.install();
		await visitor.open();
		await visitor.begin();
		await visitor.freezeTime();
		await page.clock.runFor(40_000);
		await visitor.goTo(1);
		await visitor.turnPage();
		await page.clock.runFor(90_500);
		await touch(page, 'Yes, keep going');
		await page.clock.runFor(121_000);
		await expect(page.locator('main.attract')).toBeVisible();
		const [visit, more] = await ended(page);
		expect(more).toBeUndefined();
		expect(visit).toMatchObject({ language: 'en', stayed: 1, teams: 0 });
		expect(visit!.pages).toBeGreaterThanOrEqual(3);
		// To the answer, and not to the end of the silence after it.
		expect(visit!.seconds).toBeGreaterThanOrEqual(130);
		expect(visit!.seconds).toBeLessThan(150);
	});

	test('that was staff’s is none', async ({ visitor }) => {
		const { page } = visitor;
		await openForStaff(page, 'en');
		await touchCorner(page);
		await typePin(page, FAKE_PIN);
		await touch(page, 'Back to visitors');
		await expect(page.locator('main.attract')).toBeVisible();
		expect(await ended(page)).toEqual([]);
	});
});

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(`at ${name}`, () => {
		test.use({ size });
		test('the page about visits fits, and axe finds nothing', async ({ visitor }) => {
			const { page } = visitor;
			for (const language of ['en', 'es', 'nb']) {
				await openVisits(page, language);
				const { findings } = await page.evaluate(lookAtView, [
					'normal',
					SMALLEST_TARGET_REM,
				] as const);
				expect(findings, language).toEqual(NOTHING);
				expect(await page.evaluate(textCutOff), language).toEqual([]);
			}
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		});
	});
}

test('each bar of the chart is as high as its hour had visits', async ({ visitor }) => {
	const { page } = visitor;
	await openVisits(page, 'en');
	const bars = await page
		.locator('tbody td')
		.evaluateAll((cells) =>
			cells.map((cell) => [
				Number(cell.textContent),
				cell.querySelector('i')!.getBoundingClientRect().height,
			]),
		);
	const [most] = bars.toSorted(([a], [b]) => b! - a!);
	expect(bars.length).toBeGreaterThan(8);
	for (const [visits, height] of bars) {
		expect(height! / most![1]!).toBeCloseTo(visits! / most![0]!, 1);
	}
});

test('visits are saved to a stick from there, after a question', async ({ visitor }) => {
	const { page } = visitor;
	await openVisits(page, 'en');
	const { tasks } = IT_WORDS['en']!;
	await touch(page, tasks['save-visits'].name);
	await touch(page, tasks['save-visits'].yes);
	await expect(page.getByText('kiosk-visits-museum')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('h1')).toHaveText(VISIT_WORDS['en']!.title);
});
