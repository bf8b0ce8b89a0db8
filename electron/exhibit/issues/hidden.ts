/**
 * Characters that nobody sees, by their names: they come along when words are copied out of a word
 * processor, a web page or a PDF.
 */
const INVISIBLE: Readonly<Record<string, string>> = {
	'\u00a0': 'a space that does not break',
	'\u00ad': 'a soft hyphen',
	'\u200b': 'a space without width',
	'\u200c': 'a mark that parts letters',
	'\u200d': 'a mark that joins letters',
	'\u200e': 'a mark of direction',
	'\u200f': 'a mark of direction',
	'\u2011': 'a hyphen that does not break',
	'\u202f': 'a narrow space',
	'\u2060': 'a mark that joins words',
	'\u3000': 'a wide space',
	'\ufeff': 'the mark of a file’s beginning',
};

/** What an author can search for: `U+00AD`. */
export function codePoint(character: string): string {
	return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What stands in a name and is not seen there, in words; nothing if all of it is seen. */
export function hiddenIn(name: string): string | undefined {
	for (const character of name) {
		const words = INVISIBLE[character];
		if (words !== undefined) return `${words} (${codePoint(character)})`;
	}
	return name === name.trim() ? undefined : 'a space at its end or beginning';
}

/** The remedy for it. */
export const deleteHidden = (hidden: string): string =>
	`It holds ${hidden}, which is not seen: delete it and type it again.`;
