import type { PageAssertionsToHaveScreenshotOptions } from '@playwright/test';
import { eachSlide } from '../access/walk.ts';
import { expect, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';

/** Half of 1080p: the unit grows with the panel, so the composition is the same. */
const SIZES = {
	landscape: { width: 960, height: 540 },
	portrait: { width: 540, height: 960 },
} as const;

/** Room for another Chromium's edges of letters; a moved plate or another picture is far beyond. */
const ALIKE: PageAssertionsToHaveScreenshotOptions = {
	maxDiffPixelRatio: 0.03,
	threshold: 0.25,
	animations: 'disabled',
	timeout: 20_000,
};

/** Views that differ in how they are composed, as a visitor comes to them. */
const VIEWS: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
	home: async () => {},
	carry: (visitor) => carry(visitor, '[data-team="0"]'),
	'carry handed over': (visitor) => carry(visitor, '[data-team="11"]'),
	'carry at the end': (visitor) => carry(visitor, '.arrived'),
	'dog front': (visitor) => visitor.goTo(1),
	'dog page': async (visitor) => {
		await visitor.goTo(1);
		await visitor.turnPage();
		await visitor.arriveAt(2);
	},
	map: (visitor) => visitor.goTo(3),
	'story front': (visitor) => visitor.goTo(4),
	compare: async (visitor) => {
		await visitor.goTo(6);
		await visitor.turnPage();
		await visitor.arriveAt(2);
	},
	claims: async (visitor) => {
		await visitor.goTo(7);
		await visitor.turnPage();
		await visitor.arriveAt(2);
		await tap(visitor.page.locator('.claims .plates button').first());
	},
	sources: async (visitor) => {
		await visitor.goTo(1);
		await tap(visitor.page.locator('.aids button').first());
		await expect(visitor.page.locator('main.sources')).toBeVisible();
	},
	access: (visitor) => visitor.openAccess(),
};

/** By the map's plate, and handed on until it is where it is wanted. */
async function carry(visitor: Visitor, wanted: string): Promise<void> {
	const { page } = visitor;
	await visitor.goTo(3);
	await tap(page.locator('.to-carry button'));
	await expect(page.locator('main.carry')).toBeVisible();
	while (!(await page.locator(`.carry ${wanted}`).isVisible())) {
		await tap(page.locator('.hand-on button'));
	}
}

for (const [orientation, size] of Object.entries(SIZES)) {
	test.describe(orientation, () => {
		test.use({ size, calm: true, drawn: true });

		test('each slide looks as it was last looked at', async ({ visitor }) => {
			test.slow();
			await visitor.open();
			await eachSlide(visitor, 'en', async (name) => {
				const file = `${name.replace(/\W+/g, '-')}.png`;
				await expect(visitor.page).toHaveScreenshot([orientation, file], ALIKE);
			});
		});

		test('each view looks as it was last looked at', async ({ visitor }) => {
			test.slow();
			await visitor.open();
			await visitor.begin();
			await visitor.page.evaluate(() => document.fonts.ready);
			for (const [view, arrive] of Object.entries(VIEWS)) {
				await visitor.goTo(0);
				await arrive(visitor);
				await expect(visitor.page).toHaveScreenshot(
					[orientation, `${view.replaceAll(' ', '-')}.png`],
					ALIKE,
				);
			}
		});
	});
}
