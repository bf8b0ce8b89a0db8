import { expect, type Page } from '@playwright/test';

/**
 * After the last touch it comes back by itself: attract, in the first language, with nothing left of what was chosen.
 * @param within milliseconds: the idle time, doubled for who changed the screen, and what a busy machine needs
 */
export async function comesToRest(page: Page, within: number): Promise<void> {
	await expect(page.locator('main.attract')).toBeVisible({ timeout: within });
	const root = page.locator('html');
	await expect(root).toHaveAttribute('lang', 'en');
	await expect(root).toHaveAttribute('data-text', 'normal');
	await expect(root).toHaveAttribute('data-contrast', 'normal');
	await expect(root).toHaveAttribute('data-reach', 'normal');
}
