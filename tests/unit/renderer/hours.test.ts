import { describe, expect, test } from 'vitest';
import { CLOSED_WORDS } from '../../../content/words/closed.ts';
import {
	calendarDay,
	closesNextDay,
	dayAfter,
	freeDay,
	hoursOf,
	moved,
	USUAL,
	USUAL_WEEK,
	weekdayOf,
	withDay,
	withDaysAfter,
	withoutDay,
	withoutPast,
} from '../../../renderer/core/hours.ts';
import { hoursInWords, weekdayInWords } from '../../../renderer/core/hoursInWords.ts';
import { offeredLanguages } from '../../../renderer/core/language.ts';
import { opensInWords } from '../../../renderer/core/opening.ts';

const LATE = { opens: 1080, closes: 120 };
const WORDS = { closed: 'Closed', nextDay: 'on the next day' };
/** Digits and words only: which kind of space stands between them is the language's business. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('opening hours as staff set them', () => {
	test('a time goes round the clock, and a day may close at its end', () => {
		expect(moved(600, 15, 1439)).toBe(615);
		expect(moved(0, -15, 1439)).toBe(1425);
		expect(moved(1425, 15, 1439)).toBe(0);
		expect(moved(1380, 60, 1440)).toBe(1440);
		expect(moved(1440, 60, 1440)).toBe(60);
		expect(moved(1440, -60, 1440)).toBe(1380);
		expect(moved(60, -60, 1440)).toBe(1440);
	});

	test('what closes no later than it opens closes on the next day', () => {
		expect(
			[USUAL, LATE, { opens: 0, closes: 1440 }, { opens: 600, closes: 600 }].map(closesNextDay),
		).toEqual([...[false, true, false, true]]);
	});

	test('one day of the week, those after it, and special days in their order', () => {
		const week = withDay(USUAL_WEEK, { weekday: 3 }, LATE);
		expect(week.week.map((day) => day?.opens)).toEqual([600, 600, 600, 1080, 600, 600, 600]);
		expect(USUAL_WEEK.week[3], 'what was there is not changed').toEqual(USUAL);
		expect(withDaysAfter(week, 3).week.map((day) => day?.opens)).toEqual([
			...[600, 600, 600, 1080, 1080, 1080, 1080],
		]);
		const special = withDay(
			withDay(week, { special: '2026-12-31' }, LATE),
			{ special: '2026-12-24' },
			null,
		);
		expect(special.special.map(({ day }) => day)).toEqual(['2026-12-24', '2026-12-31']);
		expect(hoursOf(special, { special: '2026-12-31' })).toEqual(LATE);
		expect(withDay(special, { special: '2026-12-24' }, USUAL).special).toHaveLength(2);
		expect(withoutDay(special, '2026-12-24').special.map(({ day }) => day)).toEqual(['2026-12-31']);
		expect(withoutPast(special, '2026-12-31').special.map(({ day }) => day)).toEqual([
			'2026-12-31',
		]);
		expect(freeDay(special, '2026-12-24')).toBe('2026-12-25');
		expect(freeDay(special, '2026-12-31', -1)).toBe('2026-12-30');
	});

	test('days follow each other over months, years and summer time', () => {
		expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
		expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
		expect(dayAfter('2027-03-28', 1)).toBe('2027-03-29');
		expect(weekdayOf('2026-11-30')).toBe(0);
		expect(calendarDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	});

	test('stand in each language as it writes them', () => {
		expect(plain(hoursInWords(USUAL, WORDS, 'en'))).toBe('10:00 AM – 5:00 PM');
		expect(plain(hoursInWords(USUAL, WORDS, 'nb'))).toBe('10:00 – 17:00');
		expect(plain(hoursInWords(LATE, WORDS, 'es'))).toBe('18:00 – 2:00 on the next day');
		expect(hoursInWords(null, WORDS, 'en')).toBe('Closed');
		expect([0, 6].map((day) => weekdayInWords(day, 'en'))).toEqual(['Monday', 'Sunday']);
	});
});

describe('the dark glass', () => {
	const opens = { day: '2026-12-03', minute: 600, inDays: 3 };
	test.each([
		['en', 0, 'We open today at 10:00 AM.'],
		['en', 1, 'We open tomorrow at 10:00 AM.'],
		['en', 3, 'We open on Thursday, December 3, at 10:00 AM.'],
		['es', 0, 'Abrimos hoy a las 10:00.'],
		['es', 1, 'Abrimos mañana a las 10:00.'],
		['es', 3, 'Abrimos el jueves, 3 de diciembre, a las 10:00.'],
		['nb', 0, 'Vi åpner i dag klokken 10:00.'],
		['nb', 1, 'Vi åpner i morgen klokken 10:00.'],
		['nb', 3, 'Vi åpner torsdag 3. desember klokken 10:00.'],
	])('says in %s, %i days before: %s', (tag, inDays, sentence) => {
		const words = CLOSED_WORDS.find((one) => one.tag === tag)!;
		expect(plain(opensInWords({ ...opens, inDays }, words))).toBe(sentence);
	});
});

describe('the languages that visitors may choose', () => {
	const all = ['en', 'es', 'nb'].map((tag) => ({ tag, name: tag, direction: 'ltr' as const }));
	const tags = (offer: Parameters<typeof offeredLanguages>[1]) =>
		offeredLanguages(all, offer).map(({ tag }) => tag);
	test.each([
		[undefined, ['en', 'es', 'nb']],
		[{ first: 'nb', hidden: [] }, ['nb', 'en', 'es']],
		[{ first: 'nb', hidden: ['es'] }, ['nb', 'en']],
		[{ hidden: ['en'] }, ['es', 'nb']],
		// Of an exhibition that was there before: nothing of it is left.
		[{ first: 'se', hidden: ['ik'] }, ['en', 'es', 'nb']],
		[{ first: 'en', hidden: ['en'] }, ['es', 'nb']],
		[{ hidden: ['en', 'es', 'nb'] }, ['en', 'es', 'nb']],
	])('after %o are %o', (offer, offered) => {
		expect(tags(offer)).toEqual(offered);
	});
});
