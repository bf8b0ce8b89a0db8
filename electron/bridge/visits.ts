import * as v from 'valibot';

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** One visit that is over: nothing in it tells who it was. */
export const EndedVisit = v.strictObject({
	/** From the first touch to the last: the quiet at its end is not counted. */
	seconds: count(86_400),
	/** Language in which it ended. */
	language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,20}$/)),
	/** Different pages that were looked at. */
	pages: count(10_000),
	/** Teams that have had the load in their hands. */
	teams: count(1_000),
	/** How often somebody said “Yes, keep going”. */
	stayed: count(10_000),
});
export type EndedVisit = v.InferOutput<typeof EndedVisit>;

/** Some days' visits together. */
export interface VisitSum {
	readonly visits: number;
	/** Half were shorter, half longer; nothing without a visit. */
	readonly medianSeconds: number | undefined;
}

/** The museum's own counts, for staff. Days and hours are those of this place's clock. */
export interface VisitSums {
	readonly today: VisitSum;
	/** The seven days before today, and the twenty-eight. */
	readonly week: VisitSum;
	readonly month: VisitSum;
	/** Of the twenty-eight days before today, by the hour in which they ended, from midnight on. */
	readonly hours: readonly number[];
	/** Of the same days: by language, the most spoken first. */
	readonly languages: readonly (readonly [tag: string, visits: number])[];
	/** Of the same days: how many have carried the load, and how many passed on their warning. */
	readonly carried: number;
	readonly stayed: number;
	/** The first day of which anything is known, as `2026-11-30`. */
	readonly since: string | undefined;
}
