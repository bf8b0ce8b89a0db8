import * as v from 'valibot';
import {
	ChapterId,
	tableOfYears,
	WrittenDog,
	WrittenStory,
	type Chapter,
	type Fact,
	type Section,
	type WrittenExhibition,
} from '../../content/schema/index.ts';
import { matchTexts, reportMissingMore, reportMissingSection } from './chapterMatch.ts';
import { readChapterText, type ChapterText } from './chapterText.ts';
import { confirmReview } from './entryTexts.ts';
import type { Figures } from './figures.ts';
import type { Names } from './names.ts';
import { top, type Reading, type Sheet } from './reading.ts';
import type { References } from './references.ts';
import { reportNoRoll, reportNoYears } from './forms.ts';
import { reportUntranslated } from './untranslated.ts';

type Languages = WrittenExhibition['languages'];
type WrittenChapter = Sheet<WrittenDog | WrittenStory>;
type Texts = ReadonlyMap<string, ChapterText>;

/** What chapters are joined with. */
export interface Joined {
	readonly reading: Reading;
	readonly languages: Languages;
	readonly references: References;
	readonly figures: Figures;
	readonly names: Names;
}

export const SHELVES_OF_CHAPTERS = ['dogs', 'stories'] as const;
type Shelf = (typeof SHELVES_OF_CHAPTERS)[number];

/** The chapters on a shelf, by their folders, also those that cannot be read. */
export function chaptersOn(reading: Reading, shelf: Shelf): string[] {
	return reading
		.foldersIn(shelf)
		.map((name) => `${shelf}/${name}`)
		.filter((id) => v.is(ChapterId, id));
}

/** A copy of a folder, or one with letters that no address holds, is no chapter. */
function reportUnusable(reading: Reading, shelf: Shelf): void {
	for (const name of reading.foldersIn(shelf)) {
		const id = `${shelf}/${name}`;
		if (v.is(ChapterId, id)) continue;
		reading.leaveOut(id);
		reading.report('folder-unknown', top(id), {
			what: `The folder \`${name}\` is left out: a chapter cannot have this name.`,
			why: 'Files and addresses name a chapter by its folder: small letters a to z, digits and hyphens, a letter first.',
			fix: `Rename it, as in \`${plainName(name)}\`, or take it out of \`${shelf}\`.`,
		});
	}
}

/** A name that a chapter may have, as near to this one as it can be. */
function plainName(name: string): string {
	const plain = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '');
	return plain === '' ? 'togo' : plain;
}

/** Every folder in `dogs` and `stories`, with its texts in all languages. */
export async function readChapters(joined: Joined): Promise<Chapter[]> {
	const { reading } = joined;
	const chapters: Chapter[] = [];
	for (const shelf of SHELVES_OF_CHAPTERS) {
		const kind = shelf === 'dogs' ? 'dog' : 'story';
		reportUnusable(reading, shelf);
		for (const id of chaptersOn(reading, shelf)) {
			const sheet = await reading.sheet(
				`${id}/${kind}.yaml`,
				kind === 'dog' ? WrittenDog : WrittenStory,
				`Each folder in \`${shelf}\` needs it: it holds the figures, pictures and sources.`,
			);
			const texts = await readTexts(joined, id);
			if (sheet !== undefined) chapters.push(join(joined, id, kind, sheet, texts));
		}
	}
	return chapters;
}

async function readTexts({ reading, languages, figures }: Joined, id: string): Promise<Texts> {
	const texts = new Map<string, ChapterText>();
	for (const [index, { tag, name }] of languages.entries()) {
		const path = `${id}/${tag}.md`;
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
		const write = (words: string, place: Parameters<Figures['write']>[2]) =>
			figures.write(words, tag, place);
		const { text, issues } = readChapterText(path, source, write);
		reading.issues.push(...issues);
		if (text === undefined) continue;
		if (!text.frontMatter.reviewed) confirmReview(reading, path, name);
		texts.set(tag, text);
	}
	return texts;
}

function join(
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
		yaml.place([faceField]),
		faceField === 'portrait' ? ['picture'] : ['picture', 'scene'],
	);
	portraits?.forEach((medium, n) =>
		references.medium(medium, yaml.place(['portraits', n]), ['picture']),
	);
	references.unique(
		(portraits ?? []).map((id) => ({ id })),
		(index) => yaml.place(['portraits', index]),
	);
	references.sources(value.sources, (index) => yaml.place(['sources', index]));
	if (value.verify) reading.confirm('verify', yaml.place(['verify']), id, value.verify);
	references.unique(
		value.facts.map((fact) => ({ id: fact })),
		(index) => yaml.place(['facts', index]),
	);
	references.unique(value.sections, (index) => yaml.place(['sections', index, 'id']));
	const unknown = value.facts.filter((fact) => !figures.has(fact));
	for (const fact of unknown) {
		figures.reportUnknown(fact, yaml.place(['facts', value.facts.indexOf(fact)]));
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
			const plate = figures.plate(fact, tag);
			const words = found.frontMatter.facts[fact];
			return plate && words ? [{ id: fact, ...plate, words }] : [];
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

function joinSection(
	{ reading, languages, references, figures, names }: Joined,
	chapterId: string,
	{ value, yaml }: WrittenChapter,
	index: number,
	texts: Texts,
): Section {
	const section = value.sections[index]!;
	const { id, medium, timeline, figure, roll, sources, reading: toRead, verify } = section;
	const at = (...path: (string | number)[]) => yaml.place(['sections', index, ...path]);
	references.sources(sources, (n) => at('sources', n));
	references.sources(toRead, (n) => at('reading', n));
	if (medium !== undefined) references.medium(medium, at('medium'), ['picture', 'scene', 'film']);
	timeline?.forEach((dog, n) =>
		references.chapter(dog, chaptersOn(reading, 'dogs'), at('timeline', n)),
	);
	references.unique(
		(timeline ?? []).map((dog) => ({ id: dog })),
		(n) => at('timeline', n),
	);
	if (figure !== undefined && !figures.has(figure)) figures.reportUnknown(figure, at('figure'));
	if (verify) reading.confirm('verify', at('verify'), `${chapterId}, ${id}`, verify);

	const text: Record<string, Section['text'][string]> = {};
	const stated: string[] = [];
	for (const { tag, name } of languages) {
		const chapterText = texts.get(tag);
		const found = chapterText?.sections.find((candidate) => candidate.id === id);
		if (found !== undefined) {
			const { title, body, more } = found;
			const plate = figure === undefined ? undefined : figures.plate(figure, tag);
			text[tag] = { title, body, figure: plate, more, names: names.in(found.written, tag) };
			stated.push(found.written);
			if (timeline && tableOfYears(body) === undefined) reportNoYears(reading, found.place, id);
			if (roll && !body.some(({ kind }) => kind === 'list')) reportNoRoll(reading, found.place, id);
			const original = texts.get(languages[0]!.tag)?.sections.find((other) => other.id === id);
			if (original?.more && !more) reportMissingMore(reading, found.place, id, name);
		} else if (chapterText !== undefined) {
			const isFirst = tag === languages[0]!.tag;
			reportMissingSection(reading, `${chapterId}/${tag}.md`, id, name, isFirst);
		}
	}
	const figureSources = figures.sources(stated.join('\n'), figure === undefined ? [] : [figure]);
	return {
		id,
		medium,
		timeline,
		roll,
		sources: [...new Set([...sources, ...figureSources])],
		reading: toRead,
		text,
	};
}
