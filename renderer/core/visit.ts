import type { Language } from '../../content/schema/index.ts';
import { NOT_BEGUN, type Carrying } from './carry.ts';
import type { JudgingByPage } from './claims.ts';
import type { Comfort } from './comfort.ts';
import { STANDARDS, type Standards } from './panel.ts';
import { HOME, type Route } from './route.ts';

/** Languages and comfort; the chapter's pages; how to say the names of this page; its picture, enlarged. */
export type Sheet = 'access' | 'contents' | 'names' | 'picture';

/**
 * Everything one visitor can change. A reset puts a fresh visit in its place, so nothing of the
 * last visitor can be left over: whatever a visitor may change has to be in here.
 */
export interface Visit {
	readonly route: Route;
	/** The language's tag. */
	readonly language: string;
	readonly comfort: Comfort;
	/** Of films, from 0 to 1. */
	readonly volume: number;
	/** Where the journey's clock stands, in hours; see `core/journey.ts`. */
	readonly journeyHours: number;
	/** How far the load has been carried; see `core/carry.ts`. */
	readonly carrying: Carrying;
	/** What has been said of the claims of each page that has some; see `core/claims.ts`. */
	readonly judging: JudgingByPage;
	/** The sheet that lies over the page, if any. */
	readonly sheet: Sheet | undefined;
}

/** The languages of a kiosk that has no exhibition. */
export const WITHOUT_EXHIBITION = {
	languages: [{ tag: 'en', name: 'English', direction: 'ltr' as const }],
};

/** A visit as it begins: first language, home, and what is standard at this place. */
export function freshVisit(
	languages: readonly Language[],
	{ comfort, volume }: Standards = STANDARDS,
): Visit {
	return {
		route: HOME,
		language: languages[0]!.tag,
		comfort,
		volume,
		journeyHours: 0,
		carrying: NOT_BEGUN,
		judging: {},
		sheet: undefined,
	};
}
