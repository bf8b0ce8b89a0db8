import type { Chapter, Exhibition } from '../../content/schema/index.ts';

/** Where a visitor is. There are no addresses: a route lives as long as the visit. */
export type Route =
	| { readonly view: 'home' }
	/** The map; the teams as a list instead when `asList`. */
	| { readonly view: 'journey'; readonly asList?: boolean }
	/** Page 0 is the chapter's front; page n its n-th section. */
	| {
			readonly view: 'chapter';
			readonly id: string;
			readonly page: number;
			/** The page's more layer is open. */
			readonly more?: boolean;
	  }
	/**
	 * "How do we know?" for one page of a chapter, or for the whole exhibition; or what the page
	 * recommends to read.
	 */
	| {
			readonly view: 'sources';
			readonly of?: { readonly id: string; readonly page: number };
			readonly toRead?: boolean;
	  };

export const HOME: Route = { view: 'home' };

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

/** Which poster or stop of the trail the route belongs to. */
export function stopOf(route: Route): 'home' | string {
	if (route.view === 'journey') return 'journey';
	if (route.view === 'chapter') return route.id;
	return (route.view === 'sources' && route.of?.id) || 'home';
}
