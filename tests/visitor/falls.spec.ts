import type { Exhibition } from '../../content/schema/index.ts';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { expect, test } from './page.ts';
import { tap } from './tap.ts';

/**
 * No folder that the check lets through does this; the check is not trusted with a dark screen. One
 * line twice under `home:` is what was once let through.
 */
const withOneTwice = (exhibition: Exhibition): Exhibition => ({
	...exhibition,
	home: [exhibition.home[0]!, ...exhibition.home],
});

test('a page that cannot be drawn: attract again, then another version is asked for, never a dead screen', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.offer(withOneTwice);
	const begin = () => tap(page.locator('main.attract button[lang=en]'));
	const fell = () =>
		page.evaluate(() =>
			(window.kiosk as FakeBridge).told.filter((said) => said.startsWith('fell:')),
		);
	await begin();
	// It has fallen: that is told, and attract is there for the next visitor.
	await expect
		.poll(() =>
			page.evaluate(() =>
				(window.kiosk as FakeBridge).told.filter((said) => said.startsWith('trouble:')),
			),
		)
		.toHaveLength(1);
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	expect(await fell()).toEqual([]);
	await begin();
	await expect.poll(fell).toHaveLength(1);
	expect((await fell())[0]).toMatch(/^fell:offer-1:/);
	// The shell answers with the version before.
	await visitor.offer((exhibition) => ({ ...exhibition, home: exhibition.home.slice(1) }));
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	await visitor.begin();
});

test('with nothing else to show, the same version is tried again after a calm minute', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await visitor.open();
	await visitor.offer(withOneTwice);
	for (let time = 0; time < 2; time += 1) {
		await tap(page.locator('main.attract button[lang=en]'));
		await page.clock.runFor(1000);
	}
	await expect(page.locator('main.attract')).toHaveCount(0);
	await page.clock.runFor(61_000);
	await expect(page.locator('main.attract')).toBeVisible();
});
