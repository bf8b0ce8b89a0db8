import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadExhibition } from '../../../electron/exhibit/load.ts';

/**
 * What went over the wire, as it is printed. On telegram paper visitors read these words and no others: a
 * summary on such paper would be a document that never existed.
 */
const WIRES = [
	// Curtis Welch, January 22, 1925 (AKW2).
	'An epidemic of diphtheria is almost inevitable here STOP I am in urgent need of one million units of diphtheria antitoxin STOP Mail is only form of transportation STOP',
	// Nome, January 27, 1925 (ASL).
	'OUR TEAM LEAVING NOME TODAY WITH LEONARD SEPPALA SWEEPSTAKES RACE WINNER DRIVING LIGHT',
] as const;

/** Signs and capitals are the printer's; an ellipsis says that words were left out. */
const words = (text: string) =>
	text
		.toLowerCase()
		.replace(/[“”.,]/g, '')
		.trim();

/** Whether every piece between two ellipses was wired, in this order, in one telegram. */
function wasWired(message: string): boolean {
	const pieces = message
		.split('…')
		.map(words)
		.filter((piece) => piece !== '');
	return WIRES.some((wire) => {
		let from = 0;
		return pieces.every((piece) => {
			const at = words(wire).indexOf(piece, from);
			from = at + piece.length;
			return at !== -1;
		});
	});
}

const { exhibition } = await loadExhibition(
	join(import.meta.dirname, '../../../content/exhibition'),
);

describe('telegram paper', () => {
	const onPaper = [
		...exhibition!.slides.flatMap(({ id, text }) => {
			const message = text['en']?.telegram?.message;
			return message === undefined ? [] : [[`slide ${id}`, message] as const];
		}),
		...(exhibition!.journey?.moments ?? [])
			.filter(({ kind }) => kind === 'telegram')
			.map(({ id, text }) => [`moment ${id}`, text['en']!.text] as const),
	];

	test('is used', () => {
		expect(onPaper.length).toBeGreaterThanOrEqual(2);
	});

	test.each(onPaper)('of the %s has words that were wired: %s', (_, message) => {
		expect(wasWired(message)).toBe(true);
	});

	test('words that were not wired are found', () => {
		expect(wasWired('Doctor asks for one million units of antitoxin STOP')).toBe(false);
	});
});
