import { FORMAT, type Exhibition, type Medium } from '../../content/schema/index.ts';
import { readChapters } from './chapters/chapters.ts';
import { chaptersOn, SHELVES_OF_CHAPTERS } from './chapters/shelves.ts';
import { readExhibitionFile } from './exhibitionFile.ts';
import { readJourney } from './journey/journey.ts';
import { readArchive } from './media/archive.ts';
import { readMedia } from './media/media.ts';
import { checkMediaFile } from './media/mediaCheck.ts';
import type { Reading } from './reading/reading.ts';
import { References, type KnownMedia, type MediumKind } from './reading/references.ts';
import { readReviews, type Reviews } from './reviews/reviews.ts';
import { readSlides } from './slides/slides.ts';
import { readSources, shownSources } from './sources.ts';
import { Figures } from './texts/figures.ts';
import { Names } from './texts/names.ts';
import { readWords } from './texts/words.ts';
import { reportUnused } from './unused.ts';

/**
 * Every file of the folder, joined to one exhibition. Nothing if a part of it cannot be told; what is wrong with the
 * others is reported all the same.
 */
export async function readExhibition(
	reading: Reading,
	root: string,
): Promise<{ exhibition: Exhibition; reviews: Reviews | undefined } | undefined> {
	const fitted = await readExhibitionFile(reading);
	if (fitted === undefined) return undefined;
	const { value: written, yaml } = fitted;
	const sources = await readSources(reading);
	const { languages } = written;
	const figures = await Figures.read(reading, languages);
	const names = await Names.read(reading, languages);
	for (const { file, position } of names.recordings) {
		await checkMediaFile(reading, root, position, file);
	}
	const own = await readMedia(reading, root, languages, figures);
	const archive = await readArchive(reading, root, languages, figures, own ?? {});
	const media = own && { ...own, ...archive.media };
	const references = new References(
		own && kindsOf(own, archive.illustrations),
		sources && Object.keys(sources.value),
	);
	archive.check(references);
	figures.checkSources(references);
	const joined = { reading, languages, references, figures, names };
	const chapters = await readChapters(joined);
	const journey = await readJourney(joined, chapters, chaptersOn(reading, 'dogs'));
	// By their folders: a chapter that cannot be read is reported once, not wherever it is named.
	const chapterIds = SHELVES_OF_CHAPTERS.flatMap((shelf) => chaptersOn(reading, shelf));
	if (reading.has('journey/journey.yaml')) chapterIds.push('journey');
	const slides = await readSlides(reading, languages, references, chapterIds, figures);
	const words = await readWords(reading, languages);
	written.home.forEach((id, index) =>
		references.chapter(id, chapterIds, yaml.position(['home', index])),
	);
	references.unique(
		written.home.map((id) => ({ id })),
		(index) => yaml.position(['home', index]),
	);
	references.unique(
		languages.map(({ tag }) => ({ id: tag })),
		(index) => yaml.position(['languages', index, 'tag']),
	);
	reading.issues.push(...references.issues);
	const reviews = await readReviews(reading);
	reading.reportUnopened();
	reportUnused(reading, { references, figures });
	if (sources === undefined || media === undefined) return undefined;
	const exhibition: Exhibition = {
		...written,
		format: FORMAT,
		languages: languages.map(({ tag, name, direction }) => ({ tag, name, direction })),
		slides,
		chapters,
		journey,
		media,
		names: names.spoken,
		sources: shownSources(reading, sources),
		words,
	};
	return { exhibition, reviews };
}

/** Drawn art stands in for an archive picture, so a name of the archive may be either. */
function kindsOf(
	media: Readonly<Record<string, Medium>>,
	illustrations: ReadonlyMap<string, string>,
): KnownMedia {
	const kinds = new Map<string, readonly MediumKind[]>(
		Object.entries(media).map(([id, { shown }]) => [id, [shown.kind]]),
	);
	for (const [id, illustration] of illustrations) {
		kinds.set(id, ['picture', ...(kinds.get(illustration) ?? [])]);
	}
	return kinds;
}
