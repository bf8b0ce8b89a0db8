import { ENDS, type End, type EndedSpan, type Minute, type Span } from './span.ts';

/** What a month was like, in minutes. */
export interface Month {
	/** As `2026-11`, by this place's calendar. */
	readonly month: string;
	readonly answered: number;
	/** In which it should have answered and did not, by reason. */
	readonly missed: Readonly<Partial<Record<End, number>>>;
}

/** The minutes between two that it should have answered in; both ends belong to them. */
export type OpenMinutes = (gap: Span) => number;

/** Where no opening hours are known: after these nobody can say that it should have answered. */
const NOT_MISSED: ReadonlySet<End> = new Set(['off', 'closed']);

/**
 * Museums switch exhibits off at the power strip, which cannot be told from a failure of the power: what is longer
 * than an hour was wanted, where the opening hours are not known.
 */
const POWER_STRIP_MINUTES = 60;

/**
 * The ledger month by month, the latest first.
 * @param openMinutes by the opening hours as they are now; without any every minute counts, but for those after an end
 * that somebody wanted
 */
export function monthsOf(
	over: readonly EndedSpan[],
	running: Span | undefined,
	openMinutes?: OpenMinutes,
): readonly Month[] {
	const months = new Map<string, { answered: number; missed: Partial<Record<End, number>> }>();
	const of = (month: string) => {
		const kept = months.get(month) ?? { answered: 0, missed: {} };
		months.set(month, kept);
		return kept;
	};
	const spans: readonly (Span & { ended?: End })[] = running ? [...over, running] : over;
	spans.forEach((span, index) => {
		for (const part of byMonth(span)) of(part.month).answered += part.minutes;
		const next = spans[index + 1];
		// When the clock was set, the minutes between are none.
		if (span.ended === undefined || next === undefined || span.ended === 'clock') return;
		const gap = { from: span.to + 1, to: next.from - 1 };
		if (openMinutes === undefined) {
			if (NOT_MISSED.has(span.ended)) return;
			if (span.ended === 'power' && gap.to - gap.from >= POWER_STRIP_MINUTES) return;
		}
		for (const { month, minutes, ...part } of byMonth(gap)) {
			const lost = openMinutes === undefined ? minutes : openMinutes(part);
			if (lost === 0) continue;
			const { missed } = of(month);
			missed[span.ended] = (missed[span.ended] ?? 0) + lost;
		}
	});
	return [...months]
		.map(([month, kept]) => ({ month, ...kept }))
		.sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** How much of the time in which it should have answered it did, from 0 to 1. */
export function shareOf({ answered, missed }: Month): number {
	const lost = ENDS.reduce((sum, end) => sum + (missed[end] ?? 0), 0);
	return answered + lost === 0 ? 1 : answered / (answered + lost);
}

/** The minutes of a span that fall into each month. */
function byMonth({ from, to }: Span): readonly (Span & { month: string; minutes: number })[] {
	const parts = [];
	for (let at = from; at <= to;) {
		const day = new Date(at * 60_000);
		const end = Math.min(to, startOfNextMonth(day) - 1);
		const month = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
		parts.push({ month, minutes: end - at + 1, from: at, to: end });
		at = end + 1;
	}
	return parts;
}

const startOfNextMonth = (day: Date): Minute =>
	new Date(day.getFullYear(), day.getMonth() + 1, 1).getTime() / 60_000;
