import { expect, type Visitor } from '../visitor/page.ts';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM, type View } from './looking.ts';

/** Measures the view that is open at every text size, ending with the normal one. */
export async function measureAt(
	{ page }: Visitor,
	sizes: readonly string[],
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
const press = ({ page }: Visitor, selector: string) =>
	page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), selector);

/** Every view of a visit, one after another; the titles of those that have to be scrolled. */
export async function measureAllViews(visitor: Visitor, sizes: readonly string[]) {
	const { page } = visitor;
	await measureAt(visitor, sizes, 'home');
	await visitor.openAccess();
	await measureAt(visitor, sizes, 'access');
	await press(visitor, '.close button');
	const stops = await page.locator('nav li button').count();
	const scrolling: string[] = [];
	for (let stop = 1; stop < stops; stop += 1) {
		await visitor.goTo(stop);
		if (await page.locator('main.journey').isVisible()) {
			await measureAt(visitor, sizes);
			await press(visitor, '.tools button:nth-child(2)');
			await measureAt(visitor, sizes, 'list of teams');
			continue;
		}
		const pages = await visitor.pages();
		for (let turn = 1; turn <= pages; turn += 1) {
			const { title, scrolls } = await measureAt(visitor, sizes);
			if (scrolls) scrolling.push(title);
			if (turn === 2) {
				await press(visitor, '.pager .contents');
				await measureAt(visitor, sizes, `contents of ${stop}`);
				await press(visitor, '.close button');
			}
			await press(visitor, '.pager .next button');
		}
	}
	return scrolling;
}

/** Every slide of attract, in a language as if it were the first: shown, and then looked at. */
export async function eachSlide(
	visitor: Visitor,
	language: string,
	look: (name: string) => Promise<void>,
) {
	let slides = 1;
	for (let turn = 0; turn < slides; turn += 1) {
		await visitor.offer((exhibition) => {
			slides = exhibition.slides.length;
			exhibition.languages.sort((a, b) => Number(b.tag === language) - Number(a.tag === language));
			// The next slide comes first: no waiting for its turn.
			if (turn > 0) exhibition.slides.push(exhibition.slides.shift()!);
		});
		await expect(visitor.page.locator('html')).toHaveAttribute('lang', language);
		await expect(visitor.page.locator('.showing.visible')).toHaveCount(1);
		await look(`attract, slide ${turn + 1}`);
	}
}
