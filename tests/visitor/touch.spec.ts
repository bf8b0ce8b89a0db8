import type { Page } from '@playwright/test';
import { SHIPPED_EXHIBITION } from '../../electron/cli/paths.ts';
import { ECHO_MS, TOLERANCE_MM } from '../../renderer/core/contacts.ts';
import { Fingers } from '../fingers.ts';
import { expect, test } from './page.ts';
import { openForStaff } from './staff.ts';
import { tap } from './tap.ts';
import { begin, OF_A_JOURNEY, VIEWS } from './views.ts';

interface Target {
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

const nameOf = (button: HTMLElement) => (button.ariaLabel ?? button.innerText).split('\n')[0]!;

/** From here on a press is only counted, so that the view stays. */
const countPresses = (page: Page) =>
	page.evaluate((nameOf) => {
		const name = new Function(`return ${nameOf}`)() as (button: HTMLElement) => string;
		const pressed: string[] = [];
		Object.assign(window, { pressed });
		const count = (event: Event) => {
			event.stopImmediatePropagation();
			pressed.push(name(event.target as HTMLElement));
		};
		addEventListener('press', count, { capture: true });
	}, nameOf.toString());

/** All that can be pressed now. */
const targetsOf = (page: Page): Promise<readonly Target[]> =>
	page.evaluate((nameOf) => {
		const name = new Function(`return ${nameOf}`)() as (button: HTMLElement) => string;
		return [...document.querySelectorAll<HTMLButtonElement>('button:enabled')].flatMap((button) => {
			const { left, top, width, height } = button.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const isOnTop = button.contains(document.elementFromPoint(x, y));
			return isOnTop && !button.closest('[inert]') ? [{ name: name(button), x, y }] : [];
		});
	}, nameOf.toString());

const pressed = (page: Page) =>
	page.evaluate(() => (window as unknown as { pressed: string[] }).pressed.splice(0));

/** Of many alike the first, one in the middle and the last. */
const MANY = 9;
const aFew = (targets: readonly Target[]) =>
	targets.length <= MANY ? targets : targets.filter((_, index) => index % 3 === 0);

for (const [view, open] of Object.entries(VIEWS)) {
	test.describe(view, () => {
		if (OF_A_JOURNEY.includes(view)) test.use({ exhibition: SHIPPED_EXHIBITION });
		test('each target acts once, whatever other hands do', async ({ visitor }) => {
			const { page } = visitor;
			await page.clock.install();
			await open(visitor);
			await visitor.freezeTime();
			await visitor.settle();
			// A poster and a stop of the trail may have one name: one of them stands for both.
			const names = [...new Set(aFew(await targetsOf(page)).map(({ name }) => name))];
			expect(names.length).toBeGreaterThan(1);
			await countPresses(page);
			const fingers = await Fingers.of(page);
			for (const [index, name] of names.entries()) {
				const otherName = names[(index + 1) % names.length]!;
				/** Where they are now: in attract they change sides with the slide. */
				const places = async () => {
					const now = new Map((await targetsOf(page)).map((target) => [target.name, target]));
					return [now.get(name)!, now.get(otherName)!] as const;
				};
				const presses = async (how: string, ...wanted: readonly string[]) => {
					expect([...(await pressed(page))].sort(), `${name}, ${how}`).toEqual([...wanted].sort());
					await page.clock.runFor(2 * ECHO_MS);
				};
				let [target, other] = await places();
				await fingers.down(2, other);
				await fingers.down(1, target);
				await expect(page.locator('[data-pressed]'), 'seen as pressed').toHaveCount(2);
				await fingers.up(1);
				await presses('a hand that rests on another', name);
				await fingers.up(2);
				await presses('which is then lifted', otherName);

				[target, other] = await places();
				await fingers.down(1, target);
				await fingers.down(2, other);
				await fingers.up(1);
				await fingers.up(2);
				await presses('two taps at once', name, otherName);

				[target] = await places();
				const millimetre = 1920 / 531;
				await fingers.down(1, target);
				for (const slid of [1, 2, 3, 4]) {
					await fingers.move(1, { x: target.x + slid * millimetre, y: target.y });
				}
				await fingers.up(1);
				await presses(`a slide of 4 mm, where ${TOLERANCE_MM} are allowed`, name);

				[target] = await places();
				await fingers.tap(1, target);
				await page.clock.runFor(120);
				await fingers.tap(1, target);
				const isDigit = view === 'PIN pad' && /^\d$/.test(name);
				await presses('a double tap', ...(isDigit ? [name, name] : [name]));
			}
		});
	});
}

test('a thing that lies on the glass is nobody: the visit ends, and others begin one beside it', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await begin(visitor);
	await visitor.freezeTime();
	const fingers = await Fingers.of(page);
	await fingers.down(7, { x: 3, y: 500 });
	await page.clock.runFor(60_000);
	await fingers.move(7, { x: 6, y: 504 });
	await page.clock.runFor(31_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page.clock.runFor(30_000);
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	const box = (await page.locator('main.attract button[lang=es]').boundingBox())!;
	await fingers.tap(1, { x: box.x + 30, y: box.y + 30 });
	await expect(page.locator('main:is(.carry, .home)')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('“Yes” that is held past the end of the countdown is still “Yes”', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await VIEWS['page']!(visitor);
	await visitor.freezeTime();
	await page.clock.runFor(91_000);
	await page.clock.runFor(20_000);
	const yes = (await page.getByRole('button', { name: 'Yes, keep going' }).boundingBox())!;
	const fingers = await Fingers.of(page);
	await fingers.down(1, { x: yes.x + 50, y: yes.y + 50 });
	await page.clock.runFor(15_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await fingers.up(1);
	await expect(page.getByRole('alertdialog')).toBeHidden();
	await visitor.arriveAt(2);
});

test('a key that something lies on keeps no visit alive, and presses once', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await VIEWS['front']!(visitor);
	await visitor.freezeTime();
	await page.locator('.pager .next button').focus();
	await page.keyboard.down('Enter');
	for (let time = 0; time < 20; time += 1) {
		await page.keyboard.down('Enter');
		await page.clock.runFor(5000);
	}
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page.keyboard.up('Enter');
	await page.keyboard.press('Escape');
	await visitor.arriveAt(2);
});

test('five quick touches of the corner open the pad, however late a busy page hears of them', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openForStaff(page, 'en');
	await page.evaluate(() => {
		const at = { clientX: 12, clientY: 12, bubbles: true };
		const touches = Array.from({ length: 5 }, () => new PointerEvent('pointerdown', at));
		for (const touch of touches) {
			// The page is busy: it hears of the last one more than three seconds after the first.
			for (const until = performance.now() + 800; performance.now() < until;);
			document.body.dispatchEvent(touch);
		}
	});
	await expect(page.getByRole('button', { name: '7', exact: true })).toBeVisible();
});

test('what a switch or a key has brought is no echo of an earlier touch', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await begin(visitor);
	await visitor.freezeTime();
	const { title } = await visitor.chapter();
	const stop = page.getByRole('navigation').getByRole('button', { name: title, exact: true });
	await tap(stop);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await page.clock.runFor(5000);
	const home = page.getByRole('navigation').getByRole('button', { name: 'Start', exact: true });
	await home.evaluate((button: HTMLElement) => button.click());
	await page.clock.runFor(100);
	await stop.tap();
	await page.clock.runFor(100);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
