/** This place's calendar, by its own clock and summer time. */

/** The day of a moment, as `2026-11-30`. */
export function dayOf(moment: Date): string {
	const [month, day] = [moment.getMonth() + 1, moment.getDate()].map(twoDigits);
	return `${moment.getFullYear()}-${month}-${day}`;
}

/** Noon of the day so many days after a moment's own: no change of the clock makes it another day. */
export function noonOf(moment: Date, days = 0): Date {
	return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days, 12);
}

export const twoDigits = (number: number) => String(number).padStart(2, '0');
