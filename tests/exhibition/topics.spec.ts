import { expect, SIZES, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';
import { LONG } from '../visitor/walks.ts';

// Long walks: on the smallest screen, and without the pages' sliding in.
test.use({ size: SIZES['1280x800'], calm: true });

/** What the museum wants told, and where it is: stop of the trail, page of its contents. */
const TOPICS: Readonly<Record<string, readonly (readonly [stop: number, pages: number[]])[]>> = {
	'the serum run in its time': [[4, [1, 2, 3, 4, 5, 6, 7]]],
	'Togo: early life, his part, later years, death, today': [[1, [1, 2, 4, 5, 6, 7, 8]]],
	'Balto: early life, last leg, fame, rescue, death, today, genome': [[2, [1, 3, 4, 5, 6, 7, 8]]],
	'the relay: twenty mushers, legs, hand-overs': [[5, [1, 2, 3, 4, 5, 6, 7]]],
	'speed and endurance': [[5, [8, 9]]],
	'family life, training, the people': [
		[1, [3]],
		[2, [2]],
		[6, [2, 3, 4]],
	],
	'fame, legacy, statues, films, honours': [[7, [2, 3, 4, 5, 6]]],
	'what is told, and what the record says': [[7, [1]]],
	'Togo and Balto side by side, the true hero': [[6, [1, 5, 6]]],
	'photographs and map': [[7, [7, 8]]],
	'further reading, huskies': [[7, [9, 10, 11]]],
};

/** The stop of the trail that is no chapter but the map. */
const JOURNEY = 3;

/** From the home screen: poster, contents, page. Three touches. */
async function touchTo({ page }: Visitor, stop: number, target: number): Promise<void> {
	await tap(page.locator('.posters button').nth(stop - 1));
	await tap(page.locator('.pager .contents'));
	await tap(page.getByRole('dialog').getByRole('listitem').nth(target).getByRole('button'));
}

for (const language of ['en', 'es', 'nb']) {
	test(
		`every topic is three touches from home, in ${language}`,
		language === 'en' ? {} : LONG,
		async ({ visitor }) => {
			test.slow();
			const { page } = visitor;
			await visitor.open();
			await visitor.begin(language);
			for (const [topic, places] of Object.entries(TOPICS)) {
				for (const [stop, pages] of places) {
					// Every page of a topic on the long walk in the first language; else the first one of each.
					const everyPage = process.env['LONG'] && language === 'en';
					for (const target of everyPage ? pages : pages.slice(0, 1)) {
						await touchTo(visitor, stop, target);
						await expect(page.locator('.pager .contents span'), topic).toHaveText(
							new RegExp(`^${target + 1} / `),
						);
						await expect(
							page.locator('.page :is(section.copy, .timeline, .claims)'),
						).toHaveAttribute('lang', language);
						await visitor.goTo(0);
					}
				}
			}
		},
	);
}

test('every page of every chapter is listed among the topics', async ({ visitor }) => {
	await visitor.open();
	await visitor.begin();
	const listed = Object.values(TOPICS).flat();
	for (const stop of [1, 2, 4, 5, 6, 7]) {
		await visitor.goTo(stop);
		const pages = await visitor.pages();
		const known = listed.filter(([at]) => at === stop).flatMap(([, targets]) => targets);
		const all = Array.from({ length: pages - 1 }, (_, index) => index + 1);
		expect([...new Set(known)].sort((a, b) => a - b)).toEqual(all);
	}
});

test('the keyboard alone walks through all of it', LONG, async ({ visitor }) => {
	test.slow();
	const { page } = visitor;
	await visitor.open();
	await page.keyboard.press('Enter');
	await expect(page.locator('main.home')).toBeVisible();
	const focusedIs = (selector: string, nth: number) =>
		page.evaluate(
			([selector, nth]) => document.querySelectorAll(selector)[nth] === document.activeElement,
			[selector, nth] as const,
		);
	const tabTo = async (selector: string, nth = 0) => {
		for (let presses = 0; presses < 60; presses += 1) {
			if (await focusedIs(selector, nth)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`The keyboard does not reach ${selector} (${nth}).`);
	};
	for (const stop of [1, 2, 4, 5, 6, 7]) {
		await tabTo('.posters button', stop - 1);
		await page.keyboard.press('Enter');
		const pages = await visitor.pages();
		for (let turn = 1; turn <= pages; turn += 1) {
			await expect(page.locator('.pager .contents span')).toHaveText(new RegExp(`^${turn} / `));
			await tabTo('.pager .next button');
			await page.keyboard.press('Enter');
		}
		await expect(page.locator('main.home')).toBeVisible();
	}
});

test('every page of every chapter is reached by the amber plate alone, and the last leads home', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin();
	const stops = await page.locator('nav li button').count();
	for (let stop = 1; stop < stops; stop += 1) {
		if (stop === JOURNEY) continue;
		await visitor.goTo(stop);
		const pages = await visitor.pages();
		const titles = new Set<string>();
		for (let turn = 1; turn <= pages; turn += 1) {
			await visitor.arriveAt(turn);
			titles.add(await page.getByRole('heading', { level: 1 }).innerText());
			await tap(page.locator('.pager .next button'));
		}
		expect(titles.size).toBe(pages);
		await expect(page.locator('main.home')).toBeVisible();
	}
});
