import { expect, SIZES, test, type Visitor } from '../visitor/page.ts';

/** 64 CSS px at 1080p are 6.4rem; the unit grows with the panel, so the rule is in rem. */
const SMALLEST_TARGET_REM = 6.4;

interface Findings {
	readonly small: string[];
	readonly outside: string[];
	readonly overlapping: string[];
	readonly clipped: string[];
}

/** Measures what a finger and an eye would stumble over. */
const measure = (visitor: Visitor, smallestRem: number) =>
	visitor.page.evaluate((smallestRem): Findings => {
		const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
		const name = (node: Element) =>
			(node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40);
		const targets = [...document.querySelectorAll('button')].filter(
			(node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest('[inert]'),
		);
		const boxes = targets.map((node) => ({ name: name(node), box: node.getBoundingClientRect() }));
		const slack = 1;
		const text = [
			...document.querySelectorAll('h1, p, dd, dt, figcaption span, button span'),
		].filter((node) => node.checkVisibility());
		return {
			small: boxes
				.filter(({ box }) => Math.min(box.width, box.height) < smallestRem * rem - slack)
				.map(({ name, box }) => `${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`),
			outside: boxes
				.filter(
					({ box }) =>
						box.left < -slack ||
						box.top < -slack ||
						box.right > innerWidth + slack ||
						box.bottom > innerHeight + slack,
				)
				.map(({ name }) => name),
			overlapping: boxes.flatMap(({ name, box }, index) =>
				boxes.slice(index + 1).flatMap((other) => {
					const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					return x > slack && y > slack ? [`${name} / ${other.name}`] : [];
				}),
			),
			clipped: text
				.filter((node) => {
					const box = node.getBoundingClientRect();
					const inScroller = node.closest('.frame') !== null;
					const spoken = node.classList.contains('spoken-only');
					const tooWide = box.right > innerWidth + slack || box.left < -slack;
					const tooHigh = !inScroller && (box.bottom > innerHeight + slack || box.top < -slack);
					return !spoken && name(node) !== '' && box.width > 0 && (tooWide || tooHigh);
				})
				.map((node) => `${node.tagName} ${name(node)}`),
		};
	}, smallestRem);

const NOTHING: Findings = { small: [], outside: [], overlapping: [], clipped: [] };

/** All three at 1080p; elsewhere the ends. 4K is 1080p with twice the pixels, and slow to draw. */
const TEXT_SIZES = ['normal', 'large', 'largest'];
const textSizes = (sizeName: string) =>
	({ '1920x1080': TEXT_SIZES, '3840x2160': ['normal'] })[sizeName] ?? ['normal', 'largest'];

for (const [sizeName, size] of Object.entries(SIZES)) {
	for (const language of ['en', 'es']) {
		for (const textSize of textSizes(sizeName)) {
			test.describe(`${sizeName}, ${language}, ${textSize} text`, () => {
				test.use({ size });
				test('every view: targets large enough, nothing outside, overlapping or cut off', async ({
					visitor,
				}) => {
					const { page } = visitor;
					await page.clock.install();
					await visitor.open();
					if (textSize === 'normal')
						expect(await measure(visitor, SMALLEST_TARGET_REM), 'attract').toEqual(NOTHING);
					await visitor.begin(language);
					await visitor.openAccess();
					await page
						.getByRole('dialog')
						.locator('.group')
						.nth(1)
						.locator('button')
						.nth(TEXT_SIZES.indexOf(textSize))
						.tap();
					expect(await measure(visitor, SMALLEST_TARGET_REM), 'access').toEqual(NOTHING);
					await page.locator('.close button').tap();
					expect(await measure(visitor, SMALLEST_TARGET_REM), 'home').toEqual(NOTHING);
					for (const stop of [1, 2, 3, 4]) {
						await visitor.goTo(stop);
						const pages = await page.locator('.count i').count();
						for (let turn = 0; turn < pages; turn += 1) {
							await expect(page.locator('.count i').nth(turn)).toHaveClass(/on/);
							await page.evaluate(() =>
								document.getAnimations().forEach((animation) => animation.finish()),
							);
							const title = await page.getByRole('heading', { level: 1 }).innerText();
							expect(await measure(visitor, SMALLEST_TARGET_REM), title).toEqual(NOTHING);
							if (textSize === 'normal') {
								const scrolls = await page.locator('.scroller.overflows').count();
								expect(scrolls, `“${title}” fits without scrolling`).toBe(0);
							}
							await page.locator('.pager .next button').tap();
						}
					}
				});
			});
		}
	}
}
