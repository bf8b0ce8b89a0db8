/** When the museum opens next, by its own clock. */
export interface Opens {
	/** As `2026-12-24`. */
	readonly day: string;
	/** Since midnight. */
	readonly minute: number;
	/** Calendar days from now. */
	readonly inDays: number;
}

/** A sentence for each distance; `{time}` and `{day}` stand in them. */
export interface OpensWords {
	readonly tag: string;
	readonly today: string;
	readonly tomorrow: string;
	readonly later: string;
}

/** Minutes since midnight as a clock in that language shows them. */
export function timeOfDay(minute: number, language: string): string {
	const time = new Date(Date.UTC(2026, 0, 1, 0, minute));
	return new Intl.DateTimeFormat(language, {
		hour: 'numeric',
		minute: '2-digit',
		timeZone: 'UTC',
	}).format(time);
}

/** @param day as `2026-12-24` */
export function dayInWords(day: string, language: string): string {
	return new Intl.DateTimeFormat(language, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	}).format(new Date(`${day}T12:00Z`));
}

/** As `We open tomorrow at 10:00 AM.` */
export function opensInWords({ day, minute, inDays }: Opens, words: OpensWords): string {
	const sentence = inDays === 0 ? words.today : inDays === 1 ? words.tomorrow : words.later;
	return sentence
		.replace('{time}', timeOfDay(minute, words.tag))
		.replace('{day}', dayInWords(day, words.tag));
}
