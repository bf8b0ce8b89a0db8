import type { Chapter, Exhibition, Source } from '../../content/schema/index.ts';

/** The source ids that one page of a chapter stands on. */
export function sourcesOfPage(chapter: Chapter, page: number): readonly string[] {
	if (page > 0) return chapter.sections[page - 1]?.sources ?? [];
	return chapter.sources;
}

/** The names of a page that visitors may not know how to say, as its text in this language has them. */
export function namesOfPage(chapter: Chapter, page: number, tag: string): readonly string[] {
	const text = page > 0 ? chapter.sections[page - 1]?.text : chapter.text;
	return text?.[tag]?.names ?? [];
}

/** What visitors read for these ids: each title once, in the alphabet's order. */
export function readableSources(
	ids: readonly string[],
	{ sources }: Pick<Exhibition, 'sources'>,
): readonly Source[] {
	const byTitle = new Map<string, Source>();
	for (const id of ids) {
		const source = sources[id];
		if (source !== undefined && !byTitle.has(source.title)) byTitle.set(source.title, source);
	}
	return [...byTitle.values()].sort((a, b) => a.title.localeCompare(b.title));
}

/** The part of an address that people can remember: its site. */
export function siteOf({ address }: Pick<Source, 'address'>): string | undefined {
	return address?.replace(/^https:\/\/(?:www\.)?/, '').split('/')[0];
}
