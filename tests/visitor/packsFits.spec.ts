import AxeBuilder from '@axe-core/playwright';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import { textCutOff } from './it.ts';
import { changeReport, eachPackScreen, exhibitionWords, openExhibition } from './packs.ts';
import { expect, SIZES, test } from './page.ts';
import { touch, touchCorner, typePin } from './staff.ts';
import { walk } from './walks.ts';

/** One of each kind: the others are the same components with other words. */
const KINDS = /^(?:two|no stick|nine|asked|reading|refused: (?:older|mistakes)|taken)/;

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(`at ${name}`, () => {
		test.use({ size });
		for (const language of ['en', 'es', 'nb']) {
			test(
				`every screen about the exhibition fits, in ${language}`,
				walk(name, language),
				async ({ visitor }) => {
					test.slow();
					const { page } = visitor;
					const looksAtAll = language === 'es' && name === '1280x800';
					await eachPackScreen(visitor, language, async (screen) => {
						if (!looksAtAll && !KINDS.test(screen)) return;
						const look = ['normal', SMALLEST_TARGET_REM] as const;
						const { findings } = await page.evaluate(lookAtView, look);
						expect(findings, screen).toEqual(NOTHING);
						expect(await page.evaluate(textCutOff), screen).toEqual([]);
					});
				},
			);
		}
	});
}

test('every kind of screen about it is clean for axe, in high contrast too', async ({
	visitor,
}) => {
	test.slow();
	const { page } = visitor;
	await eachPackScreen(visitor, 'es', async (screen) => {
		if (!KINDS.test(screen)) return;
		for (const contrast of ['high', 'normal']) {
			await page.evaluate((it) => (document.documentElement.dataset['contrast'] = it), contrast);
			expect((await new AxeBuilder({ page }).analyze()).violations, screen).toEqual([]);
		}
	});
});

const wishes = (told: readonly string[]) => told.filter((line) => line.startsWith('pack:'));

test('from the PIN a new exhibition is three touches away, and the one before two', async ({
	visitor,
}) => {
	const { page } = visitor;
	const words = exhibitionWords('en');
	await openExhibition(page, 'en');
	await touch(page, 'winter · 2.2 MB');
	await expect(page.locator('h1')).toHaveText(words.asks);
	await touch(page, words.take);
	await expect(page.getByText(words.taken[0])).toBeVisible();
	await touch(page, words.back);
	await touch(page, words.bringBack);
	await expect(page.locator('dd').first()).toContainText(words.unpacked);
	expect(wishes(await visitor.told())).toEqual(['pack:take', 'pack:back']);
});

test('while a pack is read the page about it stays, and no other screen of staff’s does', async ({
	visitor,
}) => {
	const { page } = visitor;
	const words = exhibitionWords('en');
	await page.clock.install();
	await openExhibition(page, 'en');
	await changeReport(page, { taking: { kind: 'reading', bytes: 1e6, of: 2e6 } });
	await page.clock.runFor(1_000);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.clock.runFor(300_000);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await touch(page, words.back);
	await expect(page.locator('.panel')).toBeVisible();
	await page.clock.runFor(121_000);
	await expect(page.locator('main.attract')).toBeVisible();
	await touchCorner(page);
	await expect(page.locator('.keys')).toBeVisible();
	await page.clock.runFor(31_000);
	await expect(page.locator('main.attract')).toBeVisible();
});

test('one that was begun before staff came back here is seen as it goes on', async ({
	visitor,
}) => {
	const { page } = visitor;
	const words = exhibitionWords('en');
	await openExhibition(page, 'en');
	await changeReport(page, { taking: { kind: 'reading', bytes: 1e6, of: 2e6 } });
	await expect(page.getByRole('progressbar')).toBeVisible();
	// Nobody waits for it before the glass.
	await touch(page, words.back);
	await touch(page, 'Back to visitors');
	await expect(page.locator('main.attract')).toBeVisible();
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await touch(page, words.title);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.evaluate(() => {
		const { packs } = window.kiosk as FakeBridge;
		packs.report = { ...packs.report, taking: { kind: 'taken' } };
	});
	await expect(page.getByText(words.taken[0])).toBeVisible();
});
