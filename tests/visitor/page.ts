import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';
import { SHIPPED_EXHIBITION } from '../../electron/cli/paths.ts';
import { withPseudoLanguage, type PseudoTag } from './pseudo.ts';
import type { Exhibition, Words } from '../../content/schema/index.ts';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { BROWSER_PAGE_PORT } from './port.ts';
import { serve, serveHollow } from './served.ts';
import { noteFrozen, tap } from './tap.ts';

/** Debian's Chromium; another one through `CHROMIUM`. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Without its sandbox, which root cannot have: it opens nothing but the kiosk's own page. */
export const openChromium = (): Promise<Browser> =>
	chromium.launch({
		executablePath: CHROMIUM,
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
	});

export const SIZES = {
	'1920x1080': { width: 1920, height: 1080 },
	'1080x1920': { width: 1080, height: 1920 },
	'3840x2160': { width: 3840, height: 2160 },
	'1280x800': { width: 1280, height: 800 },
} as const;

/** A visitor's fingers and eyes at the kiosk's page in a plain browser, on the fake bridge. */
export class Visitor {
	constructor(readonly page: Page) {}

	async open(): Promise<void> {
		await this.page.goto(`http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html`);
		await expect(this.page.locator('.showing.visible')).toHaveCount(1);
	}

	/**
	 * From here on time stands still and moves by `clock.runFor` only. Called once the kiosk is
	 * open; the page's clock has to be installed before.
	 */
	async freezeTime(): Promise<void> {
		const now = await this.page.evaluate(() => Date.now());
		await this.page.clock.pauseAt(now + 2000);
		noteFrozen(this.page);
	}

	/** Puts a newer exhibition in place and rings, as the shell does: the present one, changed. */
	async offer(change: (exhibition: Exhibition) => Exhibition | void): Promise<void> {
		const before = await this.exhibition();
		await this.page.evaluate(
			(exhibition) => (window.kiosk as FakeBridge).offer(exhibition),
			change(before) ?? before,
		);
	}

	/** Puts a language that nobody speaks beside the others; the kiosk is in attract. */
	async offerPseudoLanguage(tag: PseudoTag): Promise<void> {
		await this.offer((exhibition) => withPseudoLanguage(exhibition, tag));
		await expect(this.page.locator(`main.attract button[lang=${tag}]`).first()).toBeAttached();
	}

	/** What is shown now. */
	async exhibition(): Promise<Exhibition> {
		const answer = await this.page.evaluate(() => (window.kiosk as FakeBridge).exhibition());
		if (answer.kind !== 'exhibition') throw new Error('no exhibition');
		return answer.exhibition;
	}

	/** The kiosk's own words, in the visitor's language: what plates and sheets are called. */
	async words(): Promise<Words> {
		const language = await this.page.evaluate(() => document.documentElement.lang);
		return (await this.exhibition()).words[language]!;
	}

	/** What a chapter is called, and each of its pages after the first; the first one of home, or another. */
	async chapter(
		at = 0,
		language = 'en',
	): Promise<{ readonly title: string; readonly pages: readonly string[] }> {
		const { home, chapters } = await this.exhibition();
		const chapter = chapters.find(({ id }) => id === home[at])!;
		return {
			title: chapter.text[language]!.title,
			pages: chapter.sections.map(({ text }) => text[language]!.title),
		};
	}

	/** Touches the invitation of a language; the kiosk is then at what a visit begins with. */
	async touchInvitation(language = 'en'): Promise<void> {
		await tap(this.page.locator(`main.attract button[lang=${language}]`));
		await expect(this.page.locator('main:is(.carry, .home)')).toBeVisible();
	}

	/** A visit that has come to its home screen, whatever it began with. */
	async begin(language = 'en'): Promise<void> {
		await this.touchInvitation(language);
		if (await this.page.locator('main.carry').isVisible()) await this.goTo(0);
		await expect(this.page.locator('main.home')).toBeVisible();
	}

	/**
	 * Touches a stop of the trail bar: 0 is home, then the chapters in their order. In large print the
	 * bar has no room for all of them, and home's posters lead there.
	 */
	async goTo(stop: number): Promise<void> {
		const direct = this.page.locator('nav li button').nth(stop);
		if (await direct.isVisible()) return tap(direct);
		await tap(this.page.locator('nav li button').first());
		await tap(this.page.locator('.posters button').nth(stop - 1));
	}

	/** A visit whose clock goes only as a test turns it (`page.clock`). */
	async beginInFrozenTime(): Promise<void> {
		await this.page.clock.install();
		await this.open();
		await this.begin();
		await this.freezeTime();
	}

	async openAccess(): Promise<void> {
		await tap(this.page.locator('nav .tool').last());
		await expect(this.page.getByRole('dialog')).toBeVisible();
	}

	/** Number of pages of the chapter that is open. */
	async pages(): Promise<number> {
		const count = await this.page.locator('.pager .contents span').innerText();
		return Number(count.split('/')[1]);
	}

	/** Waits for the n-th page of the chapter, from 1, and lets it come to rest. */
	async arriveAt(turn: number): Promise<void> {
		await expect(this.page.locator('.pager .contents span')).toHaveText(new RegExp(`^${turn} / `));
		await this.settle();
	}

	/** Ends what moves, so that boxes can be measured. */
	async settle(): Promise<void> {
		await this.page.evaluate(() =>
			document.getAnimations().forEach((animation) => {
				// What goes on for ever has no end.
				if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
			}),
		);
	}

	async turnPage(): Promise<void> {
		await tap(this.page.locator('.pager .next button'));
	}

	/** What the page has told the shell so far. */
	told(): Promise<readonly string[]> {
		return this.page.evaluate(() => [...(window.kiosk as FakeBridge).told]);
	}
}

/** What a project or a file of tests chooses. */
export interface Choices {
	/** Folder of the exhibition that visitors see. */
	readonly exhibition: string;
}

interface Fixtures extends Choices {
	readonly size: { readonly width: number; readonly height: number };
	/** The visitor's system asks for less motion. */
	readonly calm: boolean;
	/**
	 * Pictures are drawn. Most tests look at what is there and where: for them every drawing is an empty
	 * frame of its size and a quarter of the pixels is drawn, of the same layout, since without a graphics
	 * card drawing is most of the time that a test takes.
	 */
	readonly drawn: boolean;
	readonly visitor: Visitor;
}

export const test = base.extend<Fixtures, { chromiumBrowser: Browser }>({
	exhibition: [SHIPPED_EXHIBITION, { option: true }],
	size: [SIZES['1920x1080'], { option: true }],
	calm: [false, { option: true }],
	drawn: [false, { option: true }],
	chromiumBrowser: [
		async ({}, use) => {
			const browser = await openChromium();
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	visitor: async ({ chromiumBrowser, exhibition, size, calm, drawn }, use) => {
		const context = await chromiumBrowser.newContext({
			viewport: size,
			deviceScaleFactor: drawn ? 1 : 0.5,
			hasTouch: true,
			reducedMotion: calm ? 'reduce' : 'no-preference',
		});
		if (exhibition !== SHIPPED_EXHIBITION) await serve(context, exhibition);
		if (!drawn) await serveHollow(context, exhibition);
		const page = await context.newPage();
		const wrong: string[] = [];
		page.on('pageerror', ({ message }) => wrong.push(message));
		await use(new Visitor(page));
		await context.close();
		expect(wrong, 'errors on the page').toEqual([]);
	},
});

export { expect };
