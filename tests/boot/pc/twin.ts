import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { openChromium } from '../../visitor/page.ts';
import { difference, readGlass, type Glass } from './glass.ts';
import type { Pc } from './pc.ts';
import { LIMIT } from './shell.ts';

/** What two versions of Chromium, and clouds of snow, may differ by; another view differs by more. */
const ALIKE = 7;

/**
 * The same page in a browser beside the PC. It is walked by role and name, and each touch goes to the
 * same place on the PC's glass, which must then look the same: nothing is found by place.
 */
export class Twin {
	readonly page: Page;
	readonly #pc: Pc;
	readonly #browser: Browser;
	readonly #context: BrowserContext;

	private constructor(pc: Pc, browser: Browser, context: BrowserContext, page: Page) {
		this.#pc = pc;
		this.#browser = browser;
		this.#context = context;
		this.page = page;
	}

	/** @param address of the page in the state in which the PC's is */
	static async open(pc: Pc, address: string, viewport: { width: number; height: number }) {
		const browser = await openChromium();
		const context = await browser.newContext({ viewport, hasTouch: true });
		const page = await context.newPage();
		await page.goto(address);
		return new Twin(pc, browser, context, page);
	}

	/** Touches the button of a name, here and there, once both show the same: on a slow PC a touch that comes early is lost. */
	async touch(name: string): Promise<void> {
		const button = this.page.getByRole('button', { name, exact: true }).first();
		await expect(button).toBeVisible({ timeout: 60_000 });
		await this.#alike(`the same as its twin before “${name}”`, LIMIT);
		await this.#touchNow(name);
	}

	async #touchNow(name: string): Promise<void> {
		const button = this.page.getByRole('button', { name, exact: true }).first();
		const box = (await button.boundingBox())!;
		await this.#pc.touch({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
		await button.tap();
	}

	/** Types digits at a keypad, here and there. */
	async typePin(pin: string): Promise<void> {
		for (const digit of pin) await this.#touchNow(digit);
	}

	/** Waits until the PC shows what the twin shows, and keeps a picture of it. */
	async bothShow(name: string, limit = LIMIT): Promise<Glass> {
		const glass = await this.#alike(name, limit);
		await this.#pc.keep(name);
		return glass;
	}

	#alike(what: string, limit: number): Promise<Glass> {
		return this.#pc.until(
			what,
			async (seen) => {
				// The emulated PC may take minutes: meanwhile nobody has left this page.
				await this.page.keyboard.press('Shift');
				const wanted = readGlass(await this.page.screenshot());
				return difference(seen, wanted) < ALIKE;
			},
			limit,
		);
	}

	async close(): Promise<void> {
		await this.#context.close();
		await this.#browser.close();
	}
}
