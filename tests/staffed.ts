import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of the kiosks in the tests. */
export const PIN = '471147';

/** Answers of the first start, as staff write them by hand for many PCs; returns their file. */
export async function settingsIn(folder: string): Promise<string> {
	const file = join(folder, 'settings.json');
	const screen = { diagonal: 24, distance: 60 };
	const settings = { format: 1, staffLanguage: 'en', screen, sound: true, pin: PIN };
	await writeFile(file, JSON.stringify(settings));
	return file;
}

/**
 * Five touches of the corner, all at once: how fast this machine clicks matters to nobody. As staff
 * do, it touches again until the pad is there: Chromium drops what comes before the first frame.
 */
export async function touchCorner(app: ElectronApplication, page: Page): Promise<void> {
	await expect(async () => {
		await app.evaluate(({ BrowserWindow }) => {
			const { webContents } = BrowserWindow.getAllWindows()[0]!;
			for (let time = 0; time < 5; time += 1) {
				for (const type of ['mouseDown', 'mouseUp'] as const) {
					webContents.sendInputEvent({ type, x: 12, y: 12, button: 'left', clickCount: 1 });
				}
			}
		});
		await expect(page.getByRole('button', { name: PIN[0]!, exact: true })).toBeVisible({
			timeout: 2_000,
		});
	}).toPass({ timeout: 30_000 });
}

/** Types at the pad that the corner has opened. */
export async function typePin(page: Page, pin: string): Promise<void> {
	for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click();
	await page.getByRole('button', { name: 'Open' }).click();
}
