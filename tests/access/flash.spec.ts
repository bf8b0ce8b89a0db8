import { expect, test } from '../visitor/page.ts';
import { eachSlide } from './walk.ts';

test.use({ drawn: true });

/** What lights up and goes dark again and again on the page, and how often a second at most. */
interface Light {
	readonly name: string;
	readonly perSecond: number;
}

/**
 * Runs in the page: every endless change of light. Three flashes a second are the limit of WCAG 2.3.1. What breathes by a
 * timer is in `tests/unit/renderer/shimmer.test.ts`.
 */
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

test('nothing in the slideshow flashes more than three times a second, though light moves', async ({
	visitor,
}) => {
	const { page } = visitor;
	const seen: Light[] = [];
	await visitor.open();
	await eachSlide(visitor, 'en', async () => {
		seen.push(...(await page.evaluate(endlessLights)));
	});
	const names = seen.map(({ name }) => name).join(' ');
	expect(names).toContain('gusts');
	expect(seen.filter(({ perSecond }) => perSecond > 3)).toEqual([]);
});
