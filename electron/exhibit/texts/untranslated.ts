import { top, type Reading } from '../reading/reading.ts';

/** Reports a whole file of words that one of the later languages lacks. */
export function reportUntranslated(
	reading: Reading,
	path: string,
	language: string,
	firstLanguage: string,
): void {
	reading.report('translation-missing', top(path), {
		what: `The words in ${language} are missing.`,
		why: `Visitors see them in ${firstLanguage}, with a note.`,
		fix: `Copy the file of ${firstLanguage} beside it to this name and translate the copy.`,
	});
}
