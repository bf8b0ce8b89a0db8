import { FAKE_PIN } from '../../renderer/bridge.fake.ts';
import { eachItScreen } from '../visitor/it.ts';
import { eachPackScreen } from '../visitor/packs.ts';
import { expect, test } from '../visitor/page.ts';
import { eachSettingsScreen } from '../visitor/settings.ts';
import { eachQuestion, eachStaffScreen, openForStaff, touchCorner } from '../visitor/staff.ts';
import { everythingIsReachedByArrows, press } from './arrows.ts';

/** Somebody without a keyboard gets here by touch, somebody with one goes on with five keys. */
test.describe('five keys are enough for staff too:', () => {
	test('the PIN is typed, the panel read, the page for IT opened and left', async ({ visitor }) => {
		const { page } = visitor;
		await openForStaff(page, 'en');
		await touchCorner(page);
		await expect(page.locator('.keys')).toBeVisible();
		for (const digit of FAKE_PIN) await press(page, digit);
		await press(page, 'Open');
		await expect(page.locator('.panel')).toBeVisible();
		// One question gives way to the next within the view: the focus is never nowhere.
		const heading = page.getByRole('heading', { level: 1 });
		await press(page, 'For IT');
		await expect(heading).toBeFocused();
		await press(page, 'Restart the exhibit');
		await expect(heading).toBeFocused();
		await press(page, 'Back');
		await press(page, 'Back');
		await expect(page.locator('.panel')).toBeVisible();
		await press(page, 'Back to visitors');
		await expect(page.locator('main.attract')).toBeVisible();
	});

	test('Escape leads back from each of their screens, step by step, to the visitors', async ({
		visitor,
	}) => {
		const { page } = visitor;
		await openForStaff(page, 'en');
		await touchCorner(page);
		await expect(page.locator('.keys')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('main.attract')).toBeVisible();
		await touchCorner(page);
		for (const digit of FAKE_PIN) await press(page, digit);
		await press(page, 'Open');
		await press(page, 'For IT');
		await press(page, 'Restart the exhibit');
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText('Restart the exhibit?');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Restart the exhibit' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.panel')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('main.attract')).toBeVisible();
	});

	test('on every screen arrows lead from each target to each', async ({ visitor }) => {
		await eachStaffScreen(visitor, 'en', () => everythingIsReachedByArrows(visitor.page));
		await eachItScreen(visitor, 'en', () => everythingIsReachedByArrows(visitor.page));
		await eachPackScreen(visitor, 'en', () => everythingIsReachedByArrows(visitor.page));
		await eachSettingsScreen(visitor, 'en', () => everythingIsReachedByArrows(visitor.page));
	});

	test('at every question of the first start they do', async ({ visitor }) => {
		await eachQuestion(visitor, 'en', () => everythingIsReachedByArrows(visitor.page));
	});
});

test('the warning is answered by an arrow and Enter, and gives the focus back', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.beginInFrozenTime();
	const { title } = await visitor.chapter();
	await press(page, title);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await press(page, 'Contents');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.clock.runFor(90_500);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await everythingIsReachedByArrows(page);
	await press(page, 'Yes');
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await expect(page.getByRole('dialog')).toBeVisible();
});
