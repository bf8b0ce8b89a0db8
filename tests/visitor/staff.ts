import type { Locator, Page } from '@playwright/test';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { expect, type Visitor } from './page.ts';
import { BROWSER_PAGE_PORT } from './port.ts';
import { tap } from './tap.ts';

/** The kiosk asks what it asks at its first start. */
export const FIRST_START = `http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html?first`;
/** Touches the button of a name. */
export const touch = (page: Page, name: string) =>
	tap(page.getByRole('button', { name, exact: true }));

/** The same without a finger's way there, for walks that only look: whether touches work is tested elsewhere. */
export const pick = (target: Locator) =>
	target.evaluate((button: HTMLButtonElement) => button.click());
export const pickNamed = (page: Page, name: string) =>
	pick(page.getByRole('button', { name, exact: true }));

/** A kiosk whose staff have answered the questions of the first start in a language, with a PIN. */
export async function openForStaff(page: Page, language: string): Promise<void> {
	await page.goto(`http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html?staff=${language}`);
	await expect(page.locator('.showing.visible')).toHaveCount(1);
}

/** All at once: how fast this machine taps is nothing that is tested. */
export async function touchCorner(page: Page, times = 5): Promise<void> {
	await page.evaluate((times) => {
		for (let time = 0; time < times; time += 1) {
			const at = { clientX: 12, clientY: 12, bubbles: true };
			// Lifted again: a finger that lies there is something else.
			for (const type of ['pointerdown', 'pointerup'])
				document.body.dispatchEvent(new PointerEvent(type, at));
		}
	}, times);
}

/** Types at the pad that the corner has opened. */
export async function typePin(page: Page, pin: string): Promise<void> {
	for (const digit of pin) await touch(page, digit);
	await tap(page.locator('.keys .amber'));
}

/** The shell finds this from now on, when it looks for the stick. */
export function plugIn(page: Page, reset: FakeBridge['reset']): Promise<unknown> {
	return page.evaluate((reset) => {
		(window.kiosk as FakeBridge).reset = reset;
	}, reset);
}

/** As bad as it gets: everything there is to find, with long sentences. */
function report(page: Page): Promise<void> {
	return page.evaluate(() => {
		const fake = window.kiosk as FakeBridge;
		fake.report = {
			...fake.report,
			shown: 'last-good',
			lowered: true,
			forgets: true,
			settingsLost: true,
			locked: false,
			freeDiskBytes: 4e8,
			pageRestarts: 9,
			mistakeCount: 20,
			mistakes: Array.from({ length: 20 }, (_, line) => ({
				place: `chapters/across-norton-sound-and-back/en.md:${line}:3`,
				what: 'The figure {hundred-miles} is not in figures.yaml.',
				fix: 'Write one of those there are, or add it.',
			})),
		};
	});
}

/** Looks at every screen for staff, with nothing wrong and with everything. */
export async function eachStaffScreen(
	{ page }: Visitor,
	language: string,
	look: (screen: string) => Promise<void>,
): Promise<void> {
	await openForStaff(page, language);
	await touchCorner(page);
	for (const digit of FAKE_PIN) await pickNamed(page, digit);
	await look(`PIN in ${language}`);
	await pick(page.locator('.ways button').last());
	await look(`the way in by the stick, in ${language}`);
	for (const answer of ['no-stick', 'no-file', 'not-ours', 'unavailable'] as const) {
		await plugIn(page, answer);
		await pick(page.locator('footer .amber'));
		await expect(page.locator('.asking strong')).toBeVisible();
		await look(`${answer}, in ${language}`);
	}
	await plugIn(page, 'granted');
	await pick(page.locator('footer .amber'));
	await expect(page.locator('.card')).toBeVisible();
	await look(`a new PIN, in ${language}`);
	await pick(page.locator('footer .amber'));
	await expect(page.locator('.panel')).toBeVisible();
	await look(`all is well, in ${language}`);
	await report(page);
	await expect(page.locator('.panel li').first()).toBeVisible();
	await look(`something is wrong, in ${language}`);
	await pick(page.locator('.wishes button').first());
	await look(`the glass is wiped, in ${language}`);
}

/** Looks at every question of the first start, and at what the last one may come to. */
export async function eachQuestion(
	{ page }: Visitor,
	language: string,
	look: (question: string) => Promise<void>,
): Promise<void> {
	await page.goto(FIRST_START);
	await pick(page.locator(`.setup button[lang=${language}]`));
	for (let question = 1; question <= 6; question += 1) {
		await expect(page.locator('.setup header .label')).toHaveText(`${question} / 6`);
		await look(`${question}`);
		if (question < 6) await pick(page.locator('footer .amber'));
	}
	await pick(page.locator('footer .ink'));
	await look('a PIN of their own');
	for (const digit of '12345678') await pickNamed(page, digit);
	await pick(page.locator('footer .amber'));
	await expect(page.locator('.asking strong')).toBeVisible();
	await look('a PIN that anybody would guess');
	for (const digit of '80818283') await pickNamed(page, digit);
	await pick(page.locator('footer .amber'));
	await expect(page.locator('.card')).toBeVisible();
	await look('the longest PIN');
}
