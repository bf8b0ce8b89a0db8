import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { BROWSER_PAGE_PORT, expect, SIZES, test, type Visitor } from './page.ts';

const PIN = '471147';
const touch = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

/** A kiosk whose staff have answered the questions of the first start in a language, with a PIN. */
async function open(page: Page, language: string): Promise<void> {
	await page.goto(`http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html?staff=${language}`);
	await expect(page.locator('.showing.visible')).toHaveCount(1);
}

/** All at once: how fast this machine taps is nothing that is tested. */
async function touchCorner(page: Page, times = 5): Promise<void> {
	await page.evaluate((times) => {
		for (let time = 0; time < times; time += 1) {
			const at = { clientX: 12, clientY: 12, bubbles: true };
			document.body.dispatchEvent(new PointerEvent('pointerdown', at));
		}
	}, times);
}

async function type(page: Page, pin: string): Promise<void> {
	for (const digit of pin) await touch(page, digit);
	await page.locator('.keys .amber').tap();
}

async function openPanel({ page }: Visitor, language = 'en'): Promise<void> {
	await open(page, language);
	await touchCorner(page);
	await type(page, PIN);
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
	await open(page, 'en');
	await touchCorner(page);
	// Five digits are no PIN.
	for (const digit of '00000') await touch(page, digit);
	await expect(page.getByRole('button', { name: 'Open' })).toHaveCount(0);
	await touch(page, 'Erase');
	for (let time = 0; time < 4; time += 1) {
		await type(page, '000000');
		await expect(page.getByText('That is not the PIN.')).toBeVisible();
	}
	await type(page, '000000');
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
	await type(page, PIN);
	await expect(page.locator('.panel')).toBeVisible();
});

/** As bad as it gets: everything there is to find, with long sentences. */
function report(page: Page): Promise<void> {
	return page.evaluate(() => {
		const fake = window.kiosk as FakeBridge;
		fake.report = {
			...fake.report,
			shown: 'last-good',
			locked: false,
			freeDiskBytes: 4e8,
			pageRestarts: 9,
			mistakes: Array.from({ length: 20 }, (_, line) => ({
				place: `chapters/across-norton-sound-and-back/en.md:${line}:3`,
				what: 'The figure {hundred-miles} is not in figures.yaml.',
				fix: 'Write one of those there are, or add it.',
			})),
		};
	});
}

/** Looks at every screen for staff, with nothing wrong and with everything. */
async function eachScreen(
	{ page }: Visitor,
	language: string,
	look: (screen: string) => Promise<void>,
): Promise<void> {
	await open(page, language);
	await touchCorner(page);
	for (const digit of PIN) await touch(page, digit);
	await look(`PIN in ${language}`);
	await page.locator('.keys .amber').tap();
	await expect(page.locator('.panel')).toBeVisible();
	await look(`all is well, in ${language}`);
	await report(page);
	await expect(page.locator('.panel li').first()).toBeVisible();
	await look(`something is wrong, in ${language}`);
	await page.locator('.wishes button').first().tap();
	await look(`the glass is wiped, in ${language}`);
}

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
				await eachScreen(visitor, language, (screen) => measure(visitor, screen));
			});
		}
	});
}

test('every screen for staff is clean for axe', async ({ visitor }) => {
	await eachScreen(visitor, 'es', async (screen) => {
		expect((await new AxeBuilder(visitor).analyze()).violations, screen).toEqual([]);
	});
});
