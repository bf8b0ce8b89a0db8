import { IntlMessageFormat } from 'intl-messageformat';
import type { Exhibition, Language, Localized, Words } from '../../content/schema/index.ts';
import { directionOf, inLanguage, type Spoken } from '../core/language.ts';

/** Speaks the visitor's language: the kiosk's own words, and the exhibition's texts. */
export class Voice {
	readonly #exhibition: () => Exhibition | undefined;
	readonly #tag: () => string;
	readonly #messages: Record<string, IntlMessageFormat> = {};

	constructor(exhibition: () => Exhibition | undefined, tag: () => string) {
		this.#exhibition = exhibition;
		this.#tag = tag;
	}

	get tag(): string {
		return this.#tag();
	}

	/** All that the exhibition has; which of them visitors may choose is the kiosk's. */
	get languages(): readonly Language[] {
		return this.#exhibition()?.languages ?? [];
	}

	get direction(): 'ltr' | 'rtl' {
		return directionOf(this.tag, this.languages);
	}

	/** Any text of the exhibition in the visitor's language, or the nearest there is. */
	text<T>(text: Localized<T>): Spoken<T> | undefined {
		return inLanguage(text, this.tag, this.languages);
	}

	/** One of the kiosk's own words, in the visitor's language or in the one given. */
	word(key: keyof Words, tag = this.tag): string {
		const words = this.#exhibition()?.words ?? {};
		return inLanguage(words, tag, this.languages)?.value[key] ?? '';
	}

	/** A word with numbers or names in it (ICU MessageFormat). */
	say(key: keyof Words, values: Readonly<Record<string, string | number>>): string {
		const text = this.word(key);
		const id = `${this.tag}\n${text}`;
		const message = (this.#messages[id] ??= new IntlMessageFormat(text, this.tag));
		return String(message.format({ ...values }));
	}
}
