import { IntlMessageFormat } from 'intl-messageformat';
import {
	WrittenWords,
	type Localized,
	type Words,
	type WrittenExhibition,
} from '../../../content/schema/index.ts';
import { confirmReview } from './entryTexts.ts';
import { reportUntranslated } from './untranslated.ts';
import type { Reading, Fitted } from '../reading/reading.ts';

/** The kiosk's own words: `words/<tag>.yaml`, complete or not at all. */
export async function readWords(
	reading: Reading,
	languages: WrittenExhibition['languages'],
): Promise<Localized<Words>> {
	const words: Record<string, Words> = {};
	for (const [index, { tag, name }] of languages.entries()) {
		const path = `words/${tag}.yaml`;
		if (index > 0 && !reading.has(path)) {
			reportUntranslated(reading, path, name, languages[0]!.name);
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
		words[tag] = { ...said, lookCloser: said.lookCloser ?? said.zoomIn };
	}
	return words;
}

/** The words that hold a number or a name, and what they hold. */
const MESSAGES = {
	secondsLeft: ['seconds'],
	onlyIn: ['language'],
	page: ['page', 'pages'],
	legOf: ['leg', 'legs'],
	leadDog: ['dog'],
} as const satisfies Partial<Record<keyof Words, readonly string[]>>;

function checkMessages(reading: Reading, { value, yaml }: Fitted<WrittenWords>, tag: string): void {
	for (const [key, values] of Object.entries(MESSAGES)) {
		const text = value[key as keyof typeof MESSAGES];
		try {
			const format = new IntlMessageFormat(text, tag);
			format.format(Object.fromEntries(values.map((name) => [name, 2])));
		} catch {
			reading.report('message-broken', yaml.position([key]), {
				what: `The braces { } in \`${key}\` do not fit together.`,
				why: 'The kiosk puts a number or a name in their place.',
				fix: `Compare it with another language; it may hold ${values.map((name) => `{${name}}`).join(' and ')}.`,
			});
		}
	}
}
