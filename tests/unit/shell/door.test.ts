import { describe, expect, test } from 'vitest';
import { StaffDoor } from '../../../electron/main/staff/door.ts';

const PIN = '471147';
const MINUTE = 60_000;

describe("the staff's door", () => {
	let clock = 0;
	const closed = () =>
		new StaffDoor(
			(pin) => pin === PIN,
			() => clock,
		);
	const guess = (door: StaffDoor, times: number) => {
		for (let time = 1; time < times; time += 1) door.try('000000');
		return door.try('000000');
	};

	test('opens for the PIN, and for ten minutes at the most', () => {
		const door = closed();
		expect(door.isOpen).toBe(false);
		expect(door.try(PIN)).toEqual({ kind: 'open' });
		clock += 10 * MINUTE - 1;
		expect(door.isOpen).toBe(true);
		clock += 1;
		expect(door.isOpen).toBe(false);
		door.try(PIN);
		door.close();
		expect(door.isOpen).toBe(false);
	});

	test('waits after five wrong ones, five minutes and then ever longer, up to an hour', () => {
		const door = closed();
		expect(guess(door, 4)).toEqual({ kind: 'wrong' });
		const waits: number[] = [];
		for (let time = 0; time < 6; time += 1) {
			const answer = door.try('000000');
			if (answer.kind !== 'wait') throw new Error(answer.kind);
			waits.push(answer.seconds / 60);
			clock += answer.seconds * 1000;
		}
		expect(waits).toEqual([5, 10, 20, 40, 60, 60]);
	});

	test('does not even look at the right one while it waits', () => {
		const door = closed();
		guess(door, 5);
		clock += 5 * MINUTE - 1;
		expect(door.try(PIN)).toEqual({ kind: 'wait', seconds: 1 });
		clock += 1;
		expect(door.try(PIN)).toEqual({ kind: 'open' });
		expect(guess(door, 4), 'all tries are there again').toEqual({ kind: 'wrong' });
	});

	test('is not found by guessing: a day is less than a tenth of a thousandth of all PINs', () => {
		const door = closed();
		const evening = clock + 24 * 60 * MINUTE;
		let guesses = 0;
		while (clock < evening) {
			const answer = door.try('000000');
			guesses += 1;
			if (answer.kind === 'wait') clock += answer.seconds * 1000;
		}
		expect(guesses / 1e6).toBeLessThan(1e-4);
	});
});
