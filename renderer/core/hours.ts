/**
 * Opening hours as staff set them: pure changes of what they have set before. Times are minutes since midnight; what
 * closes no later than it opens closes on the next day.
 */

export interface OpenFor {
	readonly opens: number;
	readonly closes: number;
}

/** Without any it is closed all day. */
export type DayHours = OpenFor | null;

/** As the bridge has them; Monday is first, and special days are written as `2026-12-24`. */
export interface OpeningHours {
	readonly week: DayHours[];
	readonly special: { readonly day: string; readonly hours: DayHours }[];
	readonly wakes: boolean;
}

/** The hours with which a day begins that was closed, and a week that had none. */
export const USUAL: OpenFor = { opens: 10 * 60, closes: 17 * 60 };
export const USUAL_WEEK: OpeningHours = {
	week: Array.from({ length: 7 }, () => USUAL),
	special: [],
	wakes: true,
};

const DAY_MINUTES = 1440;

/** Which day is set: of each week, Monday is 0; or one of the special ones. */
export type WhichDay = { readonly weekday: number } | { readonly special: string };

/** A time moved by some minutes, around the clock; closing at midnight is 24:00 and not 0:00. */
export function moved(time: number, by: number, most: 1439 | 1440): number {
	const turned = (((time + by) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
	return turned === 0 && most === DAY_MINUTES ? DAY_MINUTES : turned;
}

export const closesNextDay = ({ opens, closes }: OpenFor): boolean => closes <= opens;

export function hoursOf(hours: OpeningHours, which: WhichDay): DayHours {
	if ('weekday' in which) return hours.week[which.weekday]!;
	return hours.special.find(({ day }) => day === which.special)?.hours ?? null;
}

export function withDay(hours: OpeningHours, which: WhichDay, open: DayHours): OpeningHours {
	if ('weekday' in which) {
		return {
			...hours,
			week: hours.week.map((one, index) => (index === which.weekday ? open : one)),
		};
	}
	const others = hours.special.filter(({ day }) => day !== which.special);
	const special = [...others, { day: which.special, hours: open }];
	return { ...hours, special: special.sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

/** The hours of a weekday for those after it too, up to Sunday. */
export const withDaysAfter = (hours: OpeningHours, weekday: number): OpeningHours => ({
	...hours,
	week: hours.week.map((one, index) => (index > weekday ? hours.week[weekday]! : one)),
});

export const withoutDay = (hours: OpeningHours, day: string): OpeningHours => ({
	...hours,
	special: hours.special.filter((one) => one.day !== day),
});

/** So long a day that is over is still kept: an evening may go on after midnight, and the ledger asks for two months. */
export const PAST_DAYS = 62;

/** The special days from a day on. @param today as `2026-12-24` */
export const withoutPast = (hours: OpeningHours, today: string): OpeningHours => ({
	...hours,
	special: hours.special.filter(({ day }) => day >= today),
});

/** The day so many days after another one; both as `2026-12-24`. */
export function dayAfter(day: string, days: number): string {
	const at = new Date(`${day}T12:00Z`);
	at.setUTCDate(at.getUTCDate() + days);
	return at.toISOString().slice(0, 10);
}

/** The next day from this one on, or backwards, for which no special hours are told yet. */
export function freeDay({ special }: OpeningHours, from: string, step: 1 | -1 = 1): string {
	let day = from;
	while (special.some((one) => one.day === day)) day = dayAfter(day, step);
	return day;
}

/** As `2026-12-24`, by this place's clock. */
export function calendarDay(now: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7;
