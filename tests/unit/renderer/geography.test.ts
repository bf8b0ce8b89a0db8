import { expect, test } from 'vitest';
import { beginningOf, mapLine } from '../../../renderer/core/geography.ts';

test('what lies behind a team ends where the team is, at every share of its line', () => {
	const line = mapLine([
		[0, 0],
		[4, 0],
		[4, 4],
	]);
	expect(beginningOf(line, 0)).toEqual([[0, 0]]);
	expect(beginningOf(line, 0.25)).toEqual([
		[0, 0],
		[2, 0],
	]);
	expect(beginningOf(line, 0.75)).toEqual([
		[0, 0],
		[4, 0],
		[4, 2],
	]);
	expect(beginningOf(line, 1)).toEqual(line.points);
});
