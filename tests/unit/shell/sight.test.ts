import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ended,
	faultOf,
	NOTHING_SEEN,
	ofNextPage,
	seen,
	type Sight,
} from '../../../electron/main/recovery/sight.ts';

const PATIENCE = 12_000;
const plain = (level: number) =>
	new Uint8Array(4 * 60).fill(level).map((value, at) => (at % 4 === 3 ? 255 : value));
/** A picture with something in it, another one for each number. */
const picture = (number: number) =>
	plain(10).map((value, at) => {
		const pixel = Math.floor(at / 4);
		if (at % 4 === 3 || (pixel % 6 !== 0 && pixel !== number % 60)) return value;
		return pixel === number % 60 ? 200 : 120;
	});

/** Looks every two and a half seconds and a little more, as long as nothing is found and not for ever. */
function lookOn(
	sight: Sight,
	from: number,
	pixelsAt: (at: number) => Uint8Array,
	changesWithin: number | undefined,
	late = 100,
): { sight: Sight; at: number; fault: ReturnType<typeof faultOf> } {
	let at = from;
	while (at < from + 600_000) {
		at += 2500 + late;
		sight = seen(sight, { at, pixels: pixelsAt(at), changesWithin });
		const fault = faultOf(sight, PATIENCE);
		if (fault !== undefined) return { sight, at, fault };
	}
	return { sight, at, fault: undefined };
}

describe('what is seen of a page', () => {
	test('one colour is a fault once it has stayed, and a fade through it is none', () => {
		const sight = seen(NOTHING_SEEN, { at: 0, pixels: picture(1), changesWithin: 8000 });
		const dark = seen(sight, { at: 2500, pixels: plain(7), changesWithin: 8000 });
		expect(faultOf(dark, PATIENCE)).toBeUndefined();
		const back = seen(dark, { at: 5000, pixels: picture(2), changesWithin: 8000 });
		expect(faultOf(back, PATIENCE)).toBeUndefined();
		const stayed = seen(dark, { at: 5000, pixels: plain(8), changesWithin: 8000 });
		expect(faultOf(stayed, PATIENCE)).toBe('blank');
	});

	test('looked at closely, two looks half a second apart are enough', () => {
		const first = seen(NOTHING_SEEN, { at: 0, pixels: plain(7), changesWithin: 8000 });
		const second = seen(first, { at: 500, pixels: plain(7), changesWithin: 8000 });
		expect(faultOf(first, PATIENCE, true)).toBeUndefined();
		expect(faultOf(second, PATIENCE, true)).toBe('blank');
		expect(faultOf(second, PATIENCE)).toBeUndefined();
	});

	test('what Chromium has lost is no picture: the ground as far as it reaches, and nothing below', () => {
		const row = 4 * 64;
		const lost = new Uint8Array(row * 36);
		for (let at = 0; at < row * 29; at += 4) lost.set([28, 15, 7, 255], at);
		for (let at = row * 28; at < row * 29; at += 4) lost.set([5, 3, 1, 53], at);
		const first = seen(NOTHING_SEEN, { at: 0, pixels: lost, changesWithin: 8000 });
		expect(first.canBeSeen).toBe(false);
		const stayed = seen(first, { at: 2500, pixels: lost, changesWithin: 8000 });
		expect(faultOf(stayed, PATIENCE)).toBe('blank');
		const words = new Uint8Array(row * 36).fill(255).fill(9, row * 2);
		for (let at = 3; at < words.length; at += 4) words[at] = 255;
		expect(seen(NOTHING_SEEN, { at: 0, pixels: words, changesWithin: 8000 }).canBeSeen).toBe(true);
	});

	test('where no picture can ever be had of a page, it is ended for that once and never again', () => {
		const first = lookOn(NOTHING_SEEN, 0, () => plain(0), 8000);
		expect(first).toMatchObject({ fault: 'blank', at: 5200 });
		expect(lookOn(ended(first.sight), first.at, () => plain(0), 8000).fault).toBeUndefined();
		// Where one was seen before or since, it is ended as often as it takes.
		const since = seen(ended(first.sight), { at: 0, pixels: picture(1), changesWithin: 8000 });
		expect(lookOn(ended(since), 0, () => plain(0), 8000).fault).toBe('blank');
	});

	test('slides that stop changing are found within 25 seconds', () => {
		const until = (at: number) => picture(Math.floor(Math.min(at, 60_000) / 8000));
		const { fault, at } = lookOn(NOTHING_SEEN, 0, until, 8000);
		expect(fault).toBe('frozen');
		expect(at - 60_000).toBeLessThan(25_000);
	});

	test('what never moved, and what need not, may stand still for ever', () => {
		expect(lookOn(NOTHING_SEEN, 0, () => picture(1), 8000).fault).toBeUndefined();
		const moved = seen(seen(NOTHING_SEEN, { at: 0, pixels: picture(1), changesWithin: 8000 }), {
			at: 7000,
			pixels: picture(2),
			changesWithin: 8000,
		});
		expect(lookOn(moved, 7000, () => picture(3), undefined).fault).toBeUndefined();
		// Another page has not moved yet.
		expect(lookOn(ofNextPage(moved), 7000, () => picture(3), 8000).fault).toBeUndefined();
	});

	test('no loop of slides keeps step with the looks', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 2, maxLength: 12 }),
				fc.integer({ min: 0, max: 120_000 }),
				fc.integer({ min: 0, max: 4000 }),
				fc.integer({ min: 0, max: 2000 }),
				(dwells, from, decoding, late) => {
					const slots = dwells.map((seconds) => seconds * 1000 + decoding);
					const loop = slots.reduce((sum, slot) => sum + slot, 0);
					const slideAt = (at: number) => {
						let rest = at % loop;
						return picture(slots.findIndex((slot) => (rest -= slot) < 0));
					};
					const longest = 1000 * Math.max(...dwells);
					expect(lookOn(NOTHING_SEEN, from, slideAt, longest, late).fault).toBeUndefined();
				},
			),
		);
	});
});
