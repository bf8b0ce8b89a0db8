import type { TextSize } from '../../renderer/core/comfort.ts';
import { expect, type Visitor } from '../visitor/page.ts';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM, type View } from './looking.ts';

/** Measures the view that is open at every text size, ending with the normal one. */
export async function measureAt(
	{ page }: Visitor,
	sizes: readonly TextSize[],
	name?: string,
): Promise<View> {
	let view: View | undefined;
	for (const textSize of [...sizes].reverse()) {
		view = await page.evaluate(lookAtView, [textSize, SMALLEST_TARGET_REM] as const);
		expect(view.findings, `${name ?? view.title}, ${textSize} text`).toEqual(NOTHING);
	}
	return view!;
}

/** Without a finger's way there: whether taps work is another test's business. */
export const press = (visitor: Visitor, name: string) =>
	visitor.page
		.getByRole('button', { name, exact: true })
		.evaluate((button: HTMLButtonElement) => button.click());

/**
 * Every view of a visit, one after another, each found by its name; the titles of those that have to be
 * scrolled.
 */
export async function measureAllViews(visitor: Visitor, sizes: readonly TextSize[]) {
	const { page } = visitor;
	const word = await visitor.words();
	const standsAt = (view: string) => expect(page.locator(view)).toBeVisible();
	const sheet = async (name: string, opener: string) => {
		await press(visitor, opener);
		await expect(page.getByRole('dialog', { name })).toBeVisible();
		await measureAt(visitor, sizes, name);
		await press(visitor, word.close);
		await expect(page.getByRole('dialog')).toHaveCount(0);
	};
	await measureCarry(visitor, sizes);
	await measureAt(visitor, sizes, 'home');
	await sheet(`${word.language}, ${word.access}`, word.access);
	const stops = await page.locator('nav li button').count();
	const scrolling: string[] = [];
	for (let stop = 1; stop < stops; stop += 1) {
		await visitor.goTo(stop);
		await standsAt('main:is(.chapter, .journey)');
		if (await page.locator('main.journey').isVisible()) {
			await measureJourney(visitor, sizes);
			continue;
		}
		const pages = await visitor.pages();
		for (let turn = 1; turn <= pages; turn += 1) {
			const { title, scrolls } = await measureAt(visitor, sizes);
			if (scrolls) scrolling.push(title);
			if (await page.locator('.claims').isVisible()) await measureClaims(visitor, sizes);
			const { contents, next, names } = await page.evaluate(() => ({
				contents: document.querySelector('.pager .contents')!.getAttribute('aria-label')!,
				next: document.querySelector('.pager .next button')!.textContent!,
				names: document.querySelector('.aids button:nth-child(2)') !== null,
			}));
			if (turn === 2) {
				await sheet(word.contents, contents);
				if (names) await sheet(word.sayTheNames, word.sayTheNames);
				await press(visitor, word.howDoWeKnow);
				await standsAt('main.sources');
				await measureAt(visitor, sizes, 'sources');
				await press(visitor, word.backToStory);
			}
			await press(visitor, next.trim());
			// A page is named by the plate that led to it; after the last one it is home.
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(next), {
				ignoreCase: true,
			});
		}
		await standsAt('main.home');
	}
	return scrolling;
}

/** Every claim of a page, as the record answers to it, and what is said at their end; at that the page is left. */
async function measureClaims(visitor: Visitor, sizes: readonly TextSize[]): Promise<void> {
	const { page } = visitor;
	const plates = page.locator('.claims .plates button');
	for (let card = 1; (await plates.count()) === 2; card += 1) {
		if (card === 2) await measureAt(visitor, sizes, 'a claim after the first');
		await plates.first().evaluate((plate: HTMLButtonElement) => plate.click());
		await expect(page.locator('.claims .answer')).toBeVisible();
		await measureAt(visitor, sizes, `the record on claim ${card}`);
		await plates.first().evaluate((plate: HTMLButtonElement) => plate.click());
		await expect(page.locator('.claims .answer')).toHaveCount(0);
	}
	await expect(plates).toHaveCount(1);
	await measureAt(visitor, sizes, 'all claims judged');
}

/** On other sheets of the map, in the middle and at the edge of one, and at the end: what differs most. */
const FEW_TEAMS = [4, 11, 13, 16, 17, 20];

/**
 * What visitors carry: before it begins, at hand-overs (in the long run at every one), and at its end, by its plate. From home, and back to it.
 */
export async function measureCarry(visitor: Visitor, sizes: readonly TextSize[]): Promise<void> {
	const { page } = visitor;
	const toCarry = page.locator('.journey .tools .to-carry button');
	const journey = await page.evaluate(async () => {
		const answer = await window.kiosk.exhibition();
		return answer.kind === 'exhibition' ? answer.exhibition.journey : undefined;
	});
	if (journey?.carry === undefined) return;
	const stops = await page.locator('nav li button').count();
	for (let stop = 1; stop < stops && !(await toCarry.isVisible()); stop += 1) {
		await visitor.goTo(stop);
		await expect(page.locator('main:is(.chapter, .journey)')).toBeVisible();
	}
	await toCarry.evaluate((button: HTMLButtonElement) => button.click());
	await measureAt(visitor, sizes, 'what is carried');
	for (let team = 1; team <= journey.legs.length; team += 1) {
		await page.locator('.hand-on button').evaluate((button: HTMLButtonElement) => button.click());
		const arrived =
			team === journey.legs.length ? '.carry .arrived' : `.carry [data-team="${team}"]`;
		await expect(page.locator(arrived)).toBeVisible();
		if (!process.env['LONG'] && !FEW_TEAMS.includes(team)) continue;
		await measureAt(visitor, sizes, `carried to team ${team + 1}`);
	}
	await visitor.goTo(0);
	await expect(page.locator('main.home')).toBeVisible();
}

/** The map, what two dogs carried, and the list of teams; the map is open. */
export async function measureJourney(visitor: Visitor, sizes: readonly TextSize[]): Promise<void> {
	const word = await visitor.words();
	await measureAt(visitor, sizes, 'the map');
	await press(visitor, word.showShares);
	await visitor.page.locator('main.journey.shares').waitFor();
	await measureAt(visitor, sizes, 'shares');
	await press(visitor, word.showList);
	await visitor.page.locator('main.journey.list').waitFor();
	await measureAt(visitor, sizes, 'list of teams');
}

/** As a heading shows it: compounds are kept together by a joiner that nobody sees. */
function titleOf(label: string): RegExp {
	const escaped = label.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replaceAll('-', '-\u2060?')}$`, 'i');
}

/** A slide that stays however long it is looked at: as long as an exhibition may say, in seconds. */
const LONGEST_S = 600;

/** Every slide of attract, in a language as if it were the first: shown, and then looked at. */
export async function eachSlide(
	visitor: Visitor,
	language: string,
	look: (name: string) => Promise<void>,
) {
	const { page } = visitor;
	const attract = page.locator('main.attract');
	let slides = 1;
	for (let turn = 0; turn < slides; turn += 1) {
		await attract.evaluate((one) => one.setAttribute('data-before', ''));
		await visitor.offer((exhibition) => {
			slides = exhibition.slides.length;
			exhibition.languages.sort((a, b) => Number(b.tag === language) - Number(a.tag === language));
			// The next slide comes first: no waiting for its turn.
			if (turn > 0) exhibition.slides.push(exhibition.slides.shift()!);
			exhibition.slides[0]!.dwellSeconds = LONGEST_S;
		});
		await expect(page.locator('main.attract:not([data-before]) .showing.visible')).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await look(`attract, slide ${turn + 1}`);
	}
}
