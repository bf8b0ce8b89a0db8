import { describe, expect, test } from 'vitest';
import {
	FIRST_SLIDE,
	restingPlace,
	sideOf,
	stepSlideshow,
	type Slideshow,
	type SlideshowEvent,
} from '../../../renderer/core/slideshow.ts';

const run = (state: Slideshow, ...events: SlideshowEvent[]) => events.reduce(stepSlideshow, state);
const dwelt: SlideshowEvent = { kind: 'dwelt', slides: 3 };
const faded: SlideshowEvent = { kind: 'faded' };
const ready = (showing: number): SlideshowEvent => ({ kind: 'ready', showing });

describe('the attract slideshow', () => {
	test('the next slide lies unseen until its pictures are decoded', () => {
		const state = run(FIRST_SLIDE, ready(0), faded, dwelt);
		expect(state.shown).toEqual([
			{ index: 0, showing: 0, visible: true },
			{ index: 1, showing: 1, visible: false },
		]);
	});

	test('the old slide stays below until the fade is over: never a moment without a picture', () => {
		const fading = run(FIRST_SLIDE, ready(0), faded, dwelt, ready(1));
		expect(fading.shown.map(({ visible }) => visible)).toEqual([true, true]);
		expect(run(fading, faded).shown).toEqual([{ index: 1, showing: 1, visible: true }]);
	});

	test('after 1000 loops something was visible at every step, and at most two slides existed', () => {
		let state = run(FIRST_SLIDE, ready(0));
		for (let showing = 1; showing <= 3000; showing += 1) {
			for (const event of [faded, dwelt, ready(showing)]) {
				state = stepSlideshow(state, event);
				expect(state.shown.some(({ visible }) => visible)).toBe(true);
				expect(state.shown.length).toBeLessThanOrEqual(2);
			}
		}
		expect(state.shown.at(-1)).toMatchObject({ index: 3000 % 3 });
	});

	test('a slide whose pictures are slow does not make others pile up', () => {
		const waiting = run(FIRST_SLIDE, ready(0), faded, dwelt);
		expect(run(waiting, dwelt, dwelt)).toEqual(waiting);
	});

	test('a single slide simply stays', () => {
		const single = run(FIRST_SLIDE, ready(0), faded, { kind: 'dwelt', slides: 1 });
		expect(single.shown).toHaveLength(1);
	});

	test('words change sides and the composition rests elsewhere each time, within 0.4 %', () => {
		const shown = (showing: number) => ({ index: 0, showing, visible: true });
		for (const slides of [7, 8]) {
			const list = Array.from({ length: slides }, () => ({}));
			expect(sideOf(shown(4), list)).not.toBe(sideOf(shown(5), list));
			// The same slide, a loop later.
			expect(sideOf(shown(4 + slides), list)).not.toBe(sideOf(shown(4), list));
		}
		const places = Array.from({ length: 50 }, (_, showing) => restingPlace(shown(showing)));
		expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(50);
		for (const { x, y } of places) {
			expect(Math.abs(x)).toBeLessThanOrEqual(0.4);
			expect(Math.abs(y)).toBeLessThanOrEqual(0.4);
		}
	});

	test('a slide whose picture has room on one side only keeps its words there', () => {
		const list = [{}, { words: 'start' }, {}, {}] as const;
		const sides = [0, 1, 2, 3].map((loop) =>
			sideOf({ index: 1, showing: 4 * loop + 1, visible: true }, list),
		);
		expect(new Set(sides)).toEqual(new Set(['start']));
	});
});
