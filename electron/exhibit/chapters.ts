import {
	WrittenDog,
	WrittenStory,
	type Chapter,
	type Localized,
	type Section,
	type WrittenExhibition,
} from '../../content/schema/index.ts';
import { readChapterText, type ChapterText } from './chapterText.ts';
import { top, type Reading, type Sheet } from './reading.ts';
import type { References } from './references.ts';
import { didYouMean } from './suggestion.ts';

type Languages = WrittenExhibition['languages'];
type WrittenChapter = Sheet<WrittenDog | WrittenStory>;

/** Every folder in `dogs` and `stories`, with its texts in all languages. */
export async function readChapters(
	reading: Reading,
	languages: Languages,
	references: References,
): Promise<Chapter[]> {
	const chapters: Chapter[] = [];
	for (const [shelf, kind] of [
		['dogs', 'dog'],
		['stories', 'story'],
	] as const) {
		for (const name of reading.foldersIn(shelf)) {
			const sheet = await reading.sheet(
				`${shelf}/${name}/${kind}.yaml`,
				kind === 'dog' ? WrittenDog : WrittenStory,
				`Each folder in \`${shelf}\` needs it: it holds the figures, pictures and sources.`,
			);
			const texts = await readTexts(reading, `${shelf}/${name}`, languages);
			if (sheet === undefined) continue;
			chapters.push(join(reading, `${shelf}/${name}`, kind, sheet, texts, languages, references));
		}
	}
	return chapters;
}

async function readTexts(reading: Reading, folder: string, languages: Languages) {
	const texts = new Map<string, ChapterText>();
	for (const [index, { tag, name }] of languages.entries()) {
		const path = `${folder}/${tag}.md`;
		if (!reading.has(path)) {
			if (index === 0) {
				reading.reportMissing(path, `It holds the words in ${name}, the first language.`);
			} else {
				reportUntranslated(reading, path, name, languages[0]!.name);
			}
			continue;
		}
		const source = await reading.text(path);
		if (source === undefined) continue;
		const { text, issues } = readChapterText(path, source);
		reading.issues.push(...issues);
		if (text !== undefined) texts.set(tag, text);
	}
	return texts;
}

function join(
	reading: Reading,
	id: string,
	kind: Chapter['kind'],
	{ value, yaml }: WrittenChapter,
	texts: ReadonlyMap<string, ChapterText>,
	languages: Languages,
	references: References,
): Chapter {
	const faceField = 'portrait' in value ? 'portrait' : 'scene';
	const face = 'portrait' in value ? value.portrait : value.scene;
	references.medium(face, yaml.place([faceField]));
	references.sources(value.sources, (index) => yaml.place(['sources', index]));
	value.facts.forEach((fact, index) =>
		references.sources(fact.sources, (n) => yaml.place(['facts', index, 'sources', n])),
	);
	references.unique(value.facts, (index) => yaml.place(['facts', index, 'id']));
	references.unique(value.sections, (index) => yaml.place(['sections', index, 'id']));
	for (const [tag, text] of texts) matchTexts(reading, value, tag, text);

	const sections = value.sections.map((section, index): Section => {
		references.sources(section.sources, (n) => yaml.place(['sections', index, 'sources', n]));
		if (section.medium !== undefined) {
			references.medium(section.medium, yaml.place(['sections', index, 'medium']));
		}
		const text: Record<string, Section['text'][string]> = {};
		for (const { tag, name } of languages) {
			const chapterText = texts.get(tag);
			const found = chapterText?.sections.find((candidate) => candidate.id === section.id);
			if (found !== undefined) text[tag] = { title: found.title, body: found.body };
			else if (chapterText !== undefined) {
				reportMissingSection(
					reading,
					`${id}/${tag}.md`,
					section.id,
					name,
					tag === languages[0]!.tag,
				);
			}
		}
		return { ...section, text };
	});
	return {
		id,
		kind,
		face,
		accent: value.accent,
		facts: value.facts,
		sources: value.sources,
		text: Object.fromEntries(
			[...texts].map(([tag, { frontMatter, intro }]) => [tag, { ...frontMatter, intro }]),
		) satisfies Localized<Chapter['text'][string]>,
		sections,
	};
}

/** Texts that belong to no section or figure: mostly a mistyped name. */
function matchTexts(
	reading: Reading,
	value: WrittenDog | WrittenStory,
	tag: string,
	text: ChapterText,
): void {
	const sectionIds = value.sections.map(({ id }) => id);
	for (const { id, place } of text.sections) {
		if (sectionIds.includes(id)) continue;
		reading.report('text-unmatched', place, {
			what: `There is no section \`${id}\`.`,
			why: 'The list of sections in the `.yaml` file beside this text does not have it.',
			fix: didYouMean(id, sectionIds),
		});
	}
	const factIds = value.facts.map(({ id }) => id);
	for (const id of Object.keys(text.frontMatter.facts)) {
		if (factIds.includes(id)) continue;
		reading.report('text-unmatched', text.placeOfFact(id), {
			what: `There is no figure \`${id}\`.`,
			why: 'The list of facts in the `.yaml` file beside this text does not have it.',
			fix: didYouMean(id, factIds),
		});
	}
	for (const id of factIds) {
		if (id in text.frontMatter.facts) continue;
		reading.report('text-missing', text.placeOfFact(id), {
			what: `The figure \`${id}\` has no words in this language (${tag}).`,
			why: 'Visitors would see a number without knowing what it counts.',
			fix: `Add a line \`${id}: …\` below \`facts:\`.`,
		});
	}
}

function reportMissingSection(
	reading: Reading,
	file: string,
	section: string,
	language: string,
	first: boolean,
): void {
	reading.report(first ? 'text-missing' : 'translation-missing', top(file), {
		what: `The section \`${section}\` has no text in ${language}.`,
		why: first
			? 'The first language has to be complete: the others fall back on it.'
			: 'Visitors see it in the first language, with a note.',
		fix: `Add a heading \`## Title {#${section}}\` and the text below it.`,
	});
}

/** Reports a whole text file that one of the later languages lacks. */
export function reportUntranslated(
	reading: Reading,
	path: string,
	language: string,
	firstLanguage: string,
): void {
	reading.report('translation-missing', top(path), {
		what: `The words in ${language} are missing.`,
		why: `Visitors see them in ${firstLanguage}, with a note.`,
		fix: `Copy the file of ${firstLanguage} beside it to this name and translate the copy.`,
	});
}
