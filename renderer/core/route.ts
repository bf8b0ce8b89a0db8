import type { Chapter, Exhibition } from '../../content/schema/index.ts';

/** Page 0 is the chapter's front; page n its n-th section. */
export interface ChapterPage {
	readonly view: 'chapter';
	readonly id: string;
	readonly page: number;
	/** The page's more layer is open. */
	readonly more?: boolean;
}

/** The map; in its place a list of the teams, or on it the dogs' shares side by side. */
export interface JourneyPage {
	readonly view: 'journey';
	readonly as?: 'list' | 'shares';
}

/** Visitors carry the load along the way themselves. */
export interface CarryPage {
	readonly view: 'carry';
}

/** "How do we know?" for one page, or for the whole exhibition; or what the page recommends to read. */
export interface SourcesPage {
	readonly view: 'sources';
	/** The page that was left for this one, and is gone back to. */
	readonly of?: ChapterPage | JourneyPage;
	readonly toRead?: boolean;
}

/** Where a visitor is. There are no addresses: a route lives as long as the visit. */
export type Route = { readonly view: 'home' } | ChapterPage | JourneyPage | CarryPage | SourcesPage;

export const HOME: Route = { view: 'home' };

/** Where a visit begins that nobody has given a direction: with something to do, where there is something. */
export function beginningOf({ journey }: Pick<Exhibition, 'journey'>): Route {
	return journey?.carry === undefined ? HOME : { view: 'carry' };
}

/** The route that a slide or poster opens; home when there is no such chapter. */
export function routeTo(
	destination: string,
	{ chapters, journey }: Pick<Exhibition, 'chapters' | 'journey'>,
): Route {
	if (destination === 'journey' && journey) return { view: 'journey' };
	const exists = chapters.some(({ id }) => id === destination);
	return exists ? { view: 'chapter', id: destination, page: 0 } : HOME;
}

/** Number of screens of a chapter: its front and its sections. */
export function pageCount({ sections }: Pick<Chapter, 'sections'>): number {
	return sections.length + 1;
}

/** The page before or after; home before the first and after the last. */
export function turnPage(route: Route, by: 1 | -1, chapter: Pick<Chapter, 'sections'>): Route {
	if (route.view !== 'chapter') return route;
	const page = route.page + by;
	return page < 0 || page >= pageCount(chapter) ? HOME : { view: 'chapter', id: route.id, page };
}

/** Where "back" leads from here; nowhere from home. */
export function backFrom(
	route: Route,
	chapter: Pick<Chapter, 'sections'> | undefined,
): Route | undefined {
	switch (route.view) {
		case 'home':
			return undefined;
		case 'carry':
			return HOME;
		case 'journey':
			return route.as === undefined ? HOME : { view: 'journey' };
		case 'sources':
			return route.of ?? HOME;
		case 'chapter':
			if (route.more) return { ...route, more: false };
			return chapter === undefined ? HOME : turnPage(route, -1, chapter);
	}
}

/** How a visitor came here: something was opened, or a page was turned. */
export type Way = 'opens' | 'onward' | 'back';

/** The way from one route to another; nothing when the page stays and only a layer of it changes. */
export function wayBetween(from: Route, to: Route): Way | undefined {
	if (from.view !== 'chapter' || to.view !== 'chapter' || from.id !== to.id) return 'opens';
	if (from.page === to.page) return undefined;
	return to.page > from.page ? 'onward' : 'back';
}

/** Which poster or stop of the trail the route belongs to. */
export function stopOf(route: Route): 'home' | string {
	switch (route.view) {
		case 'home':
			return 'home';
		case 'journey':
		case 'carry':
			return 'journey';
		case 'chapter':
			return route.id;
		case 'sources':
			return route.of ? stopOf(route.of) : 'home';
	}
}
