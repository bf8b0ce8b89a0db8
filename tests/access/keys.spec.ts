import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test, type Visitor } from '../visitor/page.ts';
import { everythingIsReachedByArrows, focused, markTargets, press } from './arrows.ts';

/** Pixels of 1920 × 1080 that change at least where the focus goes: seen from where a visitor stands. */
const SEEN = 200;

const shot = async (page: Page) => PNG.sync.read(await page.screenshot({ animations: 'disabled' }));

/** How many pixels tell where the focus is, compared with no focus at all. */
async function pixelsOfFocus(page: Page): Promise<number> {
	const there = await shot(page);
	const keep = await page.evaluateHandle(() => document.activeElement as HTMLElement);
	await keep.evaluate((element) => element.blur());
	const gone = await shot(page);
	await keep.evaluate((element) => element.focus());
	let changed = 0;
	for (let at = 0; at < there.data.length; at += 4) {
		if (Math.abs(there.data[at]! - gone.data[at]!) > 24) changed += 1;
	}
	return changed;
}

/** The heading of a view has the focus, and the page is called like it. */
async function arrivesAt({ page }: Visitor, heading: string | RegExp): Promise<void> {
	const title = page.getByRole('heading', { level: 1, name: heading });
	await expect(title).toBeFocused();
	await expect(page).toHaveTitle(heading);
}

test('the exhibition is walked with five keys and nothing else', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	await page.keyboard.press('ArrowDown');
	await page.waitForFunction(() => document.querySelector('main.attract') === null);
	if (!(await page.locator('main.home').isVisible())) await press(page, 'Start');
	await arrivesAt(visitor, 'Choose where to begin');
	await everythingIsReachedByArrows(page);

	const { title } = await visitor.chapter();
	await press(page, title);
	await arrivesAt(visitor, title);
	await everythingIsReachedByArrows(page);
	await press(page, 'Contents');
	await expect(page.getByRole('dialog')).toBeFocused();
	await everythingIsReachedByArrows(page);
	await press(page, 'Close');
	expect(await focused(page), 'given back to what opened it').toMatch(/^BUTTON Contents/);
	// A page that is chosen in the contents is arrived at; what had opened them is not gone back to.
	await press(page, 'Contents');
	await press(page, '2');
	await visitor.arriveAt(2);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await everythingIsReachedByArrows(page);
	await press(page, 'Look closer');
	await expect(page.getByRole('dialog')).toBeFocused();
	await everythingIsReachedByArrows(page);
	await page.keyboard.press('Escape');
	expect(await focused(page), 'given back to what opened it').toMatch(/^BUTTON Look closer/);
	await press(page, 'How do we know?');
	await arrivesAt(visitor, 'How do we know?');
	await everythingIsReachedByArrows(page);
	await page.keyboard.press('Escape');
	await visitor.arriveAt(2);
	await page.keyboard.press('Escape');
	await visitor.arriveAt(1);
	await page.keyboard.press('Escape');
	await arrivesAt(visitor, 'Choose where to begin');

	await press(page, 'The map');
	await arrivesAt(visitor, 'The map');
	await everythingIsReachedByArrows(page);
	await press(page, 'List of teams');
	await arrivesAt(visitor, 'The map');
	await everythingIsReachedByArrows(page);
});

test.describe('above all art', () => {
	test.use({ drawn: true });
	test('where the focus is, is seen at every stop', async ({ visitor }) => {
		const { page } = visitor;
		await visitor.open();
		await page.keyboard.press('ArrowDown');
		await page.waitForFunction(() => document.querySelector('main.attract') === null);
		if (!(await page.locator('main.home').isVisible())) await press(page, 'Start');
		const { access, close, howDoWeKnow, showList, start } = await visitor.words();
		const { title } = await visitor.chapter();
		const journey = (await visitor.exhibition()).journey!.text['en']!.title;
		const views = [
			async () => {},
			async () => press(page, access),
			async () => {
				await press(page, close);
				await press(page, title);
			},
			async () => press(page, howDoWeKnow),
			async () => {
				await press(page, start);
				await press(page, journey);
			},
			async () => press(page, showList),
		];
		for (const open of views) {
			await open();
			await visitor.settle();
			const stops = await markTargets(page);
			const seen = new Set<string>();
			for (let stop = 0; stop < stops; stop += 1) {
				await page.keyboard.press(stop % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
				const name = await focused(page);
				if (seen.has(name)) continue;
				seen.add(name);
				expect(await pixelsOfFocus(page), name).toBeGreaterThan(SEEN);
			}
			expect(seen.size).toBeGreaterThan(2);
		}
	});
});
