/** Half of all visits were longer: to the half minute is nearer than it matters. */
export function medianOf(seconds: number, language: string): string {
	const style = { style: 'unit', unitDisplay: 'long', maximumFractionDigits: 1 } as const;
	if (seconds < 90) {
		return new Intl.NumberFormat(language, { ...style, unit: 'second' }).format(seconds);
	}
	const minutes = Math.round(seconds / 30) / 2;
	return new Intl.NumberFormat(language, { ...style, unit: 'minute' }).format(minutes);
}

/** A part of a whole, as `62%`. */
export function shareOf(part: number, whole: number, language: string): string {
	const style = { style: 'percent' } as const;
	return new Intl.NumberFormat(language, style).format(whole === 0 ? 0 : part / whole);
}

/** As `English 63% · Spanish 27%`. @param languages by tag, the most spoken first */
export function languagesOf(
	languages: readonly (readonly [tag: string, visits: number])[],
	language: string,
): string {
	const names = new Intl.DisplayNames(language, { type: 'language' });
	const all = languages.reduce((sum, [, visits]) => sum + visits, 0);
	return languages
		.map(([tag, visits]) => `${names.of(tag) ?? tag} ${shareOf(visits, all, language)}`)
		.join(' · ');
}

/** An hour of the day, as the language writes it. */
export function hourIn(hour: number, language: string): string {
	const style = { hour: 'numeric', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(language, style).format(new Date(Date.UTC(2026, 0, 1, hour)));
}

/** The hours that a chart needs: from the first with a visit to the last, and a museum's day at least. */
export function hoursShown(hours: readonly number[]): readonly { hour: number; visits: number }[] {
	const first = hours.findIndex((visits) => visits > 0);
	const last = hours.findLastIndex((visits) => visits > 0);
	const [from, to] = first === -1 ? [9, 17] : [Math.min(first, 9), Math.max(last, 17)];
	return hours.map((visits, hour) => ({ hour, visits })).slice(from, to + 1);
}

/** A day, as staff write it. @param day as `2026-11-30` */
export function dayIn(day: string, language: string): string {
	const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(language, style).format(new Date(`${day}T12:00Z`));
}
