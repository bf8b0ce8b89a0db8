import { Fingers } from '../fingers.ts';
import { expect, test, type Visitor } from './page.ts';
import { tap } from './tap.ts';

test.use({ calm: true });

const heading = ({ page }: Visitor) => page.getByRole('heading', { level: 1 });
const enlarged = ({ page }: Visitor) => page.getByRole('dialog', { name: 'Look closer' });
const picture = ({ page }: Visitor) =>
	page.getByRole('main').getByRole('button', { name: /^Look closer/ });
/** How wide the enlarged picture is drawn. */
const width = async (visitor: Visitor) =>
	(await enlarged(visitor).locator('.world').boundingBox())!.width;

async function openChapter(visitor: Visitor): Promise<void> {
	await visitor.open();
	await visitor.begin();
	await visitor.goTo(1);
	await expect(heading(visitor)).toHaveText((await visitor.chapter()).title);
}

test.describe('a swipe turns the page', () => {
	const swipe = async (
		visitor: Visitor,
		by: readonly [number, number],
		from = { x: 1400, y: 300 },
	) => {
		const fingers = await Fingers.of(visitor.page);
		await fingers.down(1, from);
		for (const share of [0.25, 0.5, 0.75, 1]) {
			await fingers.move(1, { x: from.x + share * by[0], y: from.y + share * by[1] });
		}
		await fingers.up(1);
	};

	test('to the left leads on, to the right back, and one swipe turns one page', async ({
		visitor,
	}) => {
		await openChapter(visitor);
		await swipe(visitor, [-600, 20]);
		await visitor.arriveAt(2);
		await swipe(visitor, [600, 20]);
		await visitor.arriveAt(1);
	});

	test('on the picture too, which it does not open', async ({ visitor }) => {
		await openChapter(visitor);
		await swipe(visitor, [-300, 10], { x: 500, y: 500 });
		await visitor.arriveAt(2);
		await expect(enlarged(visitor)).toHaveCount(0);
	});

	test('up and down, a little, or with two fingers is none', async ({ visitor }) => {
		await openChapter(visitor);
		await swipe(visitor, [-60, 200]);
		await swipe(visitor, [-40, 0]);
		const fingers = await Fingers.of(visitor.page);
		await fingers.down(1, { x: 1200, y: 300 });
		await fingers.down(2, { x: 1300, y: 300 });
		await fingers.move(1, { x: 900, y: 300 });
		await fingers.move(2, { x: 1600, y: 300 });
		await fingers.up(1);
		await fingers.up(2);
		await visitor.arriveAt(1);
	});

	test('from right to left, a swipe to the right leads on', async ({ visitor }) => {
		await visitor.open();
		await visitor.offerPseudoLanguage('en-XB');
		await visitor.begin('en-XB');
		await visitor.goTo(1);
		await swipe(visitor, [400, 0], { x: 500, y: 300 });
		await visitor.arriveAt(2);
	});
});

test.describe('a picture on the whole glass', () => {
	const open = async (visitor: Visitor) => {
		await openChapter(visitor);
		await visitor.turnPage();
		await visitor.arriveAt(2);
		await tap(picture(visitor));
		await expect(enlarged(visitor).locator('.world')).toBeVisible();
	};

	test('one tap opens it with its credit, and the page it came from is there again', async ({
		visitor,
	}) => {
		await open(visitor);
		await expect(enlarged(visitor)).toContainText('Drawn for the tests');
		await tap(enlarged(visitor).getByRole('button', { name: 'Close', exact: true }));
		await expect(enlarged(visitor)).toHaveCount(0);
		await visitor.arriveAt(2);
		await expect(picture(visitor)).toBeFocused();
	});

	test('plates, two taps and two fingers bring it nearer; all of it is back with one plate', async ({
		visitor,
	}) => {
		await open(visitor);
		const whole = await width(visitor);
		const frame = enlarged(visitor).getByRole('img');
		await tap(enlarged(visitor).getByRole('button', { name: 'Closer' }));
		await expect.poll(() => width(visitor)).toBeCloseTo(2 * whole, 0);
		await tap(enlarged(visitor).getByRole('button', { name: 'Farther' }));
		await expect.poll(() => width(visitor)).toBeCloseTo(whole, 0);
		const box = (await frame.boundingBox())!;
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		await visitor.page.touchscreen.tap(middle.x, middle.y);
		await visitor.page.touchscreen.tap(middle.x, middle.y);
		await expect.poll(() => width(visitor)).toBeGreaterThan(1.9 * whole);
		await tap(enlarged(visitor).getByRole('button', { name: 'Farther' }));
		const fingers = await Fingers.of(visitor.page);
		await fingers.down(1, { x: middle.x - 60, y: middle.y });
		await fingers.down(2, { x: middle.x + 60, y: middle.y });
		await fingers.move(1, { x: middle.x - 150, y: middle.y });
		await fingers.move(2, { x: middle.x + 150, y: middle.y });
		await fingers.up(1);
		await fingers.up(2);
		await expect.poll(() => width(visitor)).toBeGreaterThan(2 * whole);
	});

	test('the keyboard opens, zooms, moves and closes it', async ({ visitor }) => {
		const { page } = visitor;
		await open(visitor);
		await page.keyboard.press('Escape');
		await expect(picture(visitor)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(enlarged(visitor).locator('.world')).toBeVisible();
		await enlarged(visitor).getByRole('button', { name: 'Closer' }).focus();
		await page.keyboard.press('Enter');
		await enlarged(visitor).getByRole('img').focus();
		const top = async () => (await enlarged(visitor).locator('.world').boundingBox())!.y;
		const before = await top();
		await page.keyboard.press('ArrowDown');
		await expect.poll(top).toBeLessThan(before);
		// At its edge an arrow leads on, to the plates.
		for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowDown');
		await expect(enlarged(visitor).getByRole('img')).not.toBeFocused();
		await page.keyboard.press('Escape');
		await expect(enlarged(visitor)).toHaveCount(0);
	});

	test('one that cannot be read closes again, staff are told, and what was opened since stays', async ({
		visitor,
	}) => {
		const { page } = visitor;
		await openChapter(visitor);
		await page.evaluate(() => {
			HTMLImageElement.prototype.decode = () =>
				new Promise((_, fail) =>
					Object.assign(window, { fail: () => fail(new Error('no picture')) }),
				);
		});
		const fail = () => page.evaluate(() => (window as unknown as { fail: () => void }).fail());
		await tap(picture(visitor));
		await expect(enlarged(visitor)).toHaveCount(1);
		await fail();
		await expect(enlarged(visitor)).toHaveCount(0);
		expect((await visitor.told()).join()).toContain('no picture');
		await tap(picture(visitor));
		await page.keyboard.press('Escape');
		await visitor.openAccess();
		await fail();
		await expect(page.getByRole('dialog')).toBeVisible();
	});
});
