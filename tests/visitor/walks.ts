import type { Exhibition, Prose, Section } from '../../content/schema/index.ts';

/**
 * Of long walks through every view, `npm test` goes those that differ most: each language at the size
 * where it is hardest, each shape of screen once (4K is 1080p with more pixels). The rest is gone by
 * `npm run test:long`.
 */
const SHORT: Readonly<Record<string, string>> = {
	es: '1280x800',
	en: '1080x1920',
	nb: '1920x1080',
};

/** How a test is marked that only the long run has. */
export const LONG = { tag: '@long' };

/** Marks a walk at a size in a language. */
export const walk = (sizeName: string, language: string) =>
	SHORT[language] === sizeName ? {} : LONG;

const hasTable = (prose: Prose | undefined) => prose?.some(({ kind }) => kind === 'table') === true;

/** What makes a page another kind of page: its form, and what its text and its deeper layer hold. */
function kindOf({ form, text }: Section): string {
	const { body, more } = Object.values(text)[0]!;
	const kinds = [...new Set(body.map(({ kind }) => kind))].sort();
	return [form.kind, ...kinds, more ? `more${hasTable(more.body) ? ' table' : ''}` : ''].join(' ');
}

/**
 * The exhibition with its chapters' first pages and one more page of each kind, for walks in `npm test` that
 * look at layout and not at texts; the long run goes through all of it.
 */
export function oneOfEachKind(exhibition: Exhibition): Exhibition {
	if (process.env['LONG']) return exhibition;
	const seen = new Set<string>();
	const isNew = (section: Section, index: number) => {
		const kind = kindOf(section);
		const fresh = index === 0 || !seen.has(kind);
		seen.add(kind);
		return fresh;
	};
	return {
		...exhibition,
		chapters: exhibition.chapters.map((chapter) => ({
			...chapter,
			sections: chapter.sections.filter(isNew),
		})),
	};
}
