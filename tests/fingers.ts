import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './onGlass.ts';

/** Several fingers on one glass, each by itself: what Playwright's own `tap` has not. */
export class Fingers {
	readonly #page: Page;
	readonly #session: CDPSession;
	readonly #down = new Map<number, Place>();

	private constructor(page: Page, session: CDPSession) {
		this.#page = page;
		this.#session = session;
	}

	static async of(page: Page): Promise<Fingers> {
		return new Fingers(page, await page.context().newCDPSession(page));
	}

	async down(id: number, place: Place): Promise<void> {
		this.#down.set(id, place);
		await this.#send('touchStart', [...this.#down.keys()]);
	}

	/**
	 * Chromium answers before the page hears of a move, which comes with its next frame and swallows those before it: the
	 * page has heard of this one.
	 */
	async move(id: number, place: Place): Promise<void> {
		await this.slide(id, place);
		// A size is told of once in a frame, when a test has stopped the page's clock too.
		await this.#page.evaluate(
			() =>
				new Promise<void>((heard) => {
					const frame = new ResizeObserver(() => {
						frame.disconnect();
						heard();
					});
					frame.observe(document.documentElement);
				}),
		);
	}

	/** As a panel tells of a move: whether the page has heard of it or not. */
	async slide(id: number, place: Place): Promise<void> {
		this.#down.set(id, place);
		await this.#send('touchMove', [...this.#down.keys()]);
	}

	async up(id: number): Promise<void> {
		const lifted = this.#send('touchEnd', [id]);
		this.#down.delete(id);
		await lifted;
	}

	async tap(id: number, place: Place): Promise<void> {
		await this.down(id, place);
		await this.up(id);
	}

	/** The protocol wants every finger that is on the glass; at an end, those that are lifted. */
	async #send(
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		ids: readonly number[],
	): Promise<void> {
		const touchPoints = ids.map((id) => ({ id, ...this.#down.get(id)! }));
		await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
	}
}
