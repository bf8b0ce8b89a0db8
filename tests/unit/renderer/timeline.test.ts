import { describe, expect, test } from 'vitest';
import { tableOfYears, type Inline, type Prose } from '../../../content/schema/index.ts';
import { stopsOf } from '../../../renderer/core/timeline.ts';

const words = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'words', text }]);
const table = (...rows: readonly string[][]): Prose => [
	{
		kind: 'table',
		head: ['Year', 'Togo', 'Balto'].map(words),
		rows: rows.map((row) => row.map(words)),
	},
];

describe('a table of years', () => {
	test('is one table of three columns whose rows begin with a year', () => {
		const read = tableOfYears(table(['1925', '', 'A bronze'], ['2001', 'A bronze', '']));
		expect(read?.years).toEqual([
			{ year: '1925', told: [[], words('A bronze')] },
			{ year: '2001', told: [words('A bronze'), []] },
		]);
	});

	test.each([
		['no table', [{ kind: 'paragraph', content: words('1925') }]],
		['two tables', [...table(['1925', '', 'a']), ...table(['1926', 'b', ''])]],
		['words for a year', table(['about 1925', '', 'a'])],
	] satisfies [string, Prose][])('is not %s', (_, body) => {
		expect(tableOfYears(body)).toBeUndefined();
	});
});

describe('the line of years', () => {
	const years = (...rows: readonly string[][]) => tableOfYears(table(...rows))!.years;

	test('lets words run on over one year of which their dog has none, and no further', () => {
		const stops = stopsOf(
			years(['1925', '', 'a'], ['1926', 'b', ''], ['1927', 'c', ''], ['1929', '', 'd']),
		);
		expect(stops.map(({ lanes }) => lanes)).toEqual([
			[{ lane: 1, columns: 2, far: false }],
			[{ lane: 0, columns: 1, far: false }],
			[{ lane: 0, columns: 2, far: false }],
			[{ lane: 1, columns: 1, far: false }],
		]);
	});

	test('gives a long silence more room than a short one', () => {
		const [short, long] = stopsOf(
			years(['1929', 'a', ''], ['1933', '', 'b'], ['1995', 'c', ''], ['2001', '', 'd']),
		);
		expect(long!.width).toBeGreaterThan(short!.width);
	});

	test('tells a silence of a generation, and none that is shorter', () => {
		const stops = stopsOf(years(['1929', 'a', ''], ['1933', '', 'b'], ['1995', 'c', '']));
		expect(stops.map(({ silence }) => silence)).toEqual([undefined, 62, undefined]);
	});

	test('lifts words that have no room over those of the years that follow', () => {
		const [, lifted, below] = stopsOf(
			years(
				['1995', '', 'a'],
				['2001', 'a bronze in Seward Park', ''],
				['2019', 'b', ''],
				['2022', 'c', ''],
			),
		);
		expect(lifted!.lanes).toEqual([{ lane: 0, columns: 3, far: true }]);
		expect(below!.lanes).toEqual([{ lane: 0, columns: 1, far: false }]);
	});

	test('gives many words more room than few, at the end of the line', () => {
		const [few, many] = stopsOf(
			years(['2022', 'a', ''], ['2023', 'scientists read his genome', '']),
		);
		expect(many!.width).toBeGreaterThan(few!.width);
	});

	test('has a year of both dogs on both sides', () => {
		const [both] = stopsOf(years(['2017', 'a', 'b']));
		expect(both!.lanes.map(({ lane }) => lane)).toEqual([0, 1]);
	});
});
