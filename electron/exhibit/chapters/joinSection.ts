import type { Section, WrittenDog, WrittenStory } from '../../../content/schema/index.ts';
import type { Fitted } from '../reading/reading.ts';
import { reportMissingMore, reportMissingSection } from './chapterMatch.ts';
import type { SectionText } from './chapterText.ts';
import { readForm } from './forms/index.ts';
import type { Joined } from '../texts/joined.ts';
import type { Texts } from './readTexts.ts';

/** The n-th section of a chapter: its form, its sources, and its words in every language that has them. */
export function joinSection(
	joined: Joined,
	chapterId: string,
	{ value, yaml }: Fitted<WrittenDog | WrittenStory>,
	index: number,
	texts: Texts,
): Section {
	const { reading, references, figures, names } = joined;
	const section = value.sections[index]!;
	const { id, figure, sources, reading: toRead, verify } = section;
	const at = (...path: (string | number)[]) => yaml.position(['sections', index, ...path]);
	references.sources(sources, (n) => at('sources', n));
	references.sources(toRead, (n) => at('reading', n));
	if (verify) reading.confirm('verify', at('verify'), `${chapterId}, ${id}`, verify);

	const told = textsOf(joined, chapterId, id, texts);
	const text: Section['text'] = {};
	for (const [tag, { title, body, more, written }] of told) {
		text[tag] = { title, body, more, names: names.in(written, tag) };
	}
	const portraits = 'portraits' in value ? value.portraits : undefined;
	const form = readForm({ joined, section, portraits, at, told });
	const stated = [...told.values()].map(({ written }) => written).join('\n');
	const stating = figures.sources(stated, figure === undefined ? [] : [figure]);
	const judging = form.kind === 'claims' ? form.claims.flatMap((claim) => claim.sources) : [];
	const all = [...new Set([...sources, ...judging, ...stating])];
	return { id, form, sources: all, reading: toRead, text };
}

/** The section's words by language tag; what is missing is told. */
function textsOf(
	{ reading, languages }: Joined,
	chapterId: string,
	id: string,
	texts: Texts,
): ReadonlyMap<string, SectionText> {
	const told = new Map<string, SectionText>();
	const first = languages[0]!.tag;
	const original = texts.get(first)?.sections.find((other) => other.id === id);
	for (const { tag, name } of languages) {
		const chapterText = texts.get(tag);
		const found = chapterText?.sections.find((candidate) => candidate.id === id);
		if (found !== undefined) {
			told.set(tag, found);
			if (original?.more && !found.more) reportMissingMore(reading, found.position, id, name);
		} else if (chapterText !== undefined) {
			reportMissingSection(reading, `${chapterId}/${tag}.md`, id, name, tag === first);
		}
	}
	return told;
}
