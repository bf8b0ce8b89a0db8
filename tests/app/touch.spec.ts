import { Fingers } from '../fingers.ts';
import { expect, test } from './kiosk.ts';

test('in the real window too, a palm, a second visitor and a sliding finger make nothing dead', async ({
	start,
}) => {
	const { page } = await start();
	const fingers = await Fingers.of(page);
	const middle = async (name: string) => {
		const box = (await page.getByRole('button', { name }).first().boundingBox())!;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const invitation = (await page.locator('main.attract button[lang=en]').boundingBox())!;
	// A palm lies at the edge from now on.
	await fingers.down(9, { x: 4, y: 200 });
	await fingers.tap(1, { x: invitation.x + 40, y: invitation.y + 40 });
	await expect(page.locator('main.home')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	const access = await middle('Access');
	await fingers.down(1, access);
	await expect(page.locator('nav [data-pressed]')).toHaveCount(1);
	await fingers.move(1, { x: access.x + 6, y: access.y });
	await fingers.move(1, { x: access.x + 12, y: access.y });
	await fingers.up(1);
	await expect(page.getByRole('dialog')).toBeVisible();
	await fingers.up(9);
	await expect(page.getByRole('dialog')).toBeVisible();
});
