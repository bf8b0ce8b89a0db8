/**
 * Ties "&" and one-letter words to the word that follows, so that no line of a big title ends
 * with them: "Togo / & Balto", never "Togo & / Balto".
 */
export function tieShortWords(title: string): string {
	return title.replace(/(^|\s)(&|\p{L})\s+/gu, '$1$2\u00a0');
}
