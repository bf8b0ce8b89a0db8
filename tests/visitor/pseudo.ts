import type { Exhibition } from '../../content/schema/index.ts';

/** `en-XA` is English with accents and a third longer; `en-XB` the same from right to left. */
export type PseudoTag = 'en-XA' | 'en-XB';

const ACCENTED: Readonly<Record<string, string>> = {
	a: 'å',
	c: 'ç',
	e: 'é',
	g: 'ġ',
	i: 'î',
	l: 'ł',
	n: 'ŋ',
	o: 'ø',
	s: 'š',
	u: 'ü',
	A: 'Å',
	E: 'É',
	I: 'Î',
	N: 'Ŋ',
	O: 'Ø',
	S: 'Š',
	U: 'Ü',
};

/** Longer words with letters that few fonts have; what stands in ICU braces stays as it is. */
export function pseudoText(text: string): string {
	if (text.includes('{')) return text;
	const accented = text.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
	// Every third vowel is doubled: a third longer, as German or Finnish would be.
	let vowels = 0;
	return accented.replace(/[åéîøü]/gi, (vowel) =>
		(vowels += 1) % 2 === 0 ? vowel + vowel : vowel,
	);
}

/** The exhibition with a language that nobody speaks, made from English; for tests. */
export function withPseudoLanguage(exhibition: Exhibition, tag: PseudoTag): Exhibition {
	const direction = tag === 'en-XB' ? 'rtl' : 'ltr';
	const copy = addTo(structuredClone(exhibition), tag) as Exhibition;
	return { ...copy, languages: [...copy.languages, { tag, name: 'Ŋø øŋé’š', direction }] };
}

/** Wherever a text is there in English, it is there in the pseudo-language as well. */
function addTo(value: unknown, tag: string): unknown {
	if (Array.isArray(value)) return value.map((part) => addTo(part, tag));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, part]) => [key, addTo(part, tag)] as const);
	const own = Object.fromEntries(entries);
	return 'en' in own ? { ...own, [tag]: translated(own['en']) } : own;
}

/** Names that tie parts together; their texts are no words. */
const NO_WORDS = ['kind', 'id', 'names', 'number'];

function translated(value: unknown): unknown {
	if (typeof value === 'string') return pseudoText(value);
	if (Array.isArray(value)) return value.map(translated);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [
			key,
			NO_WORDS.includes(key) ? part : translated(part),
		]),
	);
}
