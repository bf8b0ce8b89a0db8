import type * as v from 'valibot';
import type { Localized, WrittenExhibition } from '../../../content/schema/index.ts';
import { reportUntranslated } from './untranslated.ts';
import type { Figures } from './figures.ts';
import { top, type Reading, type Fitted } from '../reading/reading.ts';
import { didYouMean } from '../issues/suggestion.ts';

type Languages = WrittenExhibition['languages'];

/** The words of many small entries (slides, media) in each language: `<folder>/<tag>.yaml`. */
export type EntryTexts<T> = ReadonlyMap<string, Fitted<Readonly<Record<string, T>>>>;

/** The sheets of words of a folder, one a language, with their figures written out. */
export async function readTexts<T>(
	reading: Reading,
	folder: string,
	schema: v.GenericSchema<unknown, T>,
	languages: Languages,
	figures?: Figures,
): Promise<ReadonlyMap<string, Fitted<T>>> {
	const texts = new Map<string, Fitted<T>>();
	for (const [index, { tag, name }] of languages.entries()) {
		const path = `${folder}/${tag}.yaml`;
		if (index > 0 && !reading.has(path)) {
			reportUntranslated(reading, path, name, languages[0]!.name);
			continue;
		}
		const yaml = await reading.yaml(path, `It holds the words in ${name}.`);
		if (yaml === undefined) continue;
		const { reviewed, value } = takeReviewed(yaml.value);
		const fitted = reading.fit({ ...yaml, value }, schema);
		if (!reviewed) confirmReview(reading, path, name);
		if (fitted !== undefined) texts.set(tag, figures?.writeAll(fitted, tag) ?? fitted);
	}
	return texts;
}

/** `reviewed: true` stands beside the entries, and is none of them. */
function takeReviewed(value: unknown): { reviewed: boolean; value: unknown } {
	const { reviewed, ...entries } = (value ?? {}) as { reviewed?: unknown };
	return typeof reviewed === 'boolean' ? { reviewed, value: entries } : { reviewed: false, value };
}

export function confirmReview(reading: Reading, path: string, language: string): void {
	reading.confirm(
		'unreviewed',
		top(path),
		`The words in ${language} are not marked as read.`,
		'Have them read by somebody who knows the language and the subject, then write `reviewed: true`.',
	);
}

/** The entries that stand under one field of such sheets, each a text of its own. */
export function entriesUnder<S, K extends keyof S & string>(
	texts: ReadonlyMap<string, Fitted<S>>,
	field: K,
): EntryTexts<EntryOf<S[K]>> {
	return new Map(
		[...texts].map(([tag, { value, yaml }]) => [
			tag,
			{
				value: value[field] as Readonly<Record<string, EntryOf<S[K]>>>,
				yaml: {
					...yaml,
					position: (path) => yaml.position([field, ...path]),
					positionOfKey: (path) => yaml.positionOfKey([field, ...path]),
				},
			},
		]),
	);
}

type EntryOf<Entries> = Entries extends Readonly<Record<string, infer Entry>> ? Entry : never;

/** One entry's words, by language. */
export function wordsOf<T>(texts: EntryTexts<T>, id: string): Localized<T> {
	const found = [...texts].flatMap(([tag, { value }]) =>
		value[id] === undefined ? [] : [[tag, value[id]] as const],
	);
	return Object.fromEntries(found);
}

/** Reports entries without words, and words without an entry. */
export function matchEntryTexts<T>(
	reading: Reading,
	noun: string,
	ids: readonly string[],
	texts: EntryTexts<T>,
	languages: Languages,
): void {
	for (const [index, { tag, name }] of languages.entries()) {
		const fitted = texts.get(tag);
		if (fitted === undefined) continue;
		for (const id of Object.keys(fitted.value)) {
			if (ids.includes(id)) continue;
			reading.report('text-unmatched', fitted.yaml.positionOfKey([id]), {
				what: `There is no ${noun} called \`${id}\`.`,
				why: 'These words belong to nothing.',
				fix: didYouMean(id, ids),
			});
		}
		for (const id of ids) {
			if (id in fitted.value) continue;
			reading.report(index === 0 ? 'text-missing' : 'translation-missing', top(fitted.yaml.file), {
				what: `The ${noun} \`${id}\` has no words in ${name}.`,
				why:
					index === 0
						? 'The first language has to be complete: the others fall back on it.'
						: `Visitors see them in ${languages[0]!.name}, with a note.`,
				fix: `Add an entry \`${id}:\` as its neighbours have it.`,
			});
		}
	}
}
