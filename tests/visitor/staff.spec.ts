import AxeBuilder from '@axe-core/playwright';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { expect, SIZES, test, type Visitor } from './page.ts';
import { eachStaffScreen, openForStaff, touch, touchCorner, typePin } from './staff.ts';

async function openPanel({ page }: Visitor, language = 'en'): Promise<void> {
	await openForStaff(page, language);
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await expect(page.locator('.panel')).toBeVisible();
}

test('five touches of the corner and the PIN open the staff’s screens, from attract and from a visit', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openPanel(visitor);
	await expect(page.locator('h1')).toHaveText('All is well');
	await touch(page, 'Back to visitors');
	await expect(page.locator('main.attract')).toBeVisible();
	await visitor.begin('nb');
	await touchCorner(page, 4);
	await expect(page.locator('main.home')).toBeVisible();
	await touchCorner(page, 1);
	await expect(page.locator('main.staff')).toBeVisible();
	// Nobody got in: the visit goes on as it was.
	await touch(page, 'Back to visitors');
	await expect(page.locator('main.home')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
});

test('without a PIN the corner opens nothing', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin();
	await touchCorner(page, 12);
	await expect(page.locator('main.home')).toBeVisible();
	await expect(page.locator('main.staff')).toHaveCount(0);
});

test('a wrong PIN is said, and after too many the wait', async ({ visitor }) => {
	const { page } = visitor;
	await openForStaff(page, 'en');
	await touchCorner(page);
	// Five digits are no PIN.
	for (const digit of '00000') await touch(page, digit);
	await expect(page.getByRole('button', { name: 'Open' })).toHaveCount(0);
	await touch(page, 'Erase');
	for (let time = 0; time < 4; time += 1) {
		await typePin(page, '000000');
		await expect(page.getByText('That is not the PIN.')).toBeVisible();
	}
	await typePin(page, '000000');
	await expect(page.getByText('5 minutes')).toBeVisible();
	await expect(page.locator('.panel')).toHaveCount(0);
});

test('nobody touches it: the PIN closes after half a minute, the panel after two, for a new visitor', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openPanel(visitor);
	await page.clock.runFor(119_000);
	await expect(page.locator('.panel')).toBeVisible();
	await page.clock.runFor(2000);
	await expect(page.locator('main.attract')).toBeVisible();
	expect(await visitor.told()).toContain('wish:leave');
	await touchCorner(page);
	await page.clock.runFor(29_000);
	await expect(page.locator('main.staff')).toBeVisible();
	await page.clock.runFor(2000);
	await expect(page.locator('main.staff')).toHaveCount(0);
});

test('while the glass is wiped touches do nothing, and then all is as before', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openPanel(visitor);
	await touch(page, 'Wipe the glass');
	await expect(page.getByRole('timer')).toHaveText('30');
	for (const [x, y] of [
		[12, 12],
		[960, 540],
		[1700, 1000],
	] as const) {
		await page.touchscreen.tap(x, y);
	}
	await expect(page.locator('.staff button')).toHaveCount(0);
	await page.clock.runFor(30_500);
	await expect(page.locator('.panel')).toBeVisible();
});

test('the questions are asked once more, with the answers there were', async ({ visitor }) => {
	const { page } = visitor;
	await openPanel(visitor, 'nb');
	await touch(page, 'Skjerm, lyd og PIN');
	expect(await visitor.told()).toContain('wish:ask-again');
	await expect(page.getByRole('button', { name: 'Norsk', pressed: true })).toBeVisible();
	for (let step = 1; step < 4; step += 1) await touch(page, 'Neste');
	await touch(page, 'Stille');
	await touch(page, 'Neste');
	await touch(page, 'Ferdig');
	expect(await page.evaluate(() => (window.kiosk as FakeBridge).setup)).toEqual({
		format: 1,
		staffLanguage: 'nb',
		screen: { diagonal: 24, distance: 60 },
		sound: false,
	});
	// No new PIN was typed: the one there was still opens.
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await expect(page.locator('.panel')).toBeVisible();
});

async function measure({ page }: Visitor, screen: string): Promise<void> {
	const { findings } = await page.evaluate(lookAtView, ['normal', SMALLEST_TARGET_REM] as const);
	expect(findings, screen).toEqual(NOTHING);
	// Its art reaches beyond the glass; a focus must not pull that into sight.
	const strayed = await page.locator('.staff').evaluate((staff) => {
		staff.scrollTop = 100;
		return staff.scrollTop;
	});
	expect(strayed, screen).toBe(0);
}

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(`at ${name}`, () => {
		test.use({ size, measured: true });
		for (const language of ['en', 'es', 'nb']) {
			test(`every screen for staff fits, in ${language}`, async ({ visitor }) => {
				await eachStaffScreen(visitor, language, (screen) => measure(visitor, screen));
			});
		}
	});
}

test('every screen for staff is clean for axe', async ({ visitor }) => {
	await eachStaffScreen(visitor, 'es', async (screen) => {
		expect((await new AxeBuilder(visitor).analyze()).violations, screen).toEqual([]);
	});
});
