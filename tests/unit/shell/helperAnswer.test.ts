import { describe, expect, test } from 'vitest';
import {
	LONGEST_ANSWER_BYTES,
	readHelperAnswer,
} from '../../../electron/device/helper/helperAnswer.ts';

const read = (text: string) => readHelperAnswer(Buffer.from(text));
const GARBLED = { kind: 'failed', reason: 'garbled' };

/** The same junk at every run: an answer that was misread once must be misread again. */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** Pieces that come near an answer, so that junk is not only noise. */
const PIECES = [
	'done',
	'done\n',
	'failed',
	'failed\t',
	'refused\n',
	'\n',
	'\t',
	'no-login',
	'sleep',
];
const LETTERS = ['yes', 'é', '\u0000', '\u001b[2J', '\r', '\u0085', '\ufeff', ' ', '😀', 'x', 'A'];

function junk(seed: number): string {
	const pick = numbers(seed);
	const parts = [...PIECES, ...LETTERS];
	return Array.from({ length: pick(14) }, () => parts[pick(parts.length)]).join('');
}

/** What an answer is, once more and in other words: a grammar in one expression. */
const ANSWER =
	/^(?:(?!failed\t)[a-z0-9-]{1,64}\t\P{Cc}*\n)*(?:done|refused|failed\t[a-z0-9-]{1,64})\n$/u;

describe('an answer of the computer’s helper', () => {
	test('is lines of facts and a last line', () => {
		expect(read('done\n')).toEqual({ kind: 'done', facts: [] });
		expect(read('stick\tFOTO år 2\nturn-pending\t\ndone\n')).toEqual({
			kind: 'done',
			facts: [
				['stick', 'FOTO år 2'],
				['turn-pending', ''],
			],
		});
		expect(read('folder\tx\nfailed\tfull\n')).toEqual({ kind: 'failed', reason: 'full' });
		expect(read('refused\n')).toEqual({ kind: 'failed', reason: 'refused' });
	});

	test.each([
		['an escape of a terminal', 'stick\t\u001b[2J\ndone\n'],
		['a second tab', 'stick\ta\tb\ndone\n'],
		['a line feed of another system', 'locked\tyes\r\ndone\r\n'],
		['a control character beyond ASCII', 'stick\t\u0085\ndone\n'],
		['a mark of the byte order', '\ufefflocked\tyes\ndone\n'],
		['a key that is no word', 'Stick\tA\ndone\n'],
		['a line without a key', '\tA\ndone\n'],
		['an empty line', '\ndone\n'],
		['something after the end', 'done\nlocked\tyes\n'],
		['two ends', 'failed\tfull\ndone\n'],
		['a reason that is a sentence', 'failed\tDisk is full\n'],
		['no reason', 'failed\t\n'],
	])('with %s is none', (_what, text) => {
		expect(read(text)).toEqual(GARBLED);
	});

	test('in bytes that are no UTF-8 is none', () => {
		expect(readHelperAnswer(Buffer.from('stick\t\xc3\ndone\n', 'latin1'))).toEqual(GARBLED);
	});

	test('may be 64 kB long and no byte longer', () => {
		const end = '\ndone\n';
		const whole = `k\t${'x'.repeat(LONGEST_ANSWER_BYTES - 2 - end.length)}${end}`;
		expect(read(whole).kind).toBe('done');
		expect(read(`k\tx${whole.slice(2)}`)).toEqual(GARBLED);
	});

	test('is told from junk as its grammar does, and never throws', () => {
		let answers = 0;
		for (let seed = 0; seed < 20_000; seed += 1) {
			const text = junk(seed);
			const is = ANSWER.test(text);
			answers += Number(is);
			const said = read(text);
			const garbled = said.kind === 'failed' && said.reason === 'garbled';
			expect(garbled, JSON.stringify(text)).toBe(!is);
		}
		expect(answers, 'some junk is an answer, or this proves little').toBeGreaterThan(100);
	});

	test('of random bytes is none, and cut off anywhere it is none either', () => {
		const pick = numbers(7);
		for (let turn = 0; turn < 2000; turn += 1) {
			const bytes = Uint8Array.from({ length: pick(200) }, () => pick(256));
			expect(readHelperAnswer(bytes)).toEqual(GARBLED);
		}
		const whole = Buffer.from('system\tDebian\nlocked\tpartly\ndone\n');
		for (let length = 0; length < whole.length; length += 1)
			expect(readHelperAnswer(whole.subarray(0, length))).toEqual(GARBLED);
	});
});
