import type { Chapter, Fact, WrittenDog, WrittenStory } from '../../../content/schema/index.ts';
import type { Fitted } from '../reading/reading.ts';
import { matchTexts } from './chapterMatch.ts';
import type { Joined } from '../texts/joined.ts';
import { joinSection } from './joinSection.ts';
import type { Texts } from './readTexts.ts';

type WrittenChapter = Fitted<WrittenDog | WrittenStory>;

/** One chapter, joined with all that it names; what it names in vain is told. */
export function joinChapter(
	joined: Joined,
	id: string,
	kind: Chapter['kind'],
	{ value, yaml }: WrittenChapter,
	texts: Texts,
): Chapter {
	const { reading, references, figures } = joined;
	const faceField = 'portrait' in value ? 'portrait' : 'scene';
	const face = 'portrait' in value ? value.portrait : value.scene;
	const portraits = 'scene' in value ? value.portraits : undefined;
	references.medium(
		face,
		yaml.position([faceField]),
		faceField === 'portrait' ? ['picture'] : ['picture', 'scene'],
	);
	portraits?.forEach((medium, n) =>
		references.medium(medium, yaml.position(['portraits', n]), ['picture']),
	);
	references.unique(
		(portraits ?? []).map((id) => ({ id })),
		(index) => yaml.position(['portraits', index]),
	);
	references.sources(value.sources, (index) => yaml.position(['sources', index]));
	if (value.verify) reading.confirm('verify', yaml.position(['verify']), id, value.verify);
	references.unique(
		value.facts.map((fact) => ({ id: fact })),
		(index) => yaml.position(['facts', index]),
	);
	references.unique(value.sections, (index) => yaml.position(['sections', index, 'id']));
	const unknown = value.facts.filter((fact) => !figures.has(fact));
	for (const fact of unknown) {
		figures.reportUnknown(fact, yaml.position(['facts', value.facts.indexOf(fact)]));
	}
	// An unknown figure would be missing in every language: one cause, one report.
	if (unknown.length === 0) {
		for (const [tag, text] of texts) {
			matchTexts(reading, value, tag, text, tag === joined.languages[0]!.tag);
		}
	}

	const text: Record<string, Chapter['text'][string]> = {};
	for (const [tag, found] of texts) {
		const { title, overline, tagline } = found.frontMatter;
		const facts = value.facts.flatMap((fact): Fact[] => {
			const split = figures.split(fact, tag);
			const words = found.frontMatter.facts[fact];
			return split && words ? [{ id: fact, ...split, words }] : [];
		});
		const names = joined.names.in(found.introWritten, tag);
		text[tag] = { title, overline, tagline, facts, intro: found.intro, names };
	}
	const intros = [...texts.values()].map(({ introWritten }) => introWritten).join('\n');
	return {
		id,
		kind,
		face,
		portraits,
		accent: value.accent,
		sources: [...new Set([...value.sources, ...figures.sources(intros, value.facts)])],
		text,
		sections: value.sections.map((_, index) =>
			joinSection(joined, id, { value, yaml }, index, texts),
		),
	};
}
