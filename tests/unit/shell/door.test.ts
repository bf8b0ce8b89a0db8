import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StaffDoor } from '../../../electron/device/door/door.ts';
import { openTries } from '../../../electron/device/door/keptTries.ts';

const PIN = '471147';
const WRONG = '246810';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;

describe("the staff's door", () => {
	let folder: string;
	let file: string;
	/** Grows as long as the kiosk runs; at a start it begins anew. */
	let monotonic: number;
	/** What the PC believes. */
	let wall: number;
	let noted: string[];
	let looks: number;
	const journal = { note: () => undefined, trouble: (event: string) => void noted.push(event) };
	const start = () => {
		monotonic = 500;
		return new StaffDoor({
			fits: (pin) => {
				looks += 1;
				return pin === PIN;
			},
			now: () => monotonic,
			kept: openTries(file, journal, () => wall),
		});
	};
	const pass = (milliseconds: number) => {
		monotonic += milliseconds;
		wall += milliseconds;
	};
	const guess = (door: StaffDoor, times: number) => {
		for (let time = 1; time < times; time += 1) door.try(WRONG);
		return door.try(WRONG);
	};
	const secondsToWait = (door: StaffDoor) => {
		const answer = door.try(WRONG);
		return answer.kind === 'wait' ? answer.seconds : 0;
	};
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'serum-run-door-'));
		file = join(folder, 'door.json');
		wall = Date.UTC(2026, 2, 7);
		noted = [];
		looks = 0;
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('opens for the PIN, and for ten minutes at the most', () => {
		const door = start();
		expect(door.isOpen).toBe(false);
		expect(door.try(PIN)).toEqual({ kind: 'open' });
		pass(10 * MINUTE - 1);
		expect(door.isOpen).toBe(true);
		pass(1);
		expect(door.isOpen).toBe(false);
		door.try(PIN);
		door.close();
		expect(door.isOpen).toBe(false);
	});

	test('waits five minutes after five wrong ones, and after each further one: never longer', () => {
		const door = start();
		expect(guess(door, 4)).toEqual({ kind: 'wrong' });
		for (let time = 0; time < 20; time += 1) {
			expect(door.try(WRONG)).toEqual({ kind: 'wait', seconds: 300 });
			pass(5 * MINUTE);
		}
	});

	test('does not even look at the right one while it waits, and forgets all when it was typed', () => {
		const door = start();
		guess(door, 5);
		pass(5 * MINUTE - 1);
		looks = 0;
		expect(door.try(PIN)).toEqual({ kind: 'wait', seconds: 1 });
		expect(looks).toBe(0);
		pass(1);
		expect(door.try(PIN)).toEqual({ kind: 'open' });
		expect(guess(door, 4), 'all tries are there again').toEqual({ kind: 'wrong' });
	});

	test('wrong ones are forgotten one by one', () => {
		const door = start();
		guess(door, 4);
		pass(20 * MINUTE);
		expect(guess(door, 4)).toEqual({ kind: 'wrong' });
		pass(10 * MINUTE);
		expect(guess(door, 2)).toEqual({ kind: 'wrong' });
		expect(door.try(WRONG).kind).toBe('wait');
	});

	test('the stick opens it at any time, and gives the tries back', () => {
		const door = start();
		guess(door, 5);
		door.open();
		expect(door.isOpen).toBe(true);
		door.close();
		expect(guess(start(), 4)).toEqual({ kind: 'wrong' });
	});

	test('a PC that is switched off and on has no tries back, at whatever try', () => {
		for (let before = 1; before <= 5; before += 1) {
			rmSync(file, { force: true });
			guess(start(), before);
			const again = start();
			if (before < 5) expect(guess(again, 5 - before).kind, `${before} before`).not.toBe('open');
			expect(again.try(PIN), `${before} before`).toEqual({ kind: 'wait', seconds: 300 });
		}
	});

	test('the time that the PC was off counts, for one try', () => {
		guess(start(), 5);
		wall += 2 * MINUTE;
		expect(start().try(PIN)).toEqual({ kind: 'wait', seconds: 180 });
		wall += 3 * MINUTE;
		expect(start().try(PIN)).toEqual({ kind: 'open' });
	});

	test('a clock that jumps while the PC was off shuts nobody out and gives no five tries', () => {
		for (const jump of [-40 * YEAR, -HOUR, -1, HOUR, 16 * HOUR, 40 * YEAR]) {
			guess(start(), 5);
			wall += jump;
			const door = start();
			const free = jump > 0 ? 1 : 0;
			expect(guess(door, 1 + free), `${jump}`).toEqual({ kind: 'wait', seconds: 300 });
			pass(5 * MINUTE);
			expect(door.try(PIN), `${jump}`).toEqual({ kind: 'open' });
		}
	});

	test('a clock that is set while the kiosk runs does nothing', () => {
		for (const jump of [-40 * YEAR, 40 * YEAR]) {
			const door = start();
			guess(door, 5);
			wall += jump;
			expect(door.try(PIN)).toEqual({ kind: 'wait', seconds: 300 });
			pass(5 * MINUTE);
			expect(door.try(PIN)).toEqual({ kind: 'open' });
		}
	});

	test('whatever happens: no wait is longer than five minutes, no hour gives more than 17 looks', () => {
		let seed = 1925;
		const random = (below: number) => {
			seed = (seed * 48_271) % 0x7fffffff;
			return seed % below;
		};
		for (let round = 0; round < 20; round += 1) {
			rmSync(file, { force: true });
			let door = start();
			looks = 0;
			let passed = 0;
			while (passed < HOUR) {
				const what = random(10);
				// A power cut; the clock stands still, goes back or is right, but nobody sets it forward.
				if (what === 0) {
					wall -= random(3) * HOUR;
					door = start();
				} else if (what < 4) {
					const step = random(4 * MINUTE);
					pass(step);
					passed += step;
				} else {
					const seconds = secondsToWait(door);
					expect(seconds).toBeLessThanOrEqual(300);
				}
			}
			expect(looks).toBeLessThanOrEqual(5 + 12);
		}
	});

	test('a file that is damaged, missing or nonsense keeps nobody out', () => {
		for (const text of ['', '{', '{"tries":1500000', 'null', '[]', '{"tries":"all","at":0}']) {
			writeFileSync(file, text);
			expect(guess(start(), 4), text).toEqual({ kind: 'wrong' });
		}
		writeFileSync(file, JSON.stringify({ tries: 1e15, at: wall }));
		expect(start().try(PIN)).toEqual({ kind: 'wait', seconds: 300 });
	});

	test('a disk that cannot be written counts in memory, and the journal says so', () => {
		mkdirSync(`${file}.unfinished`);
		const door = start();
		expect(guess(door, 5)).toEqual({ kind: 'wait', seconds: 300 });
		expect(existsSync(file)).toBe(false);
		expect(noted).toContain('door-not-kept');
	});

	test('the file tells nothing of any PIN', () => {
		guess(start(), 3);
		expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual(['tries', 'at']);
		expect(readFileSync(file, 'utf8')).not.toContain(WRONG);
	});
});
