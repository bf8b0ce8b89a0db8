import { confirmReview } from '../texts/entryTexts.ts';
import type { Figures } from '../texts/figures.ts';
import { reportUntranslated } from '../texts/untranslated.ts';
import { readChapterText, type ChapterText } from './chapterText.ts';
import type { Joined } from '../texts/joined.ts';

/** A chapter's words by language tag. */
export type Texts = ReadonlyMap<string, ChapterText>;

/** The `en.md`, `es.md`, … of a chapter, as far as they are there and can be read. */
export async function readTexts(
	{ reading, languages, figures }: Joined,
	id: string,
): Promise<Texts> {
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
		const write = (words: string, position: Parameters<Figures['write']>[2]) =>
			figures.write(words, tag, position);
		const { text, issues } = readChapterText(path, source, write);
		reading.issues.push(...issues);
		if (text === undefined) continue;
		if (!text.frontMatter.reviewed) confirmReview(reading, path, name);
		texts.set(tag, text);
	}
	return texts;
}
