import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DayHours, OpeningHours } from '../../../electron/bridge/hours.ts';
import { isOpenAt, opensAfter, openTimeBetween } from '../../../electron/device/hours/opening.ts';
import { hardwareClock } from '../../../electron/device/hours/hardwareClock.ts';
import { openingAt } from '../../../electron/device/hours/openingNow.ts';
import { keepOpening } from '../../../electron/main/opening.ts';

const zone = process.env['TZ'];
afterEach(() => {
	vi.useRealTimers();
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

/** `10-17` or `18:30-2`; `-` is closed all day. */
function day(text: string): DayHours {
	const [opens, closes] = text.split('-').map((time) => {
		const [hours, minutes = '0'] = time.split(':');
		return Number(hours) * 60 + Number(minutes);
	});
	return text === '-' ? null : { opens: opens!, closes: closes! };
}
/** Monday first; `special` as `2026-12-24 10-13`. */
function hoursOf(week: string, special: readonly string[] = []): OpeningHours {
	const days = week.split(' ').map(day);
	return {
		week: days.length === 1 ? Array.from({ length: 7 }, () => days[0]!) : days,
		special: special.map((line) => ({ day: line.slice(0, 10), hours: day(line.slice(11)) })),
		wakes: false,
	};
}

const DAILY = hoursOf('10-17');
const WEEK = hoursOf('- 10-17 10-17 10-20 10-17 11-18 11-18');
const NIGHTS = hoursOf('- - - - 18-2 18-2 18-2');
const EARLY = hoursOf('2:30-10');
const ROUND = hoursOf('0-24');
const HOLIDAYS = hoursOf('10-17', [
	'2026-12-24 10-13',
	'2026-12-25 -',
	'2026-12-31 20-1',
	'2027-01-01 12-17',
]);
const LATE_FRIDAY = hoursOf('- - - - 18-2 - -', ['2026-12-12 -']);
const NO_BREAK = hoursOf('0-24 0-12 - - - - -');
/** Closes an hour after it has opened anew. */
const OVERLAP = hoursOf('20-11 10-17 - - - - -');

/**
 * Place, hours, and where they change, by hand: `+` opens, `!` closes at this instant. Each is looked at from
 * both sides, at five instants.
 */
const CHANGES: readonly (readonly [string, string, OpeningHours, readonly string[]])[] = [
	[
		'any day, an hour east of Greenwich',
		'Europe/Oslo',
		DAILY,
		['+2026-12-01T09:00Z', '!2026-12-01T16:00Z', '+2026-12-02T09:00Z', '!2026-12-02T16:00Z'],
	],
	['any day, in Nome', 'America/Nome', DAILY, ['+2026-12-01T19:00Z', '!2026-12-02T02:00Z']],
	['half an hour off', 'Asia/Kolkata', DAILY, ['+2026-12-01T04:30Z', '!2026-12-01T11:30Z']],
	['far east', 'Pacific/Kiritimati', DAILY, ['+2026-11-30T20:00Z', '!2026-12-01T03:00Z']],
	[
		'a week with a long Thursday, after a Monday',
		'Europe/Oslo',
		WEEK,
		['+2026-12-08T09:00Z', '!2026-12-10T19:00Z', '+2026-12-12T10:00Z', '!2026-12-13T17:00Z'],
	],
	[
		'before summer time and after it has begun',
		'Europe/Oslo',
		DAILY,
		['!2027-03-27T16:00Z', '+2027-03-28T08:00Z', '!2027-03-28T15:00Z', '+2027-03-29T08:00Z'],
	],
	[
		'before summer time has ended and after',
		'Europe/Oslo',
		DAILY,
		['!2027-10-30T15:00Z', '+2027-10-31T09:00Z', '!2027-10-31T16:00Z'],
	],
	[
		'the same in New York',
		'America/New_York',
		DAILY,
		['+2027-03-13T15:00Z', '+2027-03-14T14:00Z', '+2027-11-06T14:00Z', '+2027-11-07T15:00Z'],
	],
	[
		'summer time that begins at midnight',
		'Africa/Cairo',
		DAILY,
		['+2027-04-29T08:00Z', '+2027-04-30T07:00Z'],
	],
	['half an hour of summer time', 'Australia/Lord_Howe', DAILY, ['+2027-04-03T23:30Z']],
	[
		'an opening that summer time leaves out',
		'Europe/Oslo',
		EARLY,
		['+2027-03-27T01:30Z', '+2027-03-28T01:30Z', '!2027-03-28T08:00Z', '+2027-03-29T00:30Z'],
	],
	[
		'an opening that comes twice',
		'Europe/Oslo',
		EARLY,
		['+2027-10-31T00:30Z', '!2027-10-31T09:00Z', '+2027-11-01T01:30Z'],
	],
	[
		'nights, and the night that is an hour shorter',
		'Europe/Oslo',
		NIGHTS,
		['+2027-03-26T17:00Z', '!2027-03-27T01:00Z', '+2027-03-27T17:00Z', '!2027-03-28T01:00Z'],
	],
	[
		'the night that is an hour longer',
		'Europe/Oslo',
		NIGHTS,
		['+2027-10-30T16:00Z', '!2027-10-31T00:00Z', '+2027-10-31T17:00Z', '!2027-11-01T01:00Z'],
	],
	[
		'holidays, and the year’s end',
		'Europe/Oslo',
		HOLIDAYS,
		[
			...['+2026-12-24T09:00Z', '!2026-12-24T12:00Z', '+2026-12-26T09:00Z', '!2026-12-30T16:00Z'],
			...['+2026-12-31T19:00Z', '!2027-01-01T00:00Z', '+2027-01-01T11:00Z', '!2027-01-01T16:00Z'],
		],
	],
	[
		'a closed day after a late night, which ends as it is said',
		'Europe/Oslo',
		LATE_FRIDAY,
		['+2026-12-11T17:00Z', '!2026-12-12T01:00Z', '+2026-12-18T17:00Z'],
	],
	[
		'a midnight between two open days',
		'Europe/Oslo',
		NO_BREAK,
		['+2026-12-06T23:00Z', '!2026-12-08T11:00Z'],
	],
	[
		'an evening that goes on into the next opening',
		'Europe/Oslo',
		OVERLAP,
		['+2026-12-07T19:00Z', '!2026-12-08T16:00Z'],
	],
];

const MINUTE = 60_000;
const INSTANTS = CHANGES.flatMap(([what, place, hours, changes]) =>
	changes.flatMap((change) => {
		const at = Date.parse(change.slice(1));
		const opens = change.startsWith('+');
		return [-20 * MINUTE, -MINUTE, -1, 0, 25 * MINUTE].map((by) => {
			const open = by < 0 ? !opens : opens;
			return [
				open ? 'open' : 'closed',
				what,
				new Date(at + by).toISOString(),
				place,
				hours,
			] as const;
		});
	}),
);

describe('opening hours', () => {
	test('are held to a table of at least 200 instants', () => {
		expect(INSTANTS.length).toBeGreaterThanOrEqual(200);
	});

	test.each(INSTANTS)('%s: %s, %s', (expected, _, instant, place, hours) => {
		process.env['TZ'] = place;
		expect(isOpenAt(hours, Date.parse(instant)) ? 'open' : 'closed').toBe(expected);
	});

	test('without an end never close, over both changes of the clock', () => {
		process.env['TZ'] = 'Europe/Oslo';
		const from = Date.parse('2027-03-27T00:00Z');
		for (let at = from; at < from + 3 * 86_400_000; at += 7 * MINUTE)
			expect(isOpenAt(ROUND, at)).toBe(true);
	});

	test('say when it opens next, and how many days that is away', () => {
		process.env['TZ'] = 'Europe/Oslo';
		const TABLE: readonly (readonly [OpeningHours, string, unknown])[] = [
			[DAILY, '2026-12-01T05:00Z', { day: '2026-12-01', minute: 600, inDays: 0 }],
			[DAILY, '2026-12-01T16:00Z', { day: '2026-12-02', minute: 600, inDays: 1 }],
			// Half an hour before and after midnight it is the same opening, a day nearer.
			[DAILY, '2026-12-01T22:30Z', { day: '2026-12-02', minute: 600, inDays: 1 }],
			[DAILY, '2026-12-01T23:30Z', { day: '2026-12-02', minute: 600, inDays: 0 }],
			[WEEK, '2026-12-06T17:00Z', { day: '2026-12-08', minute: 600, inDays: 2 }],
			[NIGHTS, '2027-03-28T02:00Z', { day: '2027-03-28', minute: 1080, inDays: 0 }],
			[HOLIDAYS, '2026-12-24T12:00Z', { day: '2026-12-26', minute: 600, inDays: 2 }],
			[HOLIDAYS, '2026-12-30T20:00Z', { day: '2026-12-31', minute: 1200, inDays: 1 }],
			[
				hoursOf('-', ['2027-06-01 10-17']),
				'2026-12-01T12:00Z',
				{ day: '2027-06-01', minute: 600, inDays: 182 },
			],
			[hoursOf('-'), '2026-12-01T12:00Z', undefined],
			[hoursOf('-', ['2026-11-30 10-17']), '2026-12-01T12:00Z', undefined],
		];
		for (const [hours, at, opens] of TABLE) {
			expect(openingAt(hours, Date.parse(at), undefined), at).toEqual({
				open: false,
				wakes: false,
				opens,
			});
		}
	});

	test('close nothing where there are none, or the clock has lost its battery', () => {
		const closed = hoursOf('-');
		expect(openingAt(undefined, Date.parse('2026-12-01T23:00Z'), undefined)).toEqual({
			open: true,
		});
		for (const lost of [0, Date.parse('2000-01-01'), Date.parse('2026-11-29')])
			expect(openingAt(closed, lost, undefined)).toEqual({ open: true });
		const noon = Date.parse('2026-12-01T12:00Z');
		for (const hardware of [undefined, noon, noon + 86_400_000])
			expect(openingAt(closed, noon, hardware).open).toBe(false);
		expect(openingAt(closed, noon, Date.parse('2000-01-01')).open, 'made up by the system').toBe(
			true,
		);
	});

	test('the next opening is the end of being closed, and an hour is counted once: 2,000 instants of odd weeks', () => {
		process.env['TZ'] = 'America/Nome';
		const odd = [
			WEEK,
			NIGHTS,
			EARLY,
			HOLIDAYS,
			LATE_FRIDAY,
			NO_BREAK,
			OVERLAP,
			ROUND,
			hoursOf('0-0'),
		];
		const from = Date.parse('2026-12-01T00:00Z');
		const step = 6 * 3_600_000 + 11 * MINUTE;
		for (let look = 0; look < 2000; look += 1) {
			const hours = odd[look % odd.length]!;
			const at = from + look * step;
			const next = opensAfter(hours, at);
			if (!isOpenAt(hours, at) && next !== undefined) {
				expect(isOpenAt(hours, next)).toBe(true);
				expect(isOpenAt(hours, next - 1)).toBe(false);
				expect(openTimeBetween(hours, at, next)).toBe(0);
			}
			const minutes = Array.from({ length: 200 }, (_, by) => isOpenAt(hours, at + by * MINUTE));
			const counted = openTimeBetween(hours, at, at + 200 * MINUTE) / MINUTE;
			expect(Math.abs(counted - minutes.filter(Boolean).length)).toBeLessThanOrEqual(2);
		}
	});
});

test('the kiosk opens and closes as the clock says, also when that is set back or the hours are others', () => {
	process.env['TZ'] = 'Europe/Oslo';
	let now = Date.parse('2026-12-01T15:59:50Z');
	let hours: OpeningHours | undefined = DAILY;
	let hardware: number | undefined;
	const events: string[] = [];
	let changed = () => undefined as void;
	vi.useFakeTimers();
	const opening = keepOpening(
		{
			get hours() {
				return hours;
			},
			onChange: (listener) => void (changed = listener),
		},
		{ note: (event) => void events.push(event), trouble: (event) => void events.push(event) },
		{ wall: () => now, hardware: () => hardware },
	);
	opening.onChange(() => events.push('told'));
	const at = (time: string) => {
		now = Date.parse(time);
		vi.advanceTimersByTime(5_000);
		return opening.now.open;
	};
	expect(opening.now.open).toBe(true);
	expect(at('2026-12-01T16:00:01Z')).toBe(false);
	expect(at('2026-12-01T16:30:00Z')).toBe(false);
	expect(events).toEqual(['closed', 'told']);
	// Set back by an hour, and forward by a year.
	expect(at('2026-12-01T15:30:00Z')).toBe(true);
	expect(at('2027-12-01T20:30:00Z')).toBe(false);
	// What the dark glass says is another thing after midnight.
	events.length = 0;
	expect(at('2027-12-01T23:00:01Z')).toBe(false);
	expect(events).toEqual(['told']);
	// The battery is empty: what the system has made up is not believed.
	hardware = Date.parse('2000-01-01');
	expect(at('2027-12-01T23:10:00Z')).toBe(true);
	hardware = now;
	expect(at('2027-12-01T23:11:00Z')).toBe(false);
	hours = undefined;
	changed();
	expect(opening.now).toEqual({ open: true });
});

test('the PC’s own clock is read where there is one', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'serum-run-clock-')), 'since_epoch');
	expect(hardwareClock(file)).toBeUndefined();
	writeFileSync(file, '1764547200\n');
	expect(hardwareClock(file)).toBe(Date.parse('2025-12-01T00:00:00Z'));
	writeFileSync(file, 'no number\n');
	expect(hardwareClock(file)).toBeUndefined();
	rmSync(dirname(file), { recursive: true });
});
