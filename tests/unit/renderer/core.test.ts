import { NOT_BEGUN } from '../../../renderer/core/carry.ts';
import { describe, expect, test } from 'vitest';
import type { Exhibition } from '../../../content/schema/index.ts';
import { patience, STANDARD_COMFORT } from '../../../renderer/core/comfort.ts';
import { inLanguage } from '../../../renderer/core/language.ts';
import { layerPlace, mediaAddress } from '../../../renderer/core/media.ts';
import { HOME, routeTo, stopOf, turnPage, wayBetween } from '../../../renderer/core/route.ts';
import { readableSources, siteOf } from '../../../renderer/core/sources.ts';
import { ringSegments, sunburst } from '../../../renderer/core/sunburst.ts';
import { tieCompounds, tieNumbers, tieShortWords } from '../../../renderer/core/typography.ts';
import { freshVisit } from '../../../renderer/core/visit.ts';

const languages = [
	{ tag: 'en', name: 'English', direction: 'ltr' },
	{ tag: 'es', name: 'Español', direction: 'ltr' },
	{ tag: 'ar', name: 'العربية', direction: 'rtl' },
] as const;

describe('language', () => {
	test('a text comes in the visitor’s language, or in the first that has it, marked as borrowed', () => {
		const text = { en: 'dog', es: 'perro' };
		expect(inLanguage(text, 'es', languages)).toEqual({
			value: 'perro',
			tag: 'es',
			borrowed: false,
		});
		expect(inLanguage(text, 'ar', languages)).toEqual({ value: 'dog', tag: 'en', borrowed: true });
		expect(inLanguage({}, 'es', languages)).toBeUndefined();
	});

	test('no line of a title ends with “&”, and no number leaves its unit', () => {
		expect(tieShortWords('Togo & Balto')).toBe('Togo &\u00a0Balto');
		expect(tieShortWords('Togo y Balto')).toBe('Togo y\u00a0Balto');
		expect(tieShortWords('A la tormenta')).toBe('A\u00a0la tormenta');
		expect(tieNumbers('about 22 kg, 146 km and 20 teams')).toBe(
			'about 22\u00a0kg, 146\u00a0km and 20 teams',
		);
		expect(tieNumbers('Golovin (Cingik / Siŋik)')).toBe('Golovin (Cingik\u00a0/ Siŋik)');
	});

	test('keeps a compound of a title on one line', () => {
		expect(tieCompounds('Almost twenty-six marathons')).toBe('Almost twenty-\u2060six marathons');
		expect(tieCompounds('1925 - 2001')).toBe('1925 - 2001');
	});
});

describe('route', () => {
	test('a page is turned onward or back, opened from elsewhere, and stays for its more layer', () => {
		const page = (page: number, id = 'dogs/togo') => ({ view: 'chapter' as const, id, page });
		expect(wayBetween(page(1), page(2))).toBe('onward');
		expect(wayBetween(page(5), page(0))).toBe('back');
		expect(wayBetween(HOME, page(0))).toBe('opens');
		expect(wayBetween(page(1, 'dogs/balto'), page(2))).toBe('opens');
		expect(wayBetween(page(1), { ...page(1), more: true })).toBeUndefined();
	});

	const chapter = { id: 'dogs/togo', sections: [{}, {}] } as unknown as Exhibition['chapters'][0];

	test('pages turn within a chapter, and lead home before its first and after its last', () => {
		const at = (page: number) => ({ view: 'chapter', id: 'dogs/togo', page }) as const;
		expect(turnPage(at(0), 1, chapter)).toEqual(at(1));
		expect(turnPage(at(2), 1, chapter)).toEqual(HOME);
		expect(turnPage(at(1), -1, chapter)).toEqual(at(0));
		expect(turnPage(at(0), -1, chapter)).toEqual(HOME);
	});

	test('a slide that opens a chapter which is gone opens home', () => {
		expect(routeTo('dogs/togo', { chapters: [chapter] })).toMatchObject({ view: 'chapter' });
		expect(routeTo('dogs/fritz', { chapters: [chapter] })).toEqual(HOME);
	});

	test('the trail shows where a visitor is, also from the sources of a page', () => {
		expect(stopOf({ view: 'sources', of: { view: 'chapter', id: 'dogs/togo', page: 1 } })).toBe(
			'dogs/togo',
		);
		expect(stopOf({ view: 'sources', of: { view: 'journey', as: 'list' } })).toBe('journey');
		expect(stopOf({ view: 'sources' })).toBe('home');
	});
});

describe('visit', () => {
	test('a fresh visit is the first language, home, and nothing chosen', () => {
		expect(freshVisit(languages)).toEqual({
			route: HOME,
			carrying: NOT_BEGUN,
			judging: {},
			language: 'en',
			comfort: { textSize: 'normal', contrast: 'normal', movement: 'full', reach: 'normal' },
			volume: 0.6,
			journeyHours: 0,
			sheet: undefined,
		});
	});

	test('somebody who reads larger or in high contrast gets twice the time', () => {
		expect(patience(STANDARD_COMFORT)).toBe(1);
		expect(patience({ ...STANDARD_COMFORT, textSize: 'large' })).toBe(2);
		expect(patience({ ...STANDARD_COMFORT, contrast: 'high' })).toBe(2);
		expect(patience({ ...STANDARD_COMFORT, reach: 'low' })).toBe(2);
		expect(patience({ ...STANDARD_COMFORT, movement: 'calm' })).toBe(1);
	});
});

describe('media', () => {
	test('a replaced file gets a new address, and odd letters stay inside it', () => {
		expect(mediaAddress('kiosk://media/', 'media/a.jpg', { stamp: 'x1' })).toBe(
			'kiosk://media/media/a.jpg?v=x1',
		);
	});

	test('a layer’s area is a part of the scene’s square', () => {
		expect(layerPlace(undefined)).toEqual([0, 0, 100, 100]);
		expect(layerPlace([480, 960, 960, 192])).toEqual([25, 50, 50, 10]);
	});
});

describe('sources', () => {
	test('each title is read once, and an address as the site that people can remember', () => {
		const sources = {
			B1: { title: 'B', kind: 'web', address: 'example.org/long/way' },
			B2: { title: 'B', kind: 'web' },
			A1: { title: 'A', kind: 'web' },
		} as const;
		expect(readableSources(['B1', 'B2', 'A1', 'GONE'], { sources })).toEqual([
			sources.A1,
			sources.B1,
		]);
		expect(siteOf(sources.B1)).toBe('example.org');
	});

	test('books and institutions come first, and what anybody may edit only where nothing else is known', () => {
		const sources = {
			W: { title: 'A wiki', kind: 'wiki' },
			P: { title: 'A paper', kind: 'press' },
			M: { title: 'The museum', kind: 'institution' },
			B: { title: 'The book', kind: 'book' },
		} as const;
		const titles = (...ids: readonly string[]) =>
			readableSources(ids, { sources }).map(({ title }) => title);
		expect(titles('W', 'P', 'M', 'B')).toEqual(['The book', 'The museum', 'A paper']);
		expect(titles('W')).toEqual(['A wiki']);
	});
});

describe('drawing', () => {
	test('the ring has a segment a step and the sunburst a ray a turn, all inside their squares', () => {
		expect(ringSegments(20)).toHaveLength(20);
		const numbers = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
		for (const n of ringSegments(20).flatMap(numbers)) {
			expect(n).toBeGreaterThanOrEqual(0);
			expect(n).toBeLessThanOrEqual(200);
		}
		expect(sunburst(36).long.match(/M/g)).toHaveLength(36);
	});
});
