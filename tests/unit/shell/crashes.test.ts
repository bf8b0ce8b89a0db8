import { expect, test } from 'vitest';
import { backOff, crashed, isAFall } from '../../../electron/main/recovery/crashes.ts';

/** What a page that lives for so many seconds each time is answered, crash after crash. */
function crashing(everySeconds: number, count: number) {
	let crashes: readonly number[] = [];
	return Array.from({ length: count }, (_, index) => {
		crashes = crashed(crashes, index * everySeconds * 1000);
		return { wait: backOff(crashes) / 1000, falls: isAFall(crashes) };
	});
}

test('a page that dies at once is waited with, longer and longer, and never given up', () => {
	expect(crashing(0, 8).map(({ wait }) => wait)).toEqual([0, 1, 2, 5, 15, 30, 30, 30]);
});

test('a page that lives for a minute each time is there again at once each time', () => {
	expect(crashing(61, 8).map(({ wait }) => wait)).toEqual(Array(8).fill(0));
});

test('each third death in a row is laid to what is shown; five quiet minutes end the row', () => {
	expect(crashing(60, 6).map(({ falls }) => falls)).toEqual([
		false,
		false,
		true,
		false,
		false,
		true,
	]);
	expect(crashing(301, 6).map(({ falls }) => falls)).toEqual(Array(6).fill(false));
});
