import { amountOf } from './amounts.ts';

/** One month of the kiosk's ledger. */
interface Month {
	/** As `2026-11`. */
	readonly month: string;
	/** From 0 to 1. */
	readonly share: number;
	readonly missedMinutes: number;
}

/** The name of a month, as it stands in the middle of a line. */
export function monthOf({ month }: Pick<Month, 'month'>, language: string): string {
	const style = { month: 'long', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(language, style).format(new Date(`${month}-15T00:00Z`));
}

/** As `99.97% · 13 minutes`: cut off and not rounded, so that a hundred is said of a whole month alone. */
export function availabilityOf({ share, missedMinutes }: Month, language: string): string {
	const style = { style: 'percent', maximumFractionDigits: 2 } as const;
	const percent = new Intl.NumberFormat(language, style).format(
		Math.floor(share * 10_000) / 10_000,
	);
	if (missedMinutes === 0) return percent;
	return `${percent} · −${amountOf(missedMinutes, 'minute', language)}`;
}
