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
		references.medium(slide.scene, yaml.place([index, 'scene']), ['scene']);
		slide.portraits.forEach((id, n) =>
			references.medium(id, yaml.place([index, 'portraits', n]), ['picture']),
		);
		if (slide.opens !== 'home') {
			references.chapter(slide.opens, chapterIds, yaml.place([index, 'opens']));
		}
		if (slide.figure !== undefined && !figures.has(slide.figure)) {
			figures.reportUnknown(slide.figure, yaml.place([index, 'figure']));
		}
		if (slide.composition === 'figure' && slide.figure === undefined) {
			reading.report('field-missing', yaml.place([index, 'composition']), {
				what: '`figure:` is missing.',
				why: 'This composition writes one figure across the whole screen, and does not know which.',
				fix: 'Add a line `figure:` with a name from figures.yaml, or choose another composition.',
			});
		}
	});
	matchEntryTexts(
		reading,
		'slide',
		value.map(({ id }) => id),
		texts,
		languages,
	);
	return value.map((slide) => {
		const words = Object.entries(wordsOf(texts, slide.id)).map(([tag, text]) => {
			const figure = slide.figure === undefined ? undefined : figures.plate(slide.figure, tag);
			return [tag, { ...text, ...(figure && { figure }) }] as const;
		});
		return { ...slide, text: Object.fromEntries(words) };
	});
}
