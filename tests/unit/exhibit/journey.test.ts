import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { milesToReckon, reckonTimes } from '../../../electron/exhibit/journey/journeyClock.ts';
import { shareAlong } from '../../../electron/exhibit/journey/journeyLine.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';

const SHIPPED = join(import.meta.dirname, '../../../content/exhibition');

describe('the clock', () => {
	const known = (hours: number) => ({ hours, reckoned: false });
	const reckoned = (hours: number) => ({ hours, reckoned: true });

	test('keeps what the record has, and reckons the rest from the miles, marked as such', () => {
		expect(
			reckonTimes([
				{ miles: 50, leaves: 0, arrives: 10, stops: [] },
				{ miles: 20, stops: [] },
				{ miles: 30, arrives: 20, stops: [] },
			]),
		).toEqual([
			{ leaves: known(0), arrives: known(10) },
			{ leaves: known(10), arrives: reckoned(14) },
			{ leaves: reckoned(14), arrives: known(20) },
		]);
	});

	test('knows that a resting team does not run', () => {
		const [first, second] = reckonTimes([
			{ miles: 40, leaves: 0, stops: [] },
			{ miles: 60, arrives: 20, stops: [{ miles: 20, arrives: 6, leaves: 14 }] },
		]);
		expect(first!.arrives).toEqual(reckoned(4));
		expect(second!.arrives).toEqual(known(20));
	});

	test('gives a leg without miles of its own its part of those of the next', () => {
		const miles = milesToReckon([
			{ miles: 10, length: 7 },
			{ miles: undefined, length: 1 },
			{ miles: 90, length: 8 },
		]);
		expect(miles).toEqual([10, 10, 80]);
	});

	test('finds a stop on the way', () => {
		const line: [number, number][] = [
			[0, 0],
			[1, 0],
			[2, 0],
			[4, 0],
		];
		expect(shareAlong(line, [2, 0.1])).toBeCloseTo(0.5);
	});
});

describe('the shipped journey', async () => {
	const { exhibition } = await loadExhibition(SHIPPED);
	const journey = exhibition!.journey!;

	test('has twenty teams that join, from Nenana to Nome', () => {
		expect(journey.legs).toHaveLength(20);
		expect(journey.legs[0]!.from).toBe('nenana');
		expect(journey.legs.at(-1)!.to).toBe('nome');
		journey.legs.slice(1).forEach(({ from }, index) => expect(from).toBe(journey.legs[index]!.to));
	});

	test('takes 127.5 hours and 674 miles', () => {
		expect(journey.hours).toBe(127.5);
		expect(journey.miles['en']!.replace(/\u00a0/g, ' ')).toBe('674 miles (1,085 km)');
	});

	test('never runs backwards, and every line ends near where the next begins', () => {
		let last = 0;
		for (const { leaves, arrives, stops } of journey.legs) {
			const times = [leaves.hours, ...stops.flatMap((s) => [s.arrives, s.leaves]), arrives.hours];
			for (const time of times) {
				expect(time).toBeGreaterThanOrEqual(last - 1e-9);
				last = time;
			}
		}
		journey.legs.slice(1).forEach(({ line }, index) => {
			const [x, y] = journey.legs[index]!.line.at(-1)!;
			expect(Math.hypot(line[0]![0] - x, line[0]![1] - y)).toBeLessThan(4);
		});
	});

	test('reckons days that the ledger confirms', () => {
		const day = (id: string) => {
			const { arrives } = journey.legs.find((leg) => leg.id === id)!;
			return new Date(Date.parse(`${journey.begins}Z`) + arrives.hours * 3_600_000).getUTCDate();
		};
		// 28: Tolovana, Manley; 29: Kallands to Whiskey Creek; 30: Galena to Old Woman; 31: the coast.
		expect(
			['leg-1', 'leg-2', 'leg-5', 'leg-9', 'leg-10', 'leg-14', 'leg-15', 'leg-17'].map(day),
		).toEqual([28, 28, 29, 29, 30, 30, 31, 31]);
	});

	test.each(['en', 'es', 'nb'])('says in %s where drivers and times are disputed', (tag) => {
		const disputed = journey.legs.flatMap(({ id, text }) => (text[tag]?.dispute ? [id] : []));
		expect(disputed).toEqual(
			expect.arrayContaining(['leg-2', 'leg-3', 'leg-4', 'leg-5', 'leg-6', 'leg-7', 'leg-14']),
		);
		expect(journey.legs.filter(({ arrives }) => arrives.reckoned).length).toBeGreaterThan(10);
	});
});

describe('a journey that does not hold together', () => {
	let folder: string;
	const change = async (from: string | RegExp, to: string) => {
		const path = join(folder, 'journey/journey.yaml');
		await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
		const { issues } = await loadExhibition(folder);
		return issues.map(({ code, what }) => `${code}: ${what}`);
	};
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'serum-run-journey-'));
		await cp(SHIPPED, folder, { recursive: true });
	});
	afterEach(() => rm(folder, { recursive: true }));

	test.each([
		[
			'legs that do not join',
			'from: fish-lake',
			'from: tanana',
			/begins at `tanana`, but the one before it ends at `fish-lake`/,
		],
		[
			'miles that do not add up',
			'miles: leg-20',
			'miles: leg-19',
			/come to 646, but `relay-miles` says 674/,
		],
		[
			'a clock that runs backwards',
			'arrives: 1925-01-28T16:00',
			'arrives: 1925-01-28T10:00',
			/after 1925-01-28T11:00 was stated/,
		],
		[
			'a clock of another length',
			'arrives: 1925-02-02T05:30',
			'arrives: 1925-02-02T06:30',
			/it is 128.5 hours, but `relay-hours` says 127.5/,
		],
		['a place that is not there', 'to: ruby', 'to: rubi', /no place called `rubi`/],
		['a leg without a line', 'id: leg-5,', 'id: leg-five,', /no line `leg-five`/],
		[
			'shares that do not add up',
			'miles: togo-total, teams',
			'miles: togo-out, teams',
			/come to 261, but `togo-out` says 170/,
		],
		[
			'a day that is on no calendar',
			'arrives: 1925-02-01T15:00',
			'arrives: 1925-02-31T15:00',
			/it must be a proper time/,
		],
		[
			'a team that no hour belongs to',
			'arrives: 1925-01-28T16:00',
			'arrives: 1925-01-28T11:00',
			/leg `leg-2` ends when it begins/,
		],
		[
			'a moment after the end',
			'at: 1925-02-02T05:30',
			'at: 1925-02-02T05:31',
			/moment `nome` comes after the journey's end/,
		],
	])('%s: is reported, and the last good exhibition stays', async (_, from, to, expected) => {
		const issues = await change(from, to);
		expect(issues.join('\n')).toMatch(expected);
	});

	test('a leg on which nothing is told: is reported by its musher; the map stays', async () => {
		const written = await readFile(join(folder, 'journey/journey.yaml'), 'utf8');
		expect(written).toContain('id: song,');
		for (const tag of ['en', 'es', 'nb']) {
			const path = join(folder, `journey/${tag}.yaml`);
			await writeFile(path, (await readFile(path, 'utf8')).replace(/^  song: .*\n/m, ''));
		}
		const issues = await change(/^  - \{ id: song,.*\n/m, '');
		expect(issues).toEqual([
			'leg-without-moment: No moment lies on the leg `leg-11`, of George Nollner.',
		]);
	});

	test('names of places: each language may write its own, and none for a place that is not there', async () => {
		const path = join(folder, 'journey/nb.yaml');
		const written = await readFile(path, 'utf8');
		await writeFile(
			path,
			`${written.replace(/^places:.*\n(?: .*\n)*/m, '')}places: { nenana: Nenana by, nenanna: Nenana }\n`,
		);
		const { issues } = await loadExhibition(folder);
		expect(issues.map(({ what, fix }) => `${what} ${fix}`).join('\n')).toMatch(
			/no place called `nenanna`. Did you mean `nenana`/,
		);
	});

	test('a leg that is not translated yet is shown in the first language; the map stays', async () => {
		const path = join(folder, 'journey/nb.yaml');
		await writeFile(path, (await readFile(path, 'utf8')).replace(/^  leg-3: .*\n/m, ''));
		const { exhibition, issues } = await loadExhibition(folder);
		expect(issues.map(({ severity, what }) => `${severity}: ${what}`)).toEqual([
			'warning: The leg `leg-3` has no words in Norsk.',
		]);
		const text = exhibition!.journey!.legs[2]!.text;
		expect(Object.keys(text)).toEqual(['en', 'es']);
	});

	test('words for no leg: are reported with the likely name', async () => {
		const path = join(folder, 'journey/en.yaml');
		await writeFile(path, (await readFile(path, 'utf8')).replace(/^  leg-3:/m, '  leg-33:'));
		const { issues } = await loadExhibition(folder);
		expect(issues.map(({ what, fix }) => `${what} ${fix}`).join('\n')).toMatch(
			/no leg called `leg-33`. Did you mean `leg-3`/,
		);
	});
});
