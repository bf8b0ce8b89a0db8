/**
 * Ties "&" and one-letter words to the word that follows, so that no line of a big title ends
 * with them: "Togo / & Balto", never "Togo & / Balto".
 */
export function tieShortWords(title: string): string {
	return title.replace(/(^|\s)(&|\p{L})\s+/gu, '$1$2\u00a0');
}

/** Keeps a compound together in a big title: "Almost / twenty-six", never "Almost twenty- / six". */
export function tieCompounds(title: string): string {
	return title.replace(/(?<=\p{L})-(?=\p{L})/gu, '-\u2060');
}

/**
 * Keeps a number and its short unit on one line: 22 kg, 674 km; and no line begins with the stroke
 * between two names of one place.
 */
export function tieNumbers(text: string): string {
	return text
		.replace(/(\d) (?=°|\p{L}{1,3}(?:\P{L}|$))/gu, '$1\u00a0')
		.replaceAll(' / ', '\u00a0/ ');
}
