import { describe, expect, test } from 'vitest';
import type { Prose, Verdict } from '../../../content/schema/index.ts';
import { tableOfClaims } from '../../../content/schema/index.ts';
import {
	agreedOn,
	isAnswered,
	judge,
	nextClaim,
	NOTHING_SAID,
} from '../../../renderer/core/claims.ts';

const CLAIMS: readonly { verdict: Verdict }[] = [
	{ verdict: 'legend' },
	{ verdict: 'record' },
	{ verdict: 'legend' },
];
const said = (...verdicts: Verdict[]) =>
	verdicts.reduce((judging, verdict) => nextClaim(judge(judging, verdict)), NOTHING_SAID);

describe('claims', () => {
	test('are judged one after another, and counted where the record says the same', () => {
		const all = said('legend', 'legend', 'legend');
		expect(all.shown).toBe(CLAIMS.length);
		expect(agreedOn(all, CLAIMS)).toBe(2);
		expect(agreedOn(said('record', 'legend', 'record'), CLAIMS)).toBe(0);
		expect(agreedOn(NOTHING_SAID, CLAIMS)).toBe(0);
	});

	test('are judged once: whoever has seen the answer cannot take it back, nor pass on without one', () => {
		const answered = judge(NOTHING_SAID, 'record');
		expect(isAnswered(answered)).toBe(true);
		expect(judge(answered, 'legend')).toEqual(answered);
		expect(nextClaim(NOTHING_SAID)).toEqual(NOTHING_SAID);
		expect(isAnswered(nextClaim(answered))).toBe(false);
	});
});

describe('a table of claims', () => {
	const words = (text: string) => (text ? [{ kind: 'words' as const, text }] : []);
	const table = (...rows: string[][]): Prose[number] => ({
		kind: 'table',
		head: rows[0]!.map(words),
		rows: rows.slice(1).map((row) => row.map(words)),
	});
	const HEAD = ['Told', 'Record'];

	test('has a claim and an answer in each row; what else is written stands before them', () => {
		const asks: Prose[number] = { kind: 'paragraph', content: words('What do you think?') };
		const read = tableOfClaims([asks, table(HEAD, ['a', 'b'], ['c', 'd'])]);
		expect(read?.before).toEqual([asks]);
		expect(read?.claims).toEqual([
			{ claim: words('a'), answer: words('b') },
			{ claim: words('c'), answer: words('d') },
		]);
	});

	test.each([
		['no table', []],
		['two', [table(HEAD, ['a', 'b']), table(HEAD, ['a', 'b'])]],
		['a third column', [table([...HEAD, 'More'], ['a', 'b', 'c'])]],
		['a claim without its answer', [table(HEAD, ['a', ''])]],
		['an answer without its claim', [table(HEAD, ['', 'b'])]],
	] satisfies [string, Prose][])('is none with %s', (_, body) => {
		expect(tableOfClaims(body)).toBeUndefined();
	});
});
