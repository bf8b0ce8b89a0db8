import { expect, test } from 'vitest';
import { patienceFor } from '../../../electron/main/recovery/patience.ts';

test('a page that gives no answer is ended soon when it is old, and let be while it is young', () => {
	// Emulated, a page that answered after 16 seconds was killed for it.
	expect(patienceFor(3_600_000)).toBe(10_000);
	expect(patienceFor(120_000)).toBe(10_000);
	// On a weak PC the first picture took 70 seconds, and Chromium's patience ends after 15.
	expect(patienceFor(15_000)).toBe(105_000);
});
