import {
	WrittenSlides,
	WrittenSlideTexts,
	type Slide,
	type WrittenExhibition,
} from '../../content/schema/index.ts';
import type { Figures } from './figures.ts';
import { matchEntryTexts, readTexts, wordsOf } from './entryTexts.ts';
import type { Reading } from './reading.ts';
import type { References } from './references.ts';

/** The attract slideshow: `slides/slides.yaml` with its words in every language. */
export async function readSlides(
	reading: Reading,
	languages: WrittenExhibition['languages'],
	references: References,
	chapterIds: readonly string[],
	figures: Figures,
): Promise<Slide[]> {
	const sheet = await reading.sheet(
		'slides/slides.yaml',
		WrittenSlides,
		'It lists the slides that play while nobody is at the kiosk.',
	);
	const texts = await readTexts(reading, 'slides', WrittenSlideTexts, languages, figures);
	if (sheet === undefined) return [];
	const { value, yaml } = sheet;
	references.unique(value, (index) => yaml.place([index, 'id']));
	value.forEach((slide, index) => {
		references.medium(slide.scene, yaml.place([index, 'scene']));
		slide.portraits.forEach((id, n) => references.medium(id, yaml.place([index, 'portraits', n])));
		if (slide.opens !== 'home') {
			references.chapter(slide.opens, chapterIds, yaml.place([index, 'opens']));
		}
	});
	matchEntryTexts(
		reading,
		'slide',
		value.map(({ id }) => id),
		texts,
		languages,
	);
	return value.map((slide) => ({ ...slide, text: wordsOf(texts, slide.id) }));
}
