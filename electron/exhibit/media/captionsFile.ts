import { issue, type Issue } from '../issues/issue.ts';

/** `00:01.500 --> 00:04.000`, with hours or without (WebVTT, 4.1). */
const TIMES =
	/^\s*(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/;

/** Captions that a browser would pass over in silence, line by line, the first of each kind. */
export function captionIssues(file: string, text: string): Issue[] {
	const lines = text.split(/\r\n|\r|\n/);
	const odd = lines.findIndex((line) => line.includes('-->') && !TIMES.test(line));
	if (odd !== -1) {
		const written = lines[odd]!.trim();
		return [
			issue(
				'captions-unfit',
				{ file, line: odd + 1, column: 1 },
				{
					what: `The times “${written.slice(0, 60)}” cannot be read.`,
					why: 'Browsers leave out a caption without a word when its times are written otherwise.',
					fix: /\d,\d/.test(written)
						? `Write points and no commas, as in ${written.replaceAll(',', '.').slice(0, 60)}.`
						: 'Write them as in 00:01.500 --> 00:04.000.',
				},
			),
		];
	}
	if (lines.some((line) => TIMES.test(line))) return [];
	return [
		issue(
			'captions-unfit',
			{ file, line: 1, column: 1 },
			{
				what: 'There is no caption in this file.',
				why: 'Visitors who do not hear would miss what is said.',
				fix: 'Write them as in 00:01.500 --> 00:04.000, with the words on the next line.',
			},
		),
	];
}
