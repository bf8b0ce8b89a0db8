import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { expect, test, type Visitor } from './page.ts';
import { BROWSER_PAGE_PORT } from './port.ts';
import { tap } from './tap.ts';

test('a whole visit by taps: attract, home, a chapter’s pages, sources, back, start over', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin();
	const { title, pages } = await visitor.chapter();
	await tap(page.getByRole('button', { name: title }).first());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await tap(page.getByRole('button', { name: pages[0] }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages[0]!);
	await tap(page.getByRole('button', { name: 'How do we know?' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do we know?');
	await expect(page.locator('.list li')).not.toHaveCount(0);
	await tap(page.getByRole('button', { name: 'Back to the story' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages[0]!);
	await tap(page.getByRole('button', { name: 'Start', exact: true }));
	await expect(page.locator('main.home')).toBeVisible();
});

test('an invitation opens the kiosk in its own language', async ({ visitor }) => {
	await visitor.open();
	await visitor.begin('es');
	await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(
		(await visitor.exhibition()).words['es']!.choose,
	);
	await expect(visitor.page.locator('html')).toHaveAttribute('lang', 'es');
});

/** Attract with slides that stay for so long that a slow machine does not come to the one after the next. */
async function openCalmly(visitor: Visitor): Promise<void> {
	await visitor.open();
	await visitor.offer(({ slides }) => slides.forEach((slide) => (slide.dwellSeconds = DWELL_S)));
	await expect(visitor.page.locator('.showing.visible')).toHaveCount(1);
}
const DWELL_S = 60;

test('a touch on a slide opens the thing it shows', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await openCalmly(visitor);
	await visitor.freezeTime();
	const { slides, chapters } = await visitor.exhibition();
	const opened = chapters.find(({ id }) => id === slides[1]!.opens)!;
	await page.clock.runFor(1400);
	await page.clock.runFor(DWELL_S * 1000);
	await expect(page.locator('.showing.visible')).toHaveCount(2);
	await expect(page.locator('article.scene')).toContainText('The team');
	await page.clock.runFor(1400);
	await page.touchscreen.tap(960, 500);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(opened.text['en']!.title);
});

test('the invitations come with the first picture, and do not stand on an empty ground before it', async ({
	visitor,
}) => {
	const { page } = visitor;
	let release = () => {};
	const released = new Promise<void>((done) => (release = done));
	await page.route('**/shelves/**', async (route) => {
		await released;
		await route.fallback();
	});
	await page.goto(`http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html`);
	const invitation = page.locator('main.attract button').first();
	await expect(invitation).toBeAttached();
	await expect(invitation).toBeHidden();
	release();
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	await expect(invitation).toBeVisible();
});

test('the invitations are no part of what fades; when it is over they stand on the other side', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openCalmly(visitor);
	await expect(page.locator('.showing button')).toHaveCount(0);
	const firstSide = await page.locator('.bar .row').getAttribute('class');
	await page.clock.runFor(DWELL_S * 1000);
	await expect(page.locator('.showing')).toHaveCount(2);
	expect(await page.locator('.bar .row').getAttribute('class')).toContain(
		firstSide!.includes('start') ? 'start' : 'end',
	);
	await expect(page.locator('.showing.visible')).toHaveCount(2);
	await page.clock.runFor(2000);
	await expect(page.locator('.showing')).toHaveCount(1);
	await expect(page.locator('.bar .row')).toHaveClass(
		firstSide!.includes('start') ? /\bend\b/ : /\bstart\b/,
	);
	await visitor.begin();
});

test('words leave before the pictures fade and come after them: no two headlines lie over each other', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openCalmly(visitor);
	await visitor.freezeTime();
	const speaking = page.locator('.showing .words.speaks');
	await expect(speaking).toHaveCount(1);
	await page.clock.runFor(DWELL_S * 1000 + 1000);
	const fading = page.locator('.showing');
	await expect(fading).toHaveCount(2);
	await expect(page.locator('.showing.visible')).toHaveCount(2);
	await expect(speaking).toHaveCount(0);
	await page.clock.runFor(5000);
	await expect(fading).toHaveCount(1);
	await expect(speaking).toHaveCount(1);
});

test('a chapter grows out of the poster that was touched, and a page comes from the side it was turned to', async ({
	visitor,
}) => {
	const { page } = visitor;
	const arrival = () =>
		page.locator('.chapter .page').evaluate((element) => {
			const { animationName, animationDuration, transformOrigin } = getComputedStyle(element);
			const [x, y] = transformOrigin.split(' ').map(parseFloat);
			return { name: animationName.replace(/^svelte-\w+-/, ''), animationDuration, x: x!, y: y! };
		});
	await visitor.open();
	await visitor.begin();
	const poster = (await page.locator('.posters button').nth(1).boundingBox())!;
	await tap(page.locator('.posters button').nth(1));
	const opened = await arrival();
	expect(opened).toMatchObject({ name: 'open', animationDuration: '0.36s' });
	expect(Math.abs(opened.x - poster.x - poster.width / 2)).toBeLessThan(2);
	expect(Math.abs(opened.y - poster.y - poster.height / 2)).toBeLessThan(2);
	await visitor.turnPage();
	expect((await arrival()).name).toBe('from-the-east');
	await tap(page.locator('.pager button').first());
	expect((await arrival()).name).toBe('from-the-west');
});

test('with less motion a page is there at once', async ({ visitor }) => {
	const { page } = visitor;
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visitor.open();
	await visitor.begin();
	await tap(page.locator('.posters button').first());
	const duration = await page
		.locator('.chapter .page')
		.evaluate((element) => getComputedStyle(element).animationDuration);
	expect(duration).toBe('0.001s');
});

test('the touch that begins does not also press what appears below it', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	// In the middle of a poster of the home screen.
	await page.touchscreen.tap(300, 700);
	await expect(page.locator('main.home')).toBeVisible();
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	await expect(page.locator('main.home')).toBeVisible();
});

test('the language changes by its own name and keeps the place', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin();
	await visitor.goTo(1);
	await tap(page.locator('.pager .next button'));
	await tap(page.locator('nav .tool').first());
	await tap(page.getByRole('dialog').getByRole('button', { name: 'Español' }));
	await tap(page.getByRole('button', { name: 'Cerrar' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		(await visitor.chapter(0, 'es')).pages[0]!,
	);
	await expect(page.getByRole('button', { name: 'Inicio' })).toBeVisible();
});

test('the keyboard alone reaches a dog’s page, turns it, and comes back', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	await page.keyboard.press('Enter');
	await expect(page.locator('main.home')).toBeVisible();
	const focused = () =>
		page.evaluate(() => document.activeElement?.closest('button')?.textContent?.trim() ?? '');
	const tabTo = async (text: string) => {
		for (let presses = 0; presses < 30; presses += 1) {
			await page.keyboard.press('Tab');
			if ((await focused()).includes(text)) return;
		}
		throw new Error(`The keyboard does not reach ${text}.`);
	};
	const { title, pages } = await visitor.chapter();
	await tabTo(title);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await tabTo(pages[0]!);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages[0]!);
	await tabTo('How do we know');
	await page.keyboard.press('Enter');
	await tabTo('Back to the story');
	await page.keyboard.press('Enter');
	await tabTo('Start');
	await page.keyboard.press('Enter');
	await expect(page.locator('main.home')).toBeVisible();
});

test('a newer exhibition waits until the visitor has gone', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await visitor.open();
	await visitor.freezeTime();
	await visitor.begin();
	await visitor.offer(({ words }) => void (words['en']!.choose = 'A newer exhibition'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose where to begin');
	await page.clock.runFor(121_000);
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	await visitor.begin();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A newer exhibition');
});

test('without an exhibition there is one calm screen, and a good one is taken up by itself', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.route('**/exhibition.json', (route) => route.fulfill({ status: 404 }));
	await page.goto(`http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html`);
	await expect(page.getByText('This exhibit will be back in a moment.')).toBeVisible();
	await expect(page.getByText('La exposición volverá en un momento.')).toBeVisible();
	await expect(page.locator('body')).not.toContainText(/error|undefined|null/i);
	await page.touchscreen.tap(500, 500);
	await expect(page.getByText('This exhibit will be back in a moment.')).toBeVisible();
	await page.unroute('**/exhibition.json');
	await page.evaluate(async () => {
		(window.kiosk as FakeBridge).offer(await (await fetch('/exhibition.json')).json());
	});
	await expect(page.locator('.showing.visible')).toHaveCount(1);
});

test('a text that a language lacks is shown in the first one, and says so', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.offer(({ home, chapters }) => {
		const first = chapters.find(({ id }) => id === home[0])!;
		delete (first.text as Record<string, unknown>)['es'];
	});
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	await visitor.begin('es');
	await tap(page.locator('nav li button').nth(1));
	await expect(page.getByText('Solo en English')).toBeVisible();
	await expect(page.locator('section.copy')).toHaveAttribute('lang', 'en');
});

test('few words are set larger than many, and no smaller than the visitor chose', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.offer(({ home, chapters, languages }) => {
		const [short, long] = chapters.find(({ id }) => id === home[0])!.sections;
		const words = (letters: number) => 'word '.repeat(letters / 5);
		for (const { tag } of languages) {
			short!.text[tag]!.body = [
				{ kind: 'paragraph', content: [{ kind: 'words', text: words(100) }] },
			];
			long!.text[tag]!.body = [
				{ kind: 'paragraph', content: [{ kind: 'words', text: words(1500) }] },
			];
		}
	});
	await visitor.begin();
	await visitor.goTo(1);
	const size = () =>
		page.locator('.copy .prose').evaluate((prose) => parseFloat(getComputedStyle(prose).fontSize));
	await visitor.turnPage();
	await visitor.arriveAt(2);
	const short = await size();
	await visitor.turnPage();
	await visitor.arriveAt(3);
	const own = await page
		.locator('.kiosk')
		.evaluate((kiosk) => parseFloat(getComputedStyle(kiosk).fontSize));
	expect(await size()).toBe(own);
	expect(short).toBeGreaterThan(1.2 * own);
});
