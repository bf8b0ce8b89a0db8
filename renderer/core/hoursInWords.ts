import { closesNextDay, type DayHours } from './hours.ts';
import { timeOfDay } from './opening.ts';

/** As `10:00 AM – 5:00 PM`; of a night, that it closes on the next day. */
export function hoursInWords(
	hours: DayHours,
	words: { readonly closed: string; readonly nextDay: string },
	language: string,
): string {
	if (hours === null) return words.closed;
	const [opens, closes] = [timeOfDay(hours.opens, language), timeOfDay(hours.closes, language)];
	return `${opens} – ${closes}${closesNextDay(hours) ? ` ${words.nextDay}` : ''}`;
}

/** @param weekday Monday is 0 */
export function weekdayInWords(weekday: number, language: string): string {
	// A week that begins with a Monday.
	const day = new Date(Date.UTC(2026, 0, 5 + weekday));
	return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
