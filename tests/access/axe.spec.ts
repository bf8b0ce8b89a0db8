import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';
import { LONG } from '../visitor/walks.ts';

/** Every view of the kiosk, as a visitor comes to it. */
const VIEWS: Readonly<Record<string, (visitor: Visitor, language: string) => Promise<void>>> = {
	attract: async () => {},
	home: (visitor, language) => visitor.begin(language),
	dog: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(1);
	},
	section: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(2);
		await tap(visitor.page.locator('.pager .next button'));
	},
	story: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(4);
	},
	sources: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(1);
		await tap(visitor.page.locator('.aids button').first());
		await expect(visitor.page.locator('main.sources')).toBeVisible();
	},
	journey: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(3);
		await expect(visitor.page.locator('main.journey')).toBeVisible();
	},
	'list of teams': async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(3);
		await tap(visitor.page.locator('.journey .tools button').last());
		await expect(visitor.page.locator('main.journey ol')).toBeVisible();
	},
	more: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(5);
		await visitor.turnPage();
		await tap(visitor.page.locator('.pager button.small').first());
		await expect(visitor.page.locator('table')).toBeVisible();
	},
	timeline: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(7);
		await visitor.turnPage();
		await visitor.turnPage();
		// Drawn as a line, and still a table for those who hear it.
		const row = visitor.page.getByRole('table').getByRole('row', { name: '1995' });
		await expect(row.getByRole('rowheader')).toHaveText('1995');
		await expect(row.getByRole('cell')).toHaveCount(2);
	},
	claims: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(7);
		await visitor.turnPage();
		await tap(visitor.page.locator('.claims .plates button').first());
		await expect(visitor.page.locator('.claims .answer')).toBeVisible();
	},
	contents: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(1);
		await tap(visitor.page.locator('.pager .contents'));
		await expect(visitor.page.getByRole('dialog')).toBeVisible();
	},
	carry: async (visitor, language) => {
		await visitor.touchInvitation(language);
		await expect(visitor.page.locator('main.carry h1')).toBeVisible();
	},
	'carry, handed over': async (visitor, language) => {
		await visitor.touchInvitation(language);
		await tap(visitor.page.locator('.hand-on button'));
		await expect(visitor.page.locator('.carry .hand').first()).toBeAttached();
	},
	'carry, at its end': async (visitor, language) => {
		await visitor.touchInvitation(language);
		for (let team = 1; team < 20; team += 1) {
			await visitor.page.keyboard.press('ArrowLeft');
			await expect(visitor.page.locator(`.carry [data-team="${team}"]`)).toBeVisible();
		}
		await visitor.page.keyboard.press('ArrowLeft');
		await expect(visitor.page.locator('.carry .arrived')).toBeVisible();
	},
	names: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.goTo(1);
		await tap(visitor.page.locator('.aids button').last());
		await expect(visitor.page.getByRole('dialog')).toBeVisible();
	},
	access: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.openAccess();
	},
	warning: async (visitor, language) => {
		await visitor.begin(language);
		await visitor.freezeTime();
		await visitor.page.clock.runFor(91_000);
		await expect(visitor.page.getByRole('alertdialog')).toBeVisible();
		// axe waits by the page's own clock.
		await visitor.page.clock.resume();
	},
};

const settle = (visitor: Visitor) =>
	visitor.page
		.evaluate(async () => {
			for (const animation of document.getAnimations()) animation.finish();
			await document.fonts.ready;
		})
		.catch(() => undefined);

test.use({ calm: true });

/** Made of the same parts as other views. */
const ALIKE = ['story', 'more', 'names', 'contents'];

/** In another language the components are the same: two views tell whether `lang` is right. */
const VIEWS_IN_NORWEGIAN = ['home', 'section'];

for (const [view, arrive] of Object.entries(VIEWS)) {
	for (const language of VIEWS_IN_NORWEGIAN.includes(view) ? ['en', 'nb'] : ['en']) {
		const mark = language === 'en' && !ALIKE.includes(view) ? {} : LONG;
		test(
			`${view} in ${language}: axe finds nothing, in high contrast neither`,
			mark,
			async ({ visitor }) => {
				const { page } = visitor;
				await page.clock.install();
				await visitor.open();
				await arrive(visitor, language);
				for (const contrast of ['normal', 'high']) {
					await page.evaluate(
						(value) => (document.documentElement.dataset['contrast'] = value),
						contrast,
					);
					await settle(visitor);
					const { violations } = await new AxeBuilder({ page })
						.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
						.analyze();
					expect(
						violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`),
						`${contrast} contrast`,
					).toEqual([]);
				}
			},
		);
	}
}
