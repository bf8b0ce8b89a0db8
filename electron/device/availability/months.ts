import { dayOf } from '../calendar.ts';
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

/** Minutes in a row in which it should have answered, as far as that is known, and did not. */
interface Gap extends Span {
	readonly ended: End;
	/** In which month, and how many of the minutes count. */
	readonly parts: readonly { readonly month: string; readonly lost: number }[];
}

/** @param openMinutes by the opening hours as they are now; without any every minute counts, but for those after an end that somebody wanted */
function gapsBetween(
	spans: readonly (Span & { readonly ended?: End })[],
	openMinutes: OpenMinutes | undefined,
): readonly Gap[] {
	return spans.flatMap(({ to, ended }, index): Gap[] => {
		const next = spans[index + 1];
		// When the clock was set, the minutes between are none.
		if (ended === undefined || next === undefined || ended === 'clock') return [];
		const gap = { from: to + 1, to: next.from - 1 };
		if (openMinutes === undefined) {
			if (NOT_MISSED.has(ended)) return [];
			if (ended === 'power' && gap.to - gap.from >= POWER_STRIP_MINUTES) return [];
		}
		const parts = byMonth(gap)
			.map(({ month, minutes, ...part }) => ({ month, lost: openMinutes?.(part) ?? minutes }))
			.filter(({ lost }) => lost > 0);
		return parts.length === 0 ? [] : [{ ...gap, ended, parts }];
	});
}

/** The ledger month by month, the latest first. */
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
	const spans = running ? [...over, running] : over;
	for (const span of spans)
		for (const { month, minutes } of byMonth(span)) of(month).answered += minutes;
	for (const { ended, parts } of gapsBetween(spans, openMinutes)) {
		for (const { month, lost } of parts) {
			const { missed } = of(month);
			missed[ended] = (missed[ended] ?? 0) + lost;
		}
	}
	return [...months]
		.map(([month, kept]) => ({ month, ...kept }))
		.sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** Nobody wanted these. */
const FAILURES: ReadonlySet<End> = new Set(['page', 'kiosk', 'power']);

/** Failures that were not over before a minute: how many, and how many minutes they took in all. */
export function failuresSince(
	since: Minute,
	over: readonly EndedSpan[],
	running: Span | undefined,
	openMinutes?: OpenMinutes,
): { readonly count: number; readonly minutes: number } {
	const gaps = gapsBetween(running ? [...over, running] : over, openMinutes).filter(
		({ to, ended }) => to >= since && FAILURES.has(ended),
	);
	const lost = gaps.flatMap(({ parts }) => parts.map((part) => part.lost));
	return { count: gaps.length, minutes: lost.reduce((sum, minutes) => sum + minutes, 0) };
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
		const month = dayOf(day).slice(0, '2026-11'.length);
		parts.push({ month, minutes: end - at + 1, from: at, to: end });
		at = end + 1;
	}
	return parts;
}

const startOfNextMonth = (day: Date): Minute =>
	new Date(day.getFullYear(), day.getMonth() + 1, 1).getTime() / 60_000;
