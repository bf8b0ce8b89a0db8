import {
	appendFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { random } from '../../../content/drawings/tools/shapes.ts';
import { openLedger, type Ledger } from '../../../electron/device/availability/keptLedger.ts';
import { openTimeBetween, isOpenAt } from '../../../electron/device/hours/opening.ts';
import type { OpeningHours } from '../../../electron/bridge/hours.ts';
import {
	shareOf,
	type Month,
	type OpenMinutes,
} from '../../../electron/device/availability/months.ts';
import type { End } from '../../../electron/device/availability/span.ts';

/** In memory: every minute of a month is written and flushed. */
const place = mkdtempSync(
	join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'serum-run-ledger-'),
);
afterAll(() => rmSync(place, { recursive: true }));

const openMinutesOf = (hours: OpeningHours | undefined): OpenMinutes | undefined =>
	hours && (({ from, to }) => openTimeBetween(hours, from * 60_000, (to + 1) * 60_000) / 60_000);
/** Ten to five, every day. */
const TEN_TO_FIVE: OpeningHours = {
	week: Array.from({ length: 7 }, () => ({ opens: 600, closes: 1020 })),
	special: [],
	wakes: false,
};

/** A kiosk and its PC, minute by minute. */
class SimulatedKiosk {
	readonly troubles: string[] = [];
	readonly files: { over: string; now: string };
	/** By the wall, in minutes; and how much it was set forward since the start. */
	minute = Date.parse('2026-03-01T00:00:00') / 60_000;
	/** Of the museum, where they are told. */
	hours: OpeningHours | undefined;
	#set = 0;
	#boot = 0;
	#ledger: Ledger;

	constructor(name: string) {
		this.files = { over: join(place, `${name}.csv`), now: join(place, `${name}.json`) };
		this.#ledger = this.#open();
	}

	#open(): Ledger {
		return openLedger({
			files: this.files,
			journal: { note: () => undefined, trouble: (event) => void this.troubles.push(event) },
			boot: `boot-${this.#boot}`,
			isOpen: () => this.hours === undefined || isOpenAt(this.hours, this.minute * 60_000),
			openMinutes: () => openMinutesOf(this.hours),
			wallClock: () => this.minute * 60_000,
			monotonic: () => (this.minute - this.#set) * 60_000,
		});
	}

	/** @param step minutes from one answer to the next */
	lives(answers: number, step = 1): void {
		for (let count = 0; count < answers; count += 1, this.minute += step) this.#ledger.answered();
	}

	/** For so many minutes nothing answers. */
	fails(how: Exclude<End, 'clock'>, minutes: number): void {
		if (how === 'restart' || how === 'off') this.#ledger.leaving();
		if (how === 'power' || how === 'off') this.#boot += 1;
		this.minute += minutes;
		if (how !== 'page') this.#ledger = this.#open();
	}

	clockIsSet(minutes: number): void {
		this.minute += minutes;
		this.#set += minutes;
	}

	get months(): readonly Month[] {
		return this.#ledger.months();
	}
}

describe('the ledger of availability', () => {
	let count = 0;
	let kiosk: SimulatedKiosk;
	beforeEach(() => {
		count += 1;
		kiosk = new SimulatedKiosk(`kiosk-${count}`);
	});

	test('agrees with thirty days of 60 faults and 20 power cuts to the minute', () => {
		const chance = random(1925);
		const below = (limit: number) => Math.floor(chance() * limit);
		const faults: Exclude<End, 'clock'>[] = [
			...Array.from({ length: 20 }, () => 'power' as const),
			...Array.from(
				{ length: 60 },
				(_, index) => (['page', 'kiosk', 'restart'] as const)[index % 3]!,
			),
		];
		const truth = { answered: 0, missed: { page: 0, kiosk: 0, restart: 0, power: 0 } };
		while (faults.length > 0) {
			const minutes = 1 + below(1000);
			kiosk.lives(minutes);
			truth.answered += minutes;
			const [how] = faults.splice(below(faults.length), 1);
			const lost = below(6);
			kiosk.fails(how!, lost);
			truth.missed[how as keyof typeof truth.missed] += lost;
		}
		kiosk.lives(10);
		const [march, ...others] = kiosk.months;
		expect(others).toEqual([]);
		expect(march).toEqual({
			month: '2026-03',
			answered: truth.answered + 10,
			missed: truth.missed,
		});
		expect(shareOf(march!)).toBeGreaterThan(0.99);
		expect(kiosk.troubles).toEqual([]);
		expect(readFileSync(kiosk.files.over).length).toBeLessThan(10_000);
	});

	test('with the times that faults take on the glass thirty such days are available for 99.9 %', () => {
		const chance = random(1891);
		/** Minutes: what hangs is back in 25 seconds, a PC that lost its power in a minute. */
		const takes = { page: 25 / 60, kiosk: 8 / 60, restart: 3 / 60, power: 1 } as const;
		const hows = Object.keys(takes) as (keyof typeof takes)[];
		for (let fault = 0; fault < 80; fault += 1) {
			const end = kiosk.minute + 900 * chance();
			// It answers all the time; ten times a minute are enough to be noticed.
			while (kiosk.minute < end) kiosk.lives(1, 0.1);
			const how = hows[fault % hows.length]!;
			kiosk.fails(how, takes[how]);
		}
		kiosk.lives(1);
		const [march] = kiosk.months;
		expect(shareOf(march!)).toBeGreaterThan(0.999);
		// Each fault is in the ledger all the same, but for those too short for a minute.
		expect(march!.missed.power).toBeGreaterThan(0);
		expect(march!.missed.page ?? 0).toBe(0);
	});

	test('a PC that is switched off in order at night has missed nothing', () => {
		kiosk.lives(600);
		kiosk.fails('off', 840);
		kiosk.lives(600);
		expect(kiosk.months).toEqual([{ month: '2026-03', answered: 1200, missed: {} }]);
	});

	test('neither has one that is switched off at the power strip; a short power cut counts', () => {
		kiosk.lives(600);
		kiosk.fails('power', 840);
		kiosk.lives(600);
		kiosk.fails('power', 7);
		kiosk.lives(1);
		expect(kiosk.months).toEqual([{ month: '2026-03', answered: 1201, missed: { power: 7 } }]);
	});

	describe('where the opening hours are told', () => {
		const TEN = 10 * 60;
		beforeEach(() => {
			kiosk.hours = TEN_TO_FIVE;
			// Midnight: everything below says how many minutes it is since then.
			kiosk.minute = Date.parse('2026-03-01T00:00:00') / 60_000;
		});

		test('counts them and nothing else, however long it is on', () => {
			kiosk.lives(3 * 1440);
			expect(kiosk.months).toEqual([{ month: '2026-03', answered: 3 * 420, missed: {} }]);
		});

		test('a PC that is switched off after closing and on before opening has missed nothing', () => {
			kiosk.lives(TEN + 430);
			for (const how of ['off', 'power'] as const) {
				kiosk.fails(how, 960);
				kiosk.lives(480);
			}
			expect(kiosk.months).toEqual([{ month: '2026-03', answered: 3 * 420, missed: {} }]);
		});

		test('one that is switched on late, or off early, has missed those minutes, by order too', () => {
			kiosk.lives(TEN + 430);
			// From ten past five to a quarter past ten.
			kiosk.fails('power', 1025);
			kiosk.lives(400);
			// From five to five, until five past ten.
			kiosk.fails('off', 1030);
			kiosk.lives(10);
			expect(kiosk.months).toEqual([
				{ month: '2026-03', answered: 420 + 400 + 10, missed: { closed: 15, off: 10 } },
			]);
		});

		test('one that failed before closing and came back after it has failed until then', () => {
			kiosk.lives(TEN + 360);
			kiosk.fails('page', 180);
			kiosk.lives(1);
			kiosk.minute += 14 * 60 + 59;
			kiosk.lives(5);
			expect(kiosk.months[0]!.missed).toEqual({ page: 60 });
		});

		test('a failure is missed as far as the museum was open', () => {
			kiosk.lives(TEN + 360);
			kiosk.fails('power', 1440);
			kiosk.lives(1);
			expect(kiosk.months).toEqual([{ month: '2026-03', answered: 361, missed: { power: 420 } }]);
		});
	});

	test('a clock that is set, forward or back, is no gap', () => {
		kiosk.lives(60);
		kiosk.clockIsSet(180);
		kiosk.lives(60);
		kiosk.clockIsSet(-500);
		kiosk.lives(60);
		expect(kiosk.months.map(({ answered }) => answered).reduce((a, b) => a + b)).toBe(180);
		expect(kiosk.months.every(({ missed }) => Object.keys(missed).length === 0)).toBe(true);
	});

	test('a minute in which it stopped and came back is counted once', () => {
		kiosk.lives(10);
		kiosk.minute -= 1;
		kiosk.fails('restart', 0);
		kiosk.lives(5);
		expect(kiosk.months).toEqual([{ month: '2026-03', answered: 14, missed: {} }]);
	});

	test('a gap over the end of a month is each month’s own part', () => {
		kiosk.minute = Date.parse('2026-03-31T23:50:00') / 60_000;
		kiosk.lives(5);
		kiosk.fails('power', 10);
		kiosk.lives(1);
		expect(kiosk.months).toEqual([
			{ month: '2026-04', answered: 1, missed: { power: 5 } },
			{ month: '2026-03', answered: 5, missed: { power: 5 } },
		]);
	});

	test('a torn line, a file of nonsense and one that is there twice cost nothing else', () => {
		kiosk.lives(30);
		kiosk.fails('kiosk', 2);
		kiosk.lives(30);
		appendFileSync(kiosk.files.over, '2026-03-01T0');
		// The power fails after the span was added to the ledger and before a new one began.
		kiosk.fails('power', 3);
		kiosk.fails('power', 3);
		kiosk.lives(1);
		expect(kiosk.months[0]).toMatchObject({ answered: 61, missed: { kiosk: 2, power: 6 } });
		writeFileSync(kiosk.files.now, '{');
		kiosk.fails('kiosk', 5);
		kiosk.lives(1);
		expect(kiosk.months[0]!.answered).toBe(61);
	});

	test('what is older than two years is forgotten, and a kiosk that fails all the time fills no disk', () => {
		kiosk.lives(10);
		kiosk.fails('power', 3 * 366 * 1440);
		for (let time = 0; time < 7000; time += 1) {
			kiosk.lives(1);
			kiosk.fails('page', 2);
		}
		kiosk.fails('kiosk', 1);
		expect(kiosk.months.some(({ month }) => month === '2026-03')).toBe(false);
		expect(readFileSync(kiosk.files.over).length).toBeLessThan(300_000);
	});
});
