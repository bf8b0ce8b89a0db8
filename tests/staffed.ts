import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of the kiosks in the tests. */
export const PIN = '471147';

/** Answers of the first start, as staff write them by hand for many PCs. */
export const SETTINGS = {
	format: 3,
	staffLanguage: 'en',
	screen: { diagonal: 24, distance: 60, height: 80 },
	sound: true,
	pin: PIN,
} as const;

/** Writes them down; returns their file. */
export async function settingsIn(folder: string): Promise<string> {
	const file = join(folder, 'settings.json');
	await writeFile(file, JSON.stringify(SETTINGS));
	return file;
}

/**
 * Five touches of the corner, all at once: how fast this machine clicks matters to nobody. As staff
 * do, it touches again until the pad is there, or what stands in its place: Chromium drops what comes
 * before the first frame.
 */
export async function touchCorner(
	app: ElectronApplication,
	page: Page,
	opens: Locator = page.getByRole('button', { name: PIN[0]!, exact: true }),
): Promise<void> {
	await expect(async () => {
		await app.evaluate(({ BrowserWindow }) => {
			const { webContents } = BrowserWindow.getAllWindows()[0]!;
			for (let time = 0; time < 5; time += 1) {
				for (const type of ['mouseDown', 'mouseUp'] as const) {
					webContents.sendInputEvent({ type, x: 12, y: 12, button: 'left', clickCount: 1 });
				}
			}
		});
		await expect(opens).toBeVisible({ timeout: 2_000 });
	}).toPass({ timeout: 30_000 });
}

/** Types at the pad that the corner has opened. */
export async function typePin(page: Page, pin: string): Promise<void> {
	for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click();
	await page.getByRole('button', { name: 'Open' }).click();
}

/** The PIN that stands on the screen to be written down. */
export async function shownPin(page: Page): Promise<string> {
	const card = page.locator('.card .number [aria-hidden]');
	await expect(card).toHaveCount(2);
	return (await card.allInnerTexts()).join('');
}
