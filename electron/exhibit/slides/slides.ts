import {
	WrittenSlides,
	WrittenSlideTexts,
	type Slide,
	type WrittenExhibition,
} from '../../../content/schema/index.ts';
import type { Figures } from '../texts/figures.ts';
import { matchEntryTexts, readTexts, wordsOf } from '../texts/entryTexts.ts';
import type { Reading } from '../reading/reading.ts';
import type { References } from '../reading/references.ts';

/** More are no slideshow; see the sentence below. */
const MOST_SLIDES = 500;

/** The attract slideshow: `slides/slides.yaml` with its words in every language. */
export async function readSlides(
	reading: Reading,
	languages: WrittenExhibition['languages'],
	references: References,
	chapterIds: readonly string[],
	figures: Figures,
): Promise<Slide[]> {
	const fitted = await reading.fitted(
		'slides/slides.yaml',
		WrittenSlides,
		'It lists the slides that play while nobody is at the kiosk.',
	);
	const texts = await readTexts(reading, 'slides', WrittenSlideTexts, languages, figures);
	if (fitted === undefined) return [];
	const { yaml } = fitted;
	const value = fitted.value.slice(0, MOST_SLIDES);
	if (fitted.value.length > MOST_SLIDES) {
		reading.report('slides-too-many', yaml.position([MOST_SLIDES]), {
			what: `There are ${fitted.value.length} slides; the first ${MOST_SLIDES} are shown.`,
			why: `At eight seconds each, ${MOST_SLIDES} go on for more than an hour: nobody sees those after them.`,
			fix: 'Take slides out, or begin the list with those that matter most.',
		});
	}
	references.unique(value, (index) => yaml.position([index, 'id']));
	value.forEach((slide, index) => {
		references.medium(slide.scene, yaml.position([index, 'scene']), ['scene']);
		slide.portraits.forEach((id, n) =>
			references.medium(id, yaml.position([index, 'portraits', n]), ['picture']),
		);
		if (slide.opens !== 'home') {
			references.chapter(slide.opens, chapterIds, yaml.position([index, 'opens']));
		}
		if (slide.figure !== undefined && !figures.has(slide.figure)) {
			figures.reportUnknown(slide.figure, yaml.position([index, 'figure']));
		}
		if (slide.composition === 'figure' && slide.figure === undefined) {
			reading.report('field-missing', yaml.position([index, 'composition']), {
				what: '`figure:` is missing.',
				why: 'This composition writes one figure across the whole screen, and does not know which.',
				fix: 'Add a line `figure:` with a name from figures.yaml, or choose another composition.',
			});
		}
	});
	matchEntryTexts(
		reading,
		'slide',
		fitted.value.map(({ id }) => id),
		texts,
		languages,
	);
	return value.map((slide) => {
		const words = Object.entries(wordsOf(texts, slide.id)).map(([tag, text]) => {
			const figure = slide.figure === undefined ? undefined : figures.split(slide.figure, tag);
			return [tag, { ...text, ...(figure && { figure }) }] as const;
		});
		return { ...slide, text: Object.fromEntries(words) };
	});
}
