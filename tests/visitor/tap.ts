import type { Locator, Page } from '@playwright/test';
import { ECHO_MS, TOLERANCE_MM } from '../../renderer/core/contacts.ts';

/** Where and when each page was tapped last. */
const last = new WeakMap<Page, { readonly x: number; readonly y: number; readonly at: number }>();
/** Pages whose time stands still and is moved by the test only. */
const frozen = new WeakSet<Page>();
export const noteFrozen = (page: Page) => void frozen.add(page);

/** CSS pixels within which a second tap would be the first one's echo, on every size that is tested. */
const NEAR = 3 * TOLERANCE_MM * 8;

/**
 * Taps as somebody does who means it: not twice within a blink on the same place, where the kiosk takes
 * the second tap for the echo of the first.
 */
export const tap = (target: Locator) => once(target, () => target.tap());
/** The same by a mouse, for a window that Playwright gives no touch screen. */
export const click = (target: Locator) => once(target, () => target.click());

async function once(target: Locator, press: () => Promise<void>): Promise<void> {
	const page = target.page();
	await target.scrollIntoViewIfNeeded();
	const box = (await target.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const before = last.get(page);
	if (before !== undefined && Math.hypot(x - before.x, y - before.y) < NEAR) {
		if (frozen.has(page)) await page.clock.runFor(2 * ECHO_MS);
		else {
			await page.waitForFunction((until) => performance.now() > until, before.at + 2 * ECHO_MS, {
				polling: 50,
			});
		}
	}
	await press();
	last.set(page, { x, y, at: await page.evaluate(() => performance.now()) });
}
