import { expect, type Visitor } from './page.ts';
import { FIRST_START, openForStaff, touch, touchCorner } from './staff.ts';
import { tap } from './tap.ts';

/** Every kind of view, by what it is called and how a visitor comes there; time stands still there. */
export const VIEWS: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
	attract: async (visitor) => {
		await visitor.open();
		// One slide: with another one the invitations would change sides under the test's fingers.
		await visitor.offer((exhibition) => void exhibition.slides.splice(1));
		await expect(visitor.page.locator('.showing.visible')).toHaveCount(1);
	},
	home: async (visitor) => begin(visitor),
	front: async (visitor) => {
		await begin(visitor);
		await visitor.goTo(1);
		const { title } = await visitor.chapter();
		await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(title);
	},
	page: async (visitor) => {
		await VIEWS['front']!(visitor);
		await visitor.turnPage();
		await visitor.arriveAt(2);
	},
	contents: async (visitor) => {
		await VIEWS['front']!(visitor);
		await tap(visitor.page.getByRole('button', { name: /^Contents/ }));
		await expect(visitor.page.getByRole('dialog')).toBeVisible();
	},
	access: async (visitor) => {
		await begin(visitor);
		await visitor.openAccess();
	},
	map: async (visitor) => {
		await begin(visitor);
		await visitor.goTo(1 + (await visitor.exhibition()).home.indexOf('journey'));
		await expect(visitor.page.getByRole('main')).toHaveClass(/journey/);
	},
	'list of teams': async (visitor) => {
		await VIEWS['map']!(visitor);
		await tap(visitor.page.getByRole('button', { name: 'List of teams' }));
		await expect(visitor.page.getByRole('main').getByRole('listitem').nth(19)).toBeAttached();
	},
	sources: async (visitor) => {
		await VIEWS['front']!(visitor);
		await tap(visitor.page.getByRole('button', { name: 'How do we know?' }));
		await expect(visitor.page.getByRole('main')).toHaveClass(/sources/);
	},
	warning: async (visitor) => {
		await begin(visitor);
		await visitor.page.clock.runFor(91_000);
		await expect(visitor.page.getByRole('alertdialog')).toBeVisible();
	},
	'PIN pad': async ({ page }) => {
		await openForStaff(page, 'en');
		await touchCorner(page);
		await expect(page.getByRole('button', { name: '7', exact: true })).toBeVisible();
	},
	'first start': async ({ page }) => {
		await page.goto(FIRST_START);
		await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
	},
	'made PIN': async (visitor) => {
		await VIEWS['first start']!(visitor);
		await touch(visitor.page, 'Use it as it is');
		await expect(visitor.page.getByRole('button', { name: 'Choose your own' })).toBeVisible();
	},
};

export async function begin(visitor: Visitor): Promise<void> {
	await visitor.open();
	await visitor.begin();
}

/** Views that a small exhibition has not. */
export const OF_A_JOURNEY = ['map', 'list of teams'];
