import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EndedVisit } from '../../../electron/bridge/visits.ts';
import { keepVisits, type Visits } from '../../../electron/device/visits/keptVisits.ts';
import { CSV_HEADER, lineOf, visitsIn } from '../../../electron/device/visits/visitLine.ts';

let folder: string;
let file: string;
let now: Date;
let troubles: string[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'serum-run-visits-'));
	file = join(folder, 'visits.csv');
	troubles = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (): Visits => {
	const journal = { note: () => undefined, trouble: (event: string) => void troubles.push(event) };
	return keepVisits(file, journal, () => now);
};
const VISIT: EndedVisit = { seconds: 80, language: 'en', pages: 4, teams: 0, stayed: 0 };

describe('thirty days with a start every morning', () => {
	test('counts what was there, hour by hour, and nothing else', () => {
		const hours = Array.from({ length: 24 }, () => 0);
		let [all, carried, stayed, spanish] = [0, 0, 0, 0];
		const lengths: number[] = [];
		for (let day = 1; day <= 30; day += 1) {
			now = new Date(2026, 2, day, 9);
			const visits = start();
			// The summer's hour is put in on the 29th; more visitors on some days, none on Mondays.
			const today = day % 7 === 2 ? 0 : 5 + (day % 6);
			for (let index = 0; index < today; index += 1) {
				const hour = 10 + (index % 8);
				now = new Date(2026, 2, day, hour, 17);
				const visit = {
					seconds: 20 + 7 * index + day,
					language: index % 3 === 0 ? 'es' : 'en',
					pages: index,
					teams: index % 4 === 0 ? 20 : 0,
					stayed: index % 5 === 0 ? 2 : 0,
				};
				visits.count(visit);
				// The 28 days before the 31st.
				if (day < 3) continue;
				all += 1;
				hours[hour]! += 1;
				lengths.push(visit.seconds);
				carried += visit.teams > 0 ? 1 : 0;
				stayed += visit.stayed > 0 ? 1 : 0;
				spanish += visit.language === 'es' ? 1 : 0;
			}
		}
		now = new Date(2026, 2, 31, 8);
		const sums = start().sums();
		const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
		expect(sums.month).toEqual({ visits: all, medianSeconds: median });
		expect(sums.hours).toEqual(hours);
		expect(sums.carried).toBe(carried);
		expect(sums.stayed).toBe(stayed);
		expect(sums.languages).toEqual([
			['en', all - spanish],
			['es', spanish],
		]);
		expect(sums.today).toEqual({ visits: 0, medianSeconds: undefined });
		expect(sums.since).toBe('2026-03-01');
		expect(troubles).toEqual([]);
	});

	test('today stands by itself; the seven days before it are a week', () => {
		now = new Date(2026, 10, 30, 23, 59);
		const visits = start();
		visits.count(VISIT);
		now = new Date(2026, 11, 1, 0, 1);
		visits.count({ ...VISIT, seconds: 10 });
		expect(visits.sums().today).toEqual({ visits: 1, medianSeconds: 10 });
		expect(visits.sums().week).toEqual({ visits: 1, medianSeconds: 80 });
		now = new Date(2026, 11, 8, 12);
		expect(visits.sums().week.visits).toBe(1);
		now = new Date(2026, 11, 9, 12);
		expect(visits.sums().week.visits).toBe(0);
	});
});

describe('what is kept', () => {
	test('is a line a visit, with the hour and no nearer', () => {
		now = new Date(2026, 10, 30, 14, 42);
		start().count(VISIT);
		expect(readFileSync(file, 'utf8')).toBe(`${CSV_HEADER}2026-11-30T14,80,en,4,0,0\n`);
	});

	test('loses a torn or changed line, and no other', () => {
		now = new Date(2026, 10, 30, 14);
		start().count(VISIT);
		appendFileSync(
			file,
			'2026-11-30T14,80,en\nnonsense,1,2\n2026-11-30T14,-4,en,4,0,0\n2026-11-30T15,9,nb,1,1,0\n2026-11-3',
		);
		expect(start().sums().today.visits).toBe(2);
	});

	test('begins a line of its own after a torn one', () => {
		now = new Date(2026, 10, 30, 14);
		start().count(VISIT);
		appendFileSync(file, '2026-11-3');
		start().count(VISIT);
		start().count(VISIT);
		expect(start().sums().today.visits).toBe(3);
	});

	test('takes a few megabytes at the most, two years of a busy exhibit', () => {
		const lines = Array.from({ length: 310_000 }, (_, index) =>
			lineOf({ hour: `2026-0${1 + (index % 9)}-01T10`, ...VISIT }),
		);
		const old = lineOf({ hour: '2020-01-01T10', ...VISIT });
		writeFileSync(file, [CSV_HEADER, ...lines, ...Array<string>(1000).fill(old)].join(''));
		now = new Date(2026, 10, 30, 12);
		start().count(VISIT);
		expect(statSync(file).size).toBeLessThan(8e6);
		const kept = visitsIn(readFileSync(file, 'utf8'));
		expect(kept).toHaveLength(220_000);
		expect(kept.at(-1)!.hour).toBe('2026-11-30T12');
		expect(readFileSync(file, 'utf8')).not.toContain('2020');
	});

	test('is not lost with a clock that went back, nor does a disk that takes nothing end anything', () => {
		now = new Date(2026, 10, 30);
		start().count(VISIT);
		now = new Date(2010, 0, 1);
		const visits = start();
		visits.count(VISIT);
		expect(visitsIn(readFileSync(file, 'utf8'))).toHaveLength(2);
		rmSync(folder, { recursive: true });
		visits.count(VISIT);
		expect(troubles).toEqual(['visits-not-kept']);
		expect(visits.sums().today.visits).toBe(0);
		mkdirSync(folder);
	});
});
