import * as v from 'valibot';

/** Minutes since midnight, by this place's clock. */
const minute = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** When it is open on a day. What closes no later than it opens closes on the next day: `18:00`–`2:00`. */
const OpenFor = v.strictObject({ opens: minute(1439), closes: minute(1440) });
export type OpenFor = v.InferOutput<typeof OpenFor>;

/** A day's hours; without any it is closed all day. */
const DayHours = v.nullable(OpenFor);
export type DayHours = v.InferOutput<typeof DayHours>;

/** As `2026-12-24`. */
export const CalendarDay = v.pipe(v.string(), v.isoDate());

/** So many days with hours of their own may be told ahead. */
export const MOST_SPECIAL_DAYS = 60;

/** When the museum is open. */
export const OpeningHours = v.strictObject({
	/** Monday first. */
	week: v.pipe(v.array(DayHours), v.length(7)),
	/** Days that are not like others of their weekday; a day stands there once. */
	special: v.pipe(
		v.array(v.strictObject({ day: CalendarDay, hours: DayHours })),
		v.maxLength(MOST_SPECIAL_DAYS),
		v.check((days) => new Set(days.map(({ day }) => day)).size === days.length, 'a day twice'),
	),
	/** Whether a touch of the dark glass shows the exhibition for a while. */
	wakes: v.boolean(),
});
export type OpeningHours = v.InferOutput<typeof OpeningHours>;

/** What the page shows now. */
export type OpeningAnswer =
	| { readonly open: true }
	| {
			readonly open: false;
			readonly wakes: boolean;
			/** Nothing, where no hour to come is known. */
			readonly opens:
				{ readonly day: string; readonly minute: number; readonly inDays: number } | undefined;
	  };
