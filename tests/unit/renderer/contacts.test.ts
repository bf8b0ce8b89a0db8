import { describe, expect, test } from 'vitest';
import {
	ECHO_MS,
	holds,
	noContacts,
	RESTS_MS,
	touch,
	type ContactEvent,
	type Contacts,
} from '../../../renderer/core/contacts.ts';

const rules = { tolerance: 20, repeats: (target: string) => target === 'digit' };

/** Contacts one after another; what they pressed, in order. */
function pressedBy(...events: readonly ContactEvent<string>[]): string[] {
	let state: Contacts<string> = noContacts();
	const pressed: string[] = [];
	for (const event of events) {
		const step = touch(state, event, rules);
		state = step.state;
		if (step.press) pressed.push(step.press.target);
	}
	return pressed;
}
const down = (
	id: number,
	at: number,
	target: string | undefined,
	x = 100,
): ContactEvent<string> => ({
	kind: 'down',
	id,
	at,
	place: { x, y: 100 },
	target,
});
const move = (id: number, at: number, x: number, over: boolean): ContactEvent<string> => ({
	kind: 'move',
	id,
	at,
	place: { x, y: 100 },
	over,
});
const up = (id: number, at: number): ContactEvent<string> => ({ kind: 'up', id, at });

describe('a contact presses what it began on', () => {
	test('when it is lifted there, whatever else lies on the glass', () => {
		expect(pressedBy(down(1, 0, undefined, 900), down(2, 10, 'a'), up(2, 60))).toEqual(['a']);
		expect(pressedBy(down(1, 0, 'b', 900), down(2, 10, 'a'), up(2, 60), up(1, 90))).toEqual([
			'a',
			'b',
		]);
	});

	test('also when it has slid a little, or its target has moved away under it', () => {
		expect(pressedBy(down(1, 0, 'a'), move(1, 40, 118, false), up(1, 60))).toEqual(['a']);
		expect(pressedBy(down(1, 0, 'a'), move(1, 40, 300, true), up(1, 60))).toEqual(['a']);
	});

	test('not when it has left it; when it comes back, it does', () => {
		const away = [down(1, 0, 'a'), move(1, 40, 300, false)];
		expect(pressedBy(...away, up(1, 60))).toEqual([]);
		expect(pressedBy(...away, move(1, 80, 110, true), up(1, 90))).toEqual(['a']);
	});

	test('not when the browser has made a scroll of it', () => {
		expect(pressedBy(down(1, 0, 'a'), { kind: 'cancel', id: 1, at: 30 }, up(1, 60))).toEqual([]);
	});

	test('two fingers on one target press it once', () => {
		expect(pressedBy(down(1, 0, 'a'), down(2, 5, 'a', 130), up(1, 60), up(2, 65))).toEqual(['a']);
	});
});

describe('what belongs to the view before', () => {
	const arrive = (at: number): ContactEvent<string> => ({ kind: 'arrive', at, seen: true });

	test('a finger that was down when it left', () => {
		expect(pressedBy(down(1, 0, 'a'), arrive(30), up(1, 60))).toEqual([]);
	});

	test('a second tap on the same place, at once after the view has arrived', () => {
		const tapped = [down(1, 0, 'a'), up(1, 50), arrive(400)];
		expect(pressedBy(...tapped, down(2, 500, 'b'), up(2, 550))).toEqual(['a']);
		expect(pressedBy(...tapped, down(2, 400 + ECHO_MS, 'b'), up(2, 900))).toEqual(['a', 'b']);
		expect(pressedBy(...tapped, down(2, 500, 'b', 500), up(2, 550))).toEqual(['a', 'b']);
	});

	test('and of a double tap the second, except where two are meant', () => {
		expect(pressedBy(down(1, 0, 'a'), up(1, 50), down(2, 150, 'a'), up(2, 200))).toEqual(['a']);
		expect(pressedBy(down(1, 0, 'digit'), up(1, 50), down(2, 150, 'digit'), up(2, 200))).toEqual([
			'digit',
			'digit',
		]);
	});
});

describe('a thing that lies on the glass', () => {
	test('presses nothing when it is taken away, and is nobody', () => {
		const { state } = touch(noContacts<string>(), down(1, 0, 'a'), rules);
		expect(holds(state.down.get(1)!, state, RESTS_MS - 1)).toBe(true);
		const taken = touch(state, up(1, RESTS_MS), rules);
		expect(taken).toMatchObject({ alive: false });
		expect(taken.press).toBeUndefined();
	});

	test('trembles without coming alive; a hand that moves on does', () => {
		const { state } = touch(noContacts<string>(), down(1, 0, undefined), rules);
		expect(touch(state, move(1, 500, 115, false), rules).alive).toBe(false);
		expect(touch(state, move(1, 500, 125, false), rules).alive).toBe(true);
	});

	test('keeps nobody else from pressing what it lies on', () => {
		const later = RESTS_MS + 10;
		expect(pressedBy(down(1, 0, 'a'), down(2, later, 'a'), up(2, later + 50))).toEqual(['a']);
	});
});
