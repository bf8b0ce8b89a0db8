import { SHIMMER_MS, shimmerAt } from '../../renderer/core/shimmer.ts';
import { expect, test } from '../visitor/page.ts';
import { eachSlide } from './walk.ts';

test.use({ drawn: true });

/** What lights up and goes dark again and again on the page, and how often a second at most. */
interface Light {
	readonly name: string;
	readonly perSecond: number;
}

/** Runs in the page: every endless change of light. Three flashes a second are the limit of WCAG 2.3.1. */
function endlessLights(): Light[] {
	return document.getAnimations().flatMap((animation) => {
		const effect = animation.effect as KeyframeEffect;
		const { duration, iterations } = effect.getComputedTiming();
		const levels = effect
			.getKeyframes()
			.map(({ opacity }) => Number(opacity))
			.filter((opacity) => !Number.isNaN(opacity));
		if (iterations !== Infinity || levels.length === 0) return [];
		// Each rise is at most one flash; the first keyframe follows the last.
		const rises = levels.filter((level, n) => level > levels.at(n - 1)!).length;
		const target = effect.target as Element | null;
		const name = target?.getAttribute('src') ?? target?.className.toString() ?? '';
		return [{ name, perSecond: (1000 * Math.max(1, rises)) / Number(duration) }];
	});
}

/** How often light that breathes by a timer grows again, in a second: once in each of its rounds. */
function breathsPerSecond(): number {
	const levels = Array.from({ length: 1000 }, (_, step) => shimmerAt(step));
	const rises = levels.filter((level, at) => level < levels[at + 1]! && level < levels[at - 1]!);
	return rises.length / ((levels.length * SHIMMER_MS) / 1000);
}

test('nothing in the slideshow flashes more than three times a second, though light moves', async ({
	visitor,
}) => {
	const { page } = visitor;
	const seen: Light[] = [];
	await visitor.open();
	await eachSlide(visitor, 'en', async () => {
		await expect(page.locator('.slides article.moving')).toHaveCount(1);
		seen.push(...(await page.evaluate(endlessLights)));
		const breathing = page.locator('.slides .alive .shimmer');
		for (const src of await breathing.evaluateAll((all) =>
			all.map((one) => one.getAttribute('src')!),
		)) {
			seen.push({ name: src, perSecond: breathsPerSecond() });
		}
	});
	const names = seen.map(({ name }) => name).join(' ');
	expect(names).toContain('aurora');
	expect(names).toContain('lamplight');
	expect(names).toContain('gusts');
	expect(seen.filter(({ perSecond }) => perSecond > 3)).toEqual([]);
});
