import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test, type Visitor } from '../visitor/page.ts';

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
/** Pixels of 1920 × 1080 that change at least where the focus goes: seen from where a visitor stands. */
const SEEN = 200;

/** Gives the element with the focus a mark that lasts, and answers with its name. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: active } = document;
		if (!(active instanceof HTMLElement) || active === document.body) return 'nothing';
		return `${active.tagName} ${active.ariaLabel ?? active.innerText}`.split('\n')[0]!.trim();
	});

/** All that a finger could press or move now, each marked with its number; how many there are. */
const markTargets = (page: Page) =>
	page.evaluate(() => {
		document.querySelectorAll('[data-stop]').forEach((old) => old.removeAttribute('data-stop'));
		const isThere = (element: Element) =>
			!element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true });
		const targets = [...document.querySelectorAll('button:enabled, input:enabled')].filter(isThere);
		targets.forEach((element, index) => element.setAttribute('data-stop', String(index)));
		return targets.length;
	});

/** Where one arrow leads: the number of a target, or -1. */
async function step(page: Page, from: number | undefined, arrow: string): Promise<number> {
	if (from !== undefined) {
		await page.evaluate((from) => {
			document.querySelector<HTMLElement>(`[data-stop="${from}"]`)!.focus();
		}, from);
	}
	await page.keyboard.press(arrow);
	return page.evaluate(() => Number(document.activeElement?.getAttribute('data-stop') ?? -1));
}

/** From the heading arrows lead to every target, and from each to every other one. */
async function everythingIsReachedByArrows(page: Page): Promise<void> {
	const count = await markTargets(page);
	const first = await step(page, undefined, 'ArrowDown');
	const reached = new Set(first === -1 ? [0] : [first]);
	for (const from of reached) {
		for (const arrow of ARROWS) {
			const to = await step(page, from, arrow);
			if (to !== -1) reached.add(to);
		}
	}
	const missed = [...Array(count).keys()].filter((stop) => !reached.has(stop));
	const names = await page.evaluate(
		(missed) => missed.map((stop) => document.querySelector(`[data-stop="${stop}"]`)?.textContent),
		missed,
	);
	expect(names, `of ${count} targets not reached`).toEqual([]);
}

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

/**
 * Goes to what begins with a name, by the fewest arrows, and presses Enter. The way is looked for first,
 * as somebody does who sees where the target is.
 */
async function press(page: Page, name: string): Promise<void> {
	await markTargets(page);
	const wanted = await page.evaluate((name) => {
		const called = (element: Element) =>
			(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();
		const targets = [...document.querySelectorAll('[data-stop]')];
		return targets.findIndex((target) => called(target).startsWith(name));
	}, name.toLowerCase());
	const keep = await page.evaluateHandle(() => document.activeElement as HTMLElement);
	const ways = new Map<number, readonly string[]>();
	const begin = await page.evaluate(() =>
		Number(document.activeElement?.getAttribute('data-stop') ?? -1),
	);
	if (begin !== -1) ways.set(begin, []);
	else {
		for (const arrow of ARROWS) {
			const to = await step(page, undefined, arrow);
			if (to !== -1 && !ways.has(to)) ways.set(to, [arrow]);
			await keep.evaluate((element) => element.focus());
		}
	}
	for (const [from, way] of ways) {
		if (ways.has(wanted)) break;
		for (const arrow of ARROWS) {
			const to = await step(page, from, arrow);
			if (to !== -1 && !ways.has(to)) ways.set(to, [...way, arrow]);
		}
	}
	const way = ways.get(wanted);
	if (way === undefined) throw new Error(`No arrow leads to ${name}.`);
	await keep.evaluate((element) => element.focus());
	for (const arrow of way) await page.keyboard.press(arrow);
	expect((await focused(page)).toLowerCase()).toContain(name.toLowerCase());
	await page.keyboard.press('Enter');
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

	await press(page, 'Togo');
	await arrivesAt(visitor, 'Togo');
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
		await visitor.begin();
		const views = [
			async () => {},
			async () => press(page, 'Togo'),
			async () => press(page, 'How do we know?'),
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
