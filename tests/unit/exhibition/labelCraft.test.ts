import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Inline, Prose, Section } from '../../../content/schema/index.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';

const { exhibition } = await loadExhibition(
	join(import.meta.dirname, '../../../content/exhibition'),
);

const joined = (run: readonly Inline[]) => run.map(({ text }) => text).join('');

/** The words of a text, without its tables; what sources differ about stands apart. */
function paragraphs(prose: Prose): string[] {
	return prose.flatMap((block) => {
		if (block.kind === 'list') return block.items.map(joined);
		if (block.kind === 'table' || block.kind === 'disputed') return [];
		return [joined(block.content)];
	});
}

const pages: readonly { place: string; section: Section }[] = (exhibition?.chapters ?? []).flatMap(
	({ id, sections }) => sections.map((section) => ({ place: `${id}#${section.id}`, section })),
);

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A date, a count of people, a birth or a death: a first sentence that nobody reads on from. */
const DULL = new RegExp(
	[
		`^(?:In|On|By|Since|From|Until) (?:early |late |mid-)?(?:${MONTH}|\\d{4})`,
		`^${MONTH} \\d`,
		'^(?:About|Some|Around|Nearly|Over|More than) [\\d,]+',
		'^\\d',
		'^[^.]{0,60}\\b(?:was born|died)\\b',
	].join('|'),
);

describe('a page', () => {
	test.each(pages.map(({ place, section }) => [place, section] as const))(
		'%s does not open with a date, a birth or a census',
		(_, { text }) => {
			const [first] = paragraphs(text['en']!.body);
			expect(first ?? '').not.toMatch(DULL);
		},
	);

	test.each([
		'In October 1926 Seppala took Togo on tour.',
		'About 975 people lived in Nome.',
		'Leonhard Seppala, a Kven Norwegian, was born in 1877.',
		'January 27, 1925, was cold.',
	])('a planted opening is found: %s', (opening) => {
		expect(opening).toMatch(DULL);
	});
});

/** Words that claim to have looked at everything. */
const SUPERLATIVE = /\b(?:only|first|never|longest|fastest|coldest|oldest|largest|best-known)\b/i;

/** Whether a claim that nobody can have looked up whole stands on one source alone, unquestioned. */
function restsOnOne({ sources, text }: Section): boolean {
	const { body, more } = text['en']!;
	const all = [...body, ...(more?.body ?? [])];
	const claims = paragraphs(all).some((paragraph) => SUPERLATIVE.test(paragraph));
	return claims && sources.length < 2 && !all.some(({ kind }) => kind === 'disputed');
}

describe('“only”, “first” and “never”', () => {
	test('stand on two sources, or are said to be disputed', () => {
		const bare = pages.filter(({ section }) => restsOnOne(section));
		expect(bare.map(({ place }) => place)).toEqual([]);
	});

	test('a planted claim is found', () => {
		const { section } = pages[0]!;
		const body: Prose = [
			{ kind: 'paragraph', content: [{ kind: 'words', text: 'He was the only one.' }] },
		];
		const planted: Section = {
			...section,
			sources: ['W1'],
			text: { en: { title: 'A page', body, names: [] } },
		};
		expect(restsOnOne(planted)).toBe(true);
	});
});
