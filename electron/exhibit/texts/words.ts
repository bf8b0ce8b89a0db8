import { IntlMessageFormat } from 'intl-messageformat';
import {
	WrittenWords,
	type Localized,
	type Words,
	type WrittenExhibition,
} from '../../../content/schema/index.ts';
import { confirmReview } from './entryTexts.ts';
import { BUTTON_WORDS, type ButtonWords } from '../../../content/words/buttons.ts';
import { top, type Reading, type Fitted } from '../reading/reading.ts';
import { reportUntranslated } from './untranslated.ts';

/**
 * What visitors read beside the texts: the exhibition's name and whichever words it says in its own way
 * (`words/<tag>.yaml`), and for all others the kiosk's own (`content/words`).
 */
export async function readWords(
	reading: Reading,
	languages: WrittenExhibition['languages'],
): Promise<Localized<Words>> {
	const words: Record<string, Words> = {};
	for (const [index, { tag, name }] of languages.entries()) {
		const path = `words/${tag}.yaml`;
		if (index > 0 && !reading.has(path)) {
			reportUntranslated(reading, path, name, languages[0]!.name);
			const [own, first] = [buttonsIn(tag), words[languages[0]!.tag]];
			if (own && first) words[tag] = { ...own, title: first.title, subtitle: first.subtitle };
			continue;
		}
		const fitted = await reading.fitted(
			path,
			WrittenWords,
			`It holds the words of the buttons in ${name}.`,
		);
		if (fitted === undefined) continue;
		checkMessages(reading, fitted, tag);
		const { reviewed, ...said } = fitted.value;
		if (!reviewed) confirmReview(reading, path, name);
		const own = buttonsIn(tag);
		if (own === undefined) reportSaidInEnglish(reading, path, name, said);
		words[tag] = { ...(own ?? BUTTON_WORDS.en), ...said };
	}
	return words;
}

/** The kiosk's own words in a language, if it speaks that one; `es-MX` is spoken as `es`. */
function buttonsIn(tag: string): ButtonWords | undefined {
	const known: Readonly<Record<string, ButtonWords>> = BUTTON_WORDS;
	return known[tag] ?? known[tag.split('-')[0]!];
}

/** In a language that the kiosk does not speak, the exhibition says every word itself. */
function reportSaidInEnglish(
	reading: Reading,
	path: string,
	language: string,
	said: Partial<ButtonWords>,
): void {
	const missing = Object.keys(BUTTON_WORDS.en).filter((key) => !(key in said));
	if (missing.length === 0) return;
	reading.report('translation-missing', top(path), {
		what: `${missing.length === 1 ? 'This word is' : 'These words are'} missing in ${language}: ${missing.join(', ')}.`,
		why: `The kiosk speaks ${Object.keys(BUTTON_WORDS).join(', ')}; in other languages visitors read its own words in English where the exhibition has none.`,
		fix: 'Write a line for each, as in `back: …`; content/words/buttons/en.ts has the English ones.',
	});
}

/** The words that hold a number or a name, and what they hold. */
const MESSAGES = {
	secondsLeft: ['seconds'],
	allSources: ['count'],
	onlyIn: ['language'],
	page: ['page', 'pages'],
	legOf: ['leg', 'legs'],
	leadDog: ['dog'],
	waits: ['musher'],
	yourSeconds: ['seconds'],
	claimOf: ['claim', 'claims'],
	youSaid: ['verdict'],
	agreed: ['count', 'claims'],
} as const satisfies Partial<Record<keyof Words, readonly string[]>>;

function checkMessages(reading: Reading, { value, yaml }: Fitted<WrittenWords>, tag: string): void {
	for (const [key, values] of Object.entries(MESSAGES)) {
		const text = value[key as keyof typeof MESSAGES];
		if (text === undefined) continue;
		try {
			const format = new IntlMessageFormat(text, tag);
			format.format(Object.fromEntries(values.map((name) => [name, 2])));
		} catch {
			reading.report('message-broken', yaml.position([key]), {
				what: `The braces { } in \`${key}\` do not fit together.`,
				why: 'The kiosk puts a number or a name in their place.',
				fix: `Compare it with content/words/buttons/en.ts; it may hold ${values.map((name) => `{${name}}`).join(' and ')}.`,
			});
		}
	}
}
