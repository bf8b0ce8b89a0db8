import { expect, test } from 'vitest';
import { ratioOf, signTest } from '../../bench/against.ts';

test('the sign test is exact: one of 2 to the n ways, on either side', () => {
	const pairs = (larger: number, n: number) => ({
		empty: Array.from({ length: n }, () => 10),
		kiosk: Array.from({ length: n }, (_, index) => (index < larger ? 11 : 9)),
	});
	expect(signTest(pairs(5, 5))).toBe(2 / 32);
	expect(signTest(pairs(0, 5))).toBe(2 / 32);
	expect(signTest(pairs(3, 5))).toBe(1);
	// 1 + 10 + 45 of 1,024 ways, twice.
	expect(signTest(pairs(2, 10))).toBeCloseTo(112 / 1024, 12);
});

test('the ratio is the middle of the pairs’ own ratios', () => {
	expect(ratioOf({ empty: [10, 100, 20], kiosk: [20, 110, 60] })).toBe(2);
});
