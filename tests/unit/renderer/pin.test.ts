import { describe, expect, test } from 'vitest';
import { groupsOf, isTrivial, makePin } from '../../../renderer/core/pin.ts';
import { PIN_WORDS } from '../../../content/words/pin.ts';
import { SETUP_WORDS } from '../../../content/words/setup.ts';

describe('a PIN', () => {
	test.each([
		'000000',
		'11111111',
		'121212',
		'123123',
		'12341234',
		'112233',
		'111222',
		'100000',
		'000123',
	])('%s is one that people try first', (pin) => expect(isTrivial(pin)).toBe(true));
	test.each(['123456', '12345678', '654321', '987654', '098765', '789012'])('%s is a row', (pin) =>
		expect(isTrivial(pin)).toBe(true),
	);
	test.each(['471147', '192527', '246811', '80818283', '135791'])('%s is not', (pin) =>
		expect(isTrivial(pin)).toBe(false),
	);

	test('that is made has six digits, nobody’s first guess, each as likely as the next', () => {
		const drawn = (...numbers: number[]) => makePin(() => numbers.shift()!);
		expect(drawn(471_147)).toBe('471147');
		expect(drawn(1925)).toBe('001925');
		expect(drawn(0, 123_456, 654_321, 3_000_192_527)).toBe('192527');
		// 2 ** 32 is no whole number of millions: the last 967,296 numbers would favour some.
		expect(drawn(4_294_000_000 + 192_527, 4_293_471_147)).toBe('471147');
	});

	test('is written in two groups', () => {
		expect(['471147', '4711471', '47114711'].map(groupsOf)).toEqual([
			['471', '147'],
			['4711', '471'],
			['4711', '4711'],
		]);
	});

	test('has words in every language of the first start', () => {
		expect(Object.keys(PIN_WORDS)).toEqual(Object.keys(SETUP_WORDS));
	});
});
