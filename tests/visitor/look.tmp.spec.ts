import { test, SIZES } from './page.ts';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { openForStaff, pickNamed, touchCorner } from './staff.ts';
import { SETTINGS_WORDS } from '../../content/words/settings.ts';
for (const [name, size] of Object.entries(SIZES)) for (const language of ['en', 'es', 'nb']) {
	test.describe(`${name} ${language}`, () => {
		test.use({ size });
		test('look', async ({ visitor }) => {
			const { page } = visitor;
			const w = SETTINGS_WORDS[language]!;
			let n = 0;
			const shot = async () => { n += 1; await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/look/${name}-${language}-${n}.png` }); };
			const pickEntry = (text: string) => page.locator('button', { hasText: text }).first().evaluate((b: HTMLButtonElement) => b.click());
			await openForStaff(page, language);
			await touchCorner(page);
			for (const digit of FAKE_PIN) await pickNamed(page, digit);
			await page.locator('.keys .amber').evaluate((b: HTMLButtonElement) => b.click());
			await page.locator('.panel').waitFor();
			await shot();
			await pickNamed(page, w.title); await shot();
			await pickEntry(w.hours[0]); await pickNamed(page, w.setHours); await shot();
			await page.locator('button:has(.name)').nth(2).evaluate((b: HTMLButtonElement) => b.click()); await shot();
			await pickNamed(page, w.keep);
			await pickEntry(w.special[0]); await pickNamed(page, w.addDay); await shot();
			await pickNamed(page, w.keep); await shot();
			await pickNamed(page, w.back); await pickNamed(page, w.back);
			await pickEntry(w.sound[0]); await shot(); await pickNamed(page, w.back);
			await pickEntry(w.languages[0]); await shot(); await pickNamed(page, w.back);
			await pickEntry(w.waiting[0]); await shot(); await pickNamed(page, w.back); await shot();
			await pickNamed(page, w.back);
			await page.locator('.wishes .amber').evaluate((b: HTMLButtonElement) => b.click());
			await page.evaluate(() => (window.kiosk as FakeBridge).open({ open: false, wakes: true, opens: { day: '2026-12-01', minute: 600, inDays: 1 } }));
			await page.locator('.lines').waitFor(); await shot();
			await page.evaluate(() => (window.kiosk as FakeBridge).open({ open: false, wakes: false, opens: { day: '2026-12-03', minute: 600, inDays: 3 } }));
			await shot();
		});
	});
}
