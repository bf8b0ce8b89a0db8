import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './page.ts';
import { tap } from './tap.ts';

/** Everything a visitor could have changed, as it shows on the page. */
const traces = (page: Page) =>
	page.evaluate(() => ({
		html: { ...document.documentElement.dataset },
		lang: document.documentElement.lang,
		dir: document.documentElement.dir,
		scroll: [...document.querySelectorAll('*')].reduce((sum, node) => sum + node.scrollTop, 0),
		scale: visualViewport?.scale,
		history: history.length,
	}));

async function explore(visitor: Visitor): Promise<void> {
	await visitor.open();
	// Painted is what is on the glass: the compositor's own time, which no test holds.
	await expect.poll(() => visitor.told()).toEqual(['painted']);
	await visitor.begin();
	await visitor.freezeTime();
	await visitor.goTo(1);
	await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(
		(await visitor.chapter()).title,
	);
}

/** Acts, and waits until the page has heard of it: a wheel is sent and not waited for. */
async function arrived(page: Page, event: string, act: () => Promise<void>): Promise<void> {
	const heard = await page.evaluateHandle(
		(type) => ({ when: new Promise((hear) => addEventListener(type, hear, { once: true })) }),
		event,
	);
	await act();
	await heard.evaluate(async ({ when }) => void (await when));
}

test('after 90 quiet seconds it asks, counts 30 seconds down, and forgets', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await explore(visitor);
	await page.clock.runFor(89_000);
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await page.clock.runFor(1_500);
	const dialog = page.getByRole('alertdialog');
	await expect(dialog).toBeVisible();
	await expect(dialog.getByRole('timer')).toHaveText('30 seconds left');
	await page.clock.runFor(10_000);
	await expect(dialog.getByRole('timer')).toHaveText('20 seconds left');
	await page.clock.runFor(19_000);
	await expect(dialog.getByRole('timer')).toHaveText('1 second left');
	await page.clock.runFor(1_500);
	await expect(page.locator('main.attract')).toBeVisible();
	await expect
		.poll(() => visitor.told())
		.toEqual(['painted', 'presence:exploring', 'presence:warning', 'presence:attract', 'painted']);
});

test('“Yes, keep going” returns to exactly where the visitor was', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await explore(visitor);
	await page.clock.runFor(91_000);
	await tap(page.getByRole('button', { name: 'Yes, keep going' }));
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText((await visitor.chapter()).title);
});

test('a touch anywhere means yes; only “Start over” means no', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await explore(visitor);
	await page.clock.runFor(91_000);
	await page.touchscreen.tap(1800, 100);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText((await visitor.chapter()).title);
	await page.clock.runFor(91_000);
	await tap(page.getByRole('alertdialog').getByRole('button', { name: 'Start over' }));
	await expect(page.locator('main.attract')).toBeVisible();
});

test('the warning is answered by keyboard alone, both ways', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await explore(visitor);
	await page.clock.runFor(91_000);
	await expect(page.getByRole('button', { name: 'Yes, keep going' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await page.clock.runFor(91_000);
	await page.keyboard.press('Tab');
	await expect(
		page.getByRole('alertdialog').getByRole('button', { name: 'Start over' }),
	).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main.attract')).toBeVisible();
});

for (const [what, event, act] of [
	['a touch', 'pointerdown', (page: Page) => page.touchscreen.tap(1500, 300)],
	[
		'a pointer that moves',
		'pointermove',
		(page: Page) => page.mouse.move(700, 300 + (shift += 10)),
	],
	['a wheel', 'wheel', (page: Page) => page.mouse.wheel(0, 10)],
	['a key', 'keydown', (page: Page) => page.keyboard.press('ArrowDown')],
] as const) {
	test(`${what} counts as somebody being here`, async ({ visitor }) => {
		const { page } = visitor;
		await page.clock.install();
		await explore(visitor);
		await page.mouse.move(600, 300);
		for (let minute = 0; minute < 4; minute += 1) {
			await page.clock.runFor(60_000);
			await arrived(page, event, () => act(page));
		}
		await expect(page.getByRole('alertdialog')).toHaveCount(0);
		await page.clock.runFor(91_000);
		await expect(page.getByRole('alertdialog')).toBeVisible();
	});
}
let shift = 0;

test('a reset restores everything: language, text size, contrast, movement, scroll, place, history', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await visitor.open();
	const words = 'palabra '.repeat(400);
	await visitor.offer(({ home, chapters }) => {
		// More than the glass holds, so that there is something to scroll.
		chapters.find(({ id }) => id === home[1])!.text['es']!.intro = [
			{ kind: 'paragraph', content: [{ kind: 'words', text: words }] },
		];
	});
	await visitor.begin();
	await visitor.freezeTime();
	const before = await traces(page);
	await visitor.openAccess();
	const dialog = page.getByRole('dialog');
	await tap(dialog.getByRole('button', { name: 'Largest' }));
	await tap(dialog.getByRole('button', { name: 'High' }));
	await tap(dialog.getByRole('button', { name: 'Calm' }));
	await tap(dialog.getByRole('button', { name: 'Español' }));
	await tap(dialog.getByRole('button', { name: 'Cerrar' }));
	await visitor.goTo(2);
	await tap(page.getByRole('button', { name: 'Más', exact: true }));
	await expect.poll(async () => (await traces(page)).scroll).toBeGreaterThan(0);
	expect(await traces(page)).not.toEqual(before);
	// Larger text gives twice the time.
	await page.clock.runFor(181_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page.clock.runFor(31_000);
	await expect(page.locator('main.attract')).toBeVisible();
	await visitor.begin();
	expect(await traces(page)).toEqual(before);
});

test('a change of the wall clock does nothing', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install({ time: new Date('2026-01-01T12:00:00') });
	await explore(visitor);
	await page.clock.setSystemTime(new Date('2036-06-01T12:00:00'));
	await page.clock.runFor(80_000);
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await page.clock.setSystemTime(new Date('2016-06-01T12:00:00'));
	await page.clock.runFor(11_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
});
