import type { Language, Localized } from '../../content/schema/index.ts';

/** A text as it is shown, with the language it is really in. */
export interface Spoken<T> {
	readonly value: T;
	readonly tag: string;
	/** True when the visitor's language has no such text and another one stands in. */
	readonly borrowed: boolean;
}

/**
 * The text in the visitor's language, or else in the first language of the exhibition that has
 * it. The loader makes sure that the first language has every text.
 */
export function inLanguage<T>(
	text: Localized<T>,
	tag: string,
	languages: readonly Language[],
): Spoken<T> | undefined {
	const own = text[tag];
	if (own !== undefined) return { value: own, tag, borrowed: false };
	for (const language of languages) {
		const value = text[language.tag];
		if (value !== undefined) return { value, tag: language.tag, borrowed: true };
	}
	return undefined;
}

export function directionOf(tag: string, languages: readonly Language[]): 'ltr' | 'rtl' {
	return languages.find((language) => language.tag === tag)?.direction ?? 'ltr';
}

/** Of an exhibition's languages, what staff have set: which one comes first, and which are not offered. */
export interface Offer {
	readonly first?: string | undefined;
	readonly hidden: readonly string[];
}

/**
 * The languages that visitors may choose, the first one first. What is hidden still stands in for what another language
 * does not have; an offer that leaves none is none.
 */
export function offeredLanguages(
	languages: readonly Language[],
	offer: Offer | undefined,
): readonly Language[] {
	if (offer === undefined) return languages;
	const offered = languages.filter(({ tag }) => !offer.hidden.includes(tag));
	const first = offered.filter(({ tag }) => tag === offer.first);
	const ordered = [...first, ...offered.filter(({ tag }) => tag !== offer.first)];
	return ordered.length > 0 ? ordered : languages;
}
