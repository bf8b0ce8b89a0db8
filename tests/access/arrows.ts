import type { Page } from '@playwright/test';
import { expect } from '../visitor/page.ts';

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
/** Gives the element with the focus a mark that lasts, and answers with its name. */
export const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: active } = document;
		if (!(active instanceof HTMLElement) || active === document.body) return 'nothing';
		return `${active.tagName} ${active.ariaLabel ?? active.innerText}`.split('\n')[0]!.trim();
	});

/** All that a finger could press or move now, each marked with its number; how many there are. */
export const markTargets = (page: Page) =>
	page.evaluate(() => {
		document.querySelectorAll('[data-stop]').forEach((old) => old.removeAttribute('data-stop'));
		const isThere = (element: Element) =>
			!element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true });
		const targets = [...document.querySelectorAll('button:enabled, input:enabled')].filter(isThere);
		targets.forEach((element, index) => element.setAttribute('data-stop', String(index)));
		return targets.length;
	});

/** Where one arrow leads: the number of a target, or -1. */
async function step(page: Page, from: number | undefined, arrow: string): Promise<number> {
	if (from !== undefined) {
		const isThere = await page.evaluate((from) => {
			const stop = document.querySelector<HTMLElement>(`[data-stop="${from}"]`);
			stop?.focus();
			return stop !== null;
		}, from);
		// A plate that scrolls goes once the end is reached.
		if (!isThere) return -1;
	}
	await page.keyboard.press(arrow);
	return page.evaluate(() => Number(document.activeElement?.getAttribute('data-stop') ?? -1));
}

/** From the heading arrows lead to every target, and from each to every other one. */
export async function everythingIsReachedByArrows(page: Page): Promise<void> {
	const count = await markTargets(page);
	const first = await step(page, undefined, 'ArrowDown');
	const reached = new Set(first === -1 ? [0] : [first]);
	for (const from of reached) {
		for (const arrow of ARROWS) {
			const to = await step(page, from, arrow);
			if (to !== -1) reached.add(to);
		}
	}
	const missed = [...Array(count).keys()].filter((stop) => !reached.has(stop));
	const names = await page.evaluate(
		(missed) => missed.map((stop) => document.querySelector(`[data-stop="${stop}"]`)?.textContent),
		missed,
	);
	expect(names, `of ${count} targets not reached`).toEqual([]);
}

/** A view that still grows has its targets elsewhere: a way that was looked for in it would miss them later. */
const atRest = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		for (const animation of document.getAnimations()) {
			if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
		}
	});

/**
 * Goes to what begins with a name, by the fewest arrows, and presses Enter. The way is looked for first,
 * as somebody does who sees where the target is.
 */
export async function press(page: Page, name: string): Promise<void> {
	await atRest(page);
	await markTargets(page);
	const wanted = await page.evaluate((name) => {
		const called = (element: Element) =>
			(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();
		const targets = [...document.querySelectorAll('[data-stop]')];
		return targets.findIndex((target) => called(target).startsWith(name));
	}, name.toLowerCase());
	const keep = await page.evaluateHandle(() => document.activeElement as HTMLElement);
	const ways = new Map<number, readonly string[]>();
	const begin = await page.evaluate(() =>
		Number(document.activeElement?.getAttribute('data-stop') ?? -1),
	);
	if (begin !== -1) ways.set(begin, []);
	else {
		for (const arrow of ARROWS) {
			const to = await step(page, undefined, arrow);
			if (to !== -1 && !ways.has(to)) ways.set(to, [arrow]);
			await keep.evaluate((element) => element.focus());
		}
	}
	for (const [from, way] of ways) {
		if (ways.has(wanted)) break;
		for (const arrow of ARROWS) {
			const to = await step(page, from, arrow);
			if (to !== -1 && !ways.has(to)) ways.set(to, [...way, arrow]);
		}
	}
	const way = ways.get(wanted);
	if (way === undefined) throw new Error(`No arrow leads to ${name}.`);
	await keep.evaluate((element) => element.focus());
	for (const arrow of way) await page.keyboard.press(arrow);
	expect((await focused(page)).toLowerCase()).toContain(name.toLowerCase());
	await page.keyboard.press('Enter');
}
