import { teamsSoFar } from './carry.ts';
import type { Visit } from './visit.ts';

/** What is counted of a visit while it goes on; nothing of it tells who is there. Times on the clock of `performance.now()`. */
export interface VisitCount {
	readonly beganAt: number;
	/** Names of the pages that were looked at, each once. */
	readonly pages: ReadonlySet<string>;
	/** How often somebody has said that they go on. */
	readonly stayed: number;
	/** Staff came in by it: it is no visit. */
	readonly isStaff: boolean;
}

export const beginCount = (at: number): VisitCount => ({
	beganAt: at,
	pages: new Set(),
	stayed: 0,
	isStaff: false,
});

/** The visit is on this page now. */
export function lookedAt(count: VisitCount, { route }: Pick<Visit, 'route'>): VisitCount {
	const page = JSON.stringify(route);
	return count.pages.has(page) ? count : { ...count, pages: new Set([...count.pages, page]) };
}

/** What is told of it when it is over. @param lastActivity the quiet after it is no part of the visit */
export function endedVisit(count: VisitCount, visit: Visit, lastActivity: number) {
	return {
		seconds: Math.max(0, Math.round((lastActivity - count.beganAt) / 1000)),
		language: visit.language,
		pages: count.pages.size,
		teams: teamsSoFar(visit.carrying),
		stayed: count.stayed,
	};
}
