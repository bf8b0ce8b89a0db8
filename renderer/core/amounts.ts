/** A duration of this many seconds, in its two largest units: "12 days 4 hours". */
export function durationOf(seconds: number, language: string): string {
	const minutes = Math.floor(seconds / 60);
	const units = [
		['day', Math.floor(minutes / 1440)],
		['hour', Math.floor(minutes / 60) % 24],
		['minute', minutes % 60],
	] as const;
	const first = units.findIndex(([, count]) => count > 0);
	return units
		.slice(first === -1 ? 2 : first)
		.slice(0, 2)
		.map(([unit, count]) => amountOf(count, unit, language))
		.join(' ');
}

/** A time that somebody waits: in minutes where it is some whole ones, and seconds otherwise. */
export function waitOf(seconds: number, language: string): string {
	return seconds >= 120 && seconds % 60 === 0
		? amountOf(seconds / 60, 'minute', language)
		: amountOf(seconds, 'second', language);
}

/** A number of a unit as the language writes it; units as `Intl.NumberFormat` knows them. */
export function amountOf(count: number, unit: string, language: string): string {
	const unitDisplay = unit.endsWith('byte') ? 'short' : 'long';
	const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
	return new Intl.NumberFormat(language, style).format(count);
}

/** A length as staff measure it: in inches first where rulers have inches, then in centimeters. */
export function rulerLength(centimeters: number, language: string): string {
	const metric = `${centimeters}\u00a0cm`;
	if (language !== 'en') return metric;
	return `${Math.round(centimeters / 2.54)}\u00a0in (${metric})`;
}
