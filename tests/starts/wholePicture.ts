import { expect, type Page } from '@playwright/test';

/** What is missing of what visitors see now: pictures that did not come, files that were refused. */
export class WholePicture {
	readonly #refused: string[] = [];

	constructor(private readonly page: Page) {
		// Only ends what hangs: how fast a machine is, is not tested here.
		page.setDefaultTimeout(180_000);
		page.on('response', (response) => {
			if (response.status() >= 400) this.#refused.push(`${response.status()} ${response.url()}`);
		});
		page.on('requestfailed', (request) => {
			// A page that is left stops what it was loading.
			if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.#refused.push(request.url());
		});
	}

	/** Waits for attract, begins, goes home, and says what is missing on any of them; nothing: the picture is whole. */
	async missing(): Promise<readonly string[]> {
		await expect(this.page.locator('.showing.visible').first()).toBeVisible({ timeout: 180_000 });
		const attract = await this.#broken();
		await this.page.locator('main.attract button').first().click();
		await expect(this.page.locator('main:is(.carry, .home)')).toBeVisible({ timeout: 180_000 });
		const begun = await this.#broken();
		if (await this.page.locator('main.carry').isVisible()) {
			await this.page.locator('nav li button').first().click();
		}
		await expect(this.page.locator('main.home .posters button').first()).toBeVisible();
		return [...attract, ...begun, ...(await this.#broken()), ...this.#refused];
	}

	async #broken(): Promise<string[]> {
		// What is still loading is waited for; only what ended without a picture is missing.
		await this.page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
		return this.page.evaluate(() =>
			[...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
		);
	}
}
