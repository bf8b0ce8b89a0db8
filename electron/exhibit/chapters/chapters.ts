import { WrittenDog, WrittenStory, type Chapter } from '../../../content/schema/index.ts';
import { joinChapter } from './joinChapter.ts';
import type { Joined } from '../texts/joined.ts';
import { readTexts } from './readTexts.ts';
import { chaptersOn, reportUnusable, SHELVES_OF_CHAPTERS } from './shelves.ts';

/** Every folder in `dogs` and `stories`, with its texts in all languages. */
export async function readChapters(joined: Joined): Promise<Chapter[]> {
	const { reading } = joined;
	const chapters: Chapter[] = [];
	for (const shelf of SHELVES_OF_CHAPTERS) {
		const kind = shelf === 'dogs' ? 'dog' : 'story';
		reportUnusable(reading, shelf);
		for (const id of chaptersOn(reading, shelf)) {
			const written = await reading.fitted(
				`${id}/${kind}.yaml`,
				kind === 'dog' ? WrittenDog : WrittenStory,
				`Each folder in \`${shelf}\` needs it: it holds the figures, pictures and sources.`,
			);
			const texts = await readTexts(joined, id);
			if (written !== undefined) chapters.push(joinChapter(joined, id, kind, written, texts));
		}
	}
	return chapters;
}
