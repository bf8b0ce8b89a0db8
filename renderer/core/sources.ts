import type { Exhibition, Journey, Source } from '../../content/schema/index.ts';
import { SOURCE_KINDS } from '../../content/schema/sourceKinds.ts';
import { legAt, momentsAt, partsOf } from './journey.ts';
import type { JourneyPage, SourcesPage } from './route.ts';

/**
 * The source ids that a page stands on; all of them when it is asked for the whole exhibition.
 * @param hours where the journey's clock stands
 */
export function sourcesOf(
	{ of, toRead }: SourcesPage,
	{ chapters, journey, sources }: Pick<Exhibition, 'chapters' | 'journey' | 'sources'>,
	hours: number,
): readonly string[] {
	if (of === undefined) return Object.keys(sources);
	if (of.view === 'journey') return journey ? sourcesOfJourney(journey, of, hours) : [];
	const chapter = chapters.find(({ id }) => id === of.id);
	const section = chapter?.sections[of.page - 1];
	if (section) return toRead ? section.reading : section.sources;
	return chapter?.sources ?? [];
}

/** Of the team that has the load and of what happens then; or of the shares that are compared. */
function sourcesOfJourney(journey: Journey, { as }: JourneyPage, hours: number): string[] {
	if (as === 'shares') {
		return journey.shares.flatMap((share) =>
			partsOf(share, journey).flatMap(({ team }) => team.sources),
		);
	}
	return [
		...journey.legs[legAt(journey, hours)]!.sources,
		...momentsAt(journey, hours).flatMap(({ sources }) => sources),
	];
}

const rankOf = ({ kind }: Pick<Source, 'kind'>) => SOURCE_KINDS.indexOf(kind);

/** So many are shown at once; the others are asked for. */
export const SOURCES_AT_ONCE = 3;

/**
 * What visitors read for these ids: each title once, books and institutions first.
 * @param asked of what: a page shows what anybody may edit only where nothing better is known; what the museum
 * recommends, and the list of the whole exhibition, are told as they are
 */
export function readableSources(
	ids: readonly string[],
	{ sources }: Pick<Exhibition, 'sources'>,
	asked: 'a page' | 'all' = 'a page',
): readonly Source[] {
	const byTitle = new Map<string, Source>();
	for (const id of ids) {
		const source = sources[id];
		if (source !== undefined && !byTitle.has(source.title)) byTitle.set(source.title, source);
	}
	const all = [...byTitle.values()];
	const better = all.filter(({ kind }) => kind !== 'wiki');
	return (asked === 'all' || better.length === 0 ? all : better).sort(
		(a, b) => rankOf(a) - rankOf(b) || a.title.localeCompare(b.title),
	);
}

/** The part of an address that people can remember: its site. */
export function siteOf({ address }: Pick<Source, 'address'>): string | undefined {
	return address?.replace(/^https:\/\/(?:www\.)?/, '').split('/')[0];
}
