import {
	FORMAT,
	WrittenExhibition,
	WrittenSources,
	type Exhibition,
	type Medium,
} from '../../content/schema/index.ts';
import { readArchive } from './media/archive.ts';
import { readChapters } from './chapters/chapters.ts';
import { chaptersOn, SHELVES_OF_CHAPTERS } from './chapters/shelves.ts';
import { Figures } from './texts/figures.ts';
import { limitIssues, listFolder, type FolderList } from './reading/folder.ts';
import { isError, issue, type Issue } from './issues/issue.ts';
import { readMedia } from './media/media.ts';
import { modelIssues } from './model.ts';
import { reachableOf } from './reachable.ts';
import { readJourney } from './journey/journey.ts';
import { Names } from './texts/names.ts';
import { Reading, top, type Fitted } from './reading/reading.ts';
import { References, type KnownMedia, type MediumKind } from './reading/references.ts';
import { reportUnused } from './unused.ts';
import { checkReviews, readReviews, type Reviews } from './reviews/reviews.ts';
import { readSlides } from './slides/slides.ts';
import { readWords } from './texts/words.ts';
import type { YamlFile } from './reading/yamlFile.ts';

/** `exhibition` is there if and only if no issue is an error. */
export interface Loaded {
	readonly exhibition?: Exhibition;
	/** In the order of the files and their lines. */
	readonly issues: readonly Issue[];
	/** What a person has to look at before the exhibition is published, in the same order. */
	readonly toConfirm: readonly Issue[];
}

/**
 * Reads and checks a whole exhibition folder. Never throws for what an author can do wrong.
 * @param progress called for each file that is read
 */
export async function loadExhibition(
	root: string,
	progress: () => void = () => undefined,
): Promise<Loaded> {
	let listed: FolderList;
	try {
		listed = await listFolder(root);
	} catch {
		return {
			toConfirm: [],
			issues: [
				issue('folder-missing', top('.'), {
					what: 'There is no exhibition folder here, or it may not be opened.',
					why: `The kiosk looks for it at ${root}.`,
					fix: 'Copy the exhibition folder to this place, or correct the path.',
				}),
			],
		};
	}
	const reading = new Reading(root, listed.files, progress);
	reading.issues.push(...limitIssues(listed));
	// The list is not whole: whatever is not on it would be called missing.
	const read = reading.issues.some(isError) ? undefined : await readAll(reading, root);
	// With errors it is not shown: a poster that is named wrongly is reported once, not as a lost chapter too.
	const shown =
		read === undefined || reading.issues.some(isError)
			? undefined
			: reachableOf(reading, read.exhibition);
	if (shown !== undefined) reading.issues.push(...modelIssues(shown));
	if (shown !== undefined && read?.reviews) checkReviews(reading, read.reviews, shown);
	const issues = reading.issues.sort(byPlace);
	const toConfirm = reading.toConfirm.sort(byPlace);
	return shown === undefined || issues.some(isError)
		? { issues, toConfirm }
		: { exhibition: shown, issues, toConfirm };
}

async function readAll(
	reading: Reading,
	root: string,
): Promise<{ exhibition: Exhibition; reviews: Reviews | undefined } | undefined> {
	const file = await reading.yaml(
		'exhibition.yaml',
		'It is the first file of every exhibition: its name, languages and times.',
	);
	if (file === undefined || isNewer(reading, file)) return undefined;
	const fitted = reading.fit(file, WrittenExhibition);
	if (fitted === undefined) return undefined;
	const { value: written, yaml } = fitted;
	checkTimes(reading, fitted);

	const sources = await reading.fitted(
		'sources.yaml',
		WrittenSources,
		'It lists where facts come from.',
	);
	for (const id of Object.keys(sources?.value ?? {}))
		reading.declare('source', id, sources!.yaml.positionOfKey([id]));
	const { languages } = written;
	const figures = await Figures.read(reading, languages);
	const names = await Names.read(reading, languages);
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

/** What visitors see of the sources; what a curator must confirm about them is noted. */
function shownSources(
	reading: Reading,
	{ value, yaml }: Fitted<WrittenSources>,
): Exhibition['sources'] {
	const shown: Exhibition['sources'] = {};
	for (const [id, { title, kind, address, verify }] of Object.entries(value)) {
		shown[id] = { title, kind, address };
		if (verify) reading.confirm('source-weak', yaml.position([id]), `${id}: ${title}`, verify);
	}
	return shown;
}

/** A folder made for a later kiosk cannot be judged by this one's rules. */
function isNewer(reading: Reading, { value, position }: YamlFile): boolean {
	const format = (value as { format?: unknown } | null | undefined)?.format;
	if (typeof format !== 'number' || format <= FORMAT) return false;
	reading.report('format-newer', position(['format']), {
		what: `This exhibition is written for a newer kiosk (format ${format}; this kiosk reads ${FORMAT}).`,
		why: 'A newer exhibition may hold things that this kiosk cannot show.',
		fix: 'Install the newer kiosk software first, or use the exhibition that came with this one.',
	});
	return true;
}

/** WCAG 2.2.1: a visitor needs at least 20 seconds to answer the warning. */
const SHORTEST_COUNTDOWN_SECONDS = 20;

function checkTimes(reading: Reading, { value, yaml }: Fitted<WrittenExhibition>): void {
	if (value.idle.countdownSeconds >= SHORTEST_COUNTDOWN_SECONDS) return;
	reading.report('idle-too-short', yaml.position(['idle', 'countdownSeconds']), {
		what: `The warning stays for ${value.idle.countdownSeconds} seconds only.`,
		why: `People who move or read slowly need ${SHORTEST_COUNTDOWN_SECONDS} seconds or more (WCAG 2.2.1).`,
		fix: 'Write `countdownSeconds: 30`.',
	});
}

function byPlace(a: Issue, b: Issue): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
