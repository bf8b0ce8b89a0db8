import AxeBuilder from '@axe-core/playwright';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { shownPin } from '../staffed.ts';
import { expect, SIZES, test, type Visitor } from './page.ts';
import { eachStaffScreen, openForStaff, plugIn, touch, touchCorner, typePin } from './staff.ts';
import { walk } from './walks.ts';

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
	await visitor.begin('es');
	await touchCorner(page, 4);
	await expect(page.locator('main.home')).toBeVisible();
	await touchCorner(page, 1);
	await expect(page.locator('main.staff')).toBeVisible();
	// Nobody got in: the visit goes on as it was.
	await touch(page, 'Back to visitors');
	await expect(page.locator('main.home')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('without a PIN the corner opens the way in by the stick, in the visitor’s language', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin('es');
	await touchCorner(page);
	await expect(page.locator('h1')).toHaveText('No hay ningún PIN');
	await expect(page.locator('.keypad')).toHaveCount(0);
	await plugIn(page, 'granted');
	await touch(page, 'Buscar la memoria USB');
	const pin = await shownPin(page);
	await touch(page, 'Ya está anotado');
	await expect(page.locator('.panel')).toBeVisible();
	await touch(page, 'Volver a la exposición');
	await touchCorner(page);
	await typePin(page, pin);
	await expect(page.locator('.panel')).toBeVisible();
});

test('whoever has lost the PIN comes in by the stick, and has a new one before all else', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openForStaff(page, 'en');
	await touchCorner(page);
	await touch(page, 'PIN lost?');
	for (const [answer, sentence] of [
		['no-stick', 'No USB stick was found.'],
		['no-file', 'This is not the museum’s USB stick.'],
		['not-ours', 'This USB stick belongs to another exhibit.'],
		['unavailable', 'This PC cannot look for USB sticks.'],
	] as const) {
		await plugIn(page, answer);
		await touch(page, 'Look for the USB stick');
		await expect(page.getByText(sentence)).toBeVisible();
	}
	await touch(page, 'Back');
	await touch(page, 'PIN lost?');
	await expect(page.getByText('This PC cannot look for USB sticks.')).toHaveCount(0);
	await plugIn(page, 'granted');
	await touch(page, 'Look for the USB stick');
	await expect(page.locator('h1')).toHaveText('This is the PIN');
	await touch(page, 'Choose your own');
	for (const digit of '80818283') await touch(page, digit);
	await touch(page, 'Next');
	await touch(page, 'I wrote it down');
	await expect(page.locator('.panel')).toBeVisible();
	await touch(page, 'Back to visitors');
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await expect(page.getByText('That is not the PIN.')).toBeVisible();
	await typePin(page, '80818283');
	await expect(page.locator('.panel')).toBeVisible();
});

test('a new PIN that nobody has written down is none: the one there was still opens', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openForStaff(page, 'en');
	await touchCorner(page);
	await touch(page, 'PIN lost?');
	await plugIn(page, 'granted');
	await touch(page, 'Look for the USB stick');
	await expect(page.locator('.card')).toBeVisible();
	await page.clock.runFor(121_000);
	await expect(page.locator('main.staff')).toHaveCount(0);
	expect(await visitor.told()).toContain('wish:leave');
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await expect(page.locator('.panel')).toBeVisible();
});

test('a stick that is found when nobody stands there any more opens nothing', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openForStaff(page, 'en');
	await touchCorner(page);
	await touch(page, 'PIN lost?');
	const found = await page.evaluateHandle(() => {
		const waiting: { say?: (answer: 'granted') => void } = {};
		const answer = new Promise<'granted'>((say) => (waiting.say = say));
		(window.kiosk as FakeBridge).reset = answer;
		return waiting;
	});
	await touch(page, 'Look for the USB stick');
	await expect(page.getByRole('button', { name: 'Look for the USB stick' })).toBeDisabled();
	await touch(page, 'Back to visitors');
	await found.evaluate((waiting) => waiting.say!('granted'));
	await expect.poll(() => visitor.told()).toContain('wish:leave');
	await expect(page.locator('main.staff')).toHaveCount(0);
});

test('a wrong PIN is said, and after too many the wait', async ({ visitor }) => {
	const { page } = visitor;
	await openForStaff(page, 'en');
	await touchCorner(page);
	// Five digits are no PIN.
	for (const digit of '00000') await touch(page, digit);
	await expect(page.getByRole('button', { name: 'Open' })).toBeDisabled();
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

test('the questions that are asked once more close like the panel; what was said before holds', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openPanel(visitor);
	await touch(page, 'Settings');
	await touch(page, 'Screen, sound and PIN');
	await touch(page, 'Norsk');
	await page.clock.runFor(119_000);
	await expect(page.locator('main.setup')).toBeVisible();
	await page.clock.runFor(2000);
	await expect(page.locator('main.attract')).toBeVisible();
	const wishes = (await visitor.told()).filter((told) => told.startsWith('wish:'));
	expect(wishes).toEqual(['wish:ask-again', 'wish:leave']);
	expect(await page.evaluate(() => (window.kiosk as FakeBridge).setup)).toBeUndefined();
	await touchCorner(page);
	await expect(page.locator('h1')).toHaveText('Your PIN');
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
	await touch(page, 'Innstillinger');
	await touch(page, 'Skjerm, lyd og PIN');
	expect(await visitor.told()).toContain('wish:ask-again');
	await expect(page.getByRole('button', { name: 'Norsk', pressed: true })).toBeVisible();
	for (let step = 1; step < 5; step += 1) await touch(page, 'Neste');
	await touch(page, 'Uten lyd');
	await touch(page, 'Neste');
	await expect(page.locator('.card')).toHaveCount(0);
	await touch(page, 'Behold den');
	expect(await page.evaluate(() => (window.kiosk as FakeBridge).setup)).toEqual({
		staffLanguage: 'nb',
		screen: { diagonal: 24, distance: 60, height: 80 },
		sound: false,
	});
	// No new PIN was taken: the one there was still opens.
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await expect(page.locator('.panel')).toBeVisible();
	await touch(page, 'Innstillinger');
	await touch(page, 'Skjerm, lyd og PIN');
	for (let step = 1; step < 6; step += 1) await touch(page, 'Neste');
	await touch(page, 'En ny PIN-kode');
	const pin = await shownPin(page);
	await touch(page, 'Den er skrevet ned');
	await touchCorner(page);
	await typePin(page, pin);
	await expect(page.locator('.panel')).toBeVisible();
});

test('settings that are lost are told, with what to do', async ({ visitor }) => {
	const { page } = visitor;
	await openForStaff(page, 'nb');
	await page.evaluate(() => {
		const fake = window.kiosk as FakeBridge;
		fake.report = { ...fake.report, settingsLost: true };
	});
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await expect(page.locator('.panel li')).toContainText('Innstillingene er gått tapt');
	await expect(page.locator('.panel li')).toContainText('«Skjerm, lyd og PIN»');
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
		test.use({ size });
		for (const language of ['en', 'es', 'nb']) {
			test(
				`every screen for staff fits, in ${language}`,
				walk(name, language),
				async ({ visitor }) => {
					test.slow();
					await eachStaffScreen(visitor, language, (screen) => measure(visitor, screen));
				},
			);
		}
	});
}

test('every screen for staff is clean for axe', async ({ visitor }) => {
	test.slow();
	await eachStaffScreen(visitor, 'es', async (screen) => {
		expect((await new AxeBuilder(visitor).analyze()).violations, screen).toEqual([]);
	});
});
