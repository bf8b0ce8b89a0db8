import type { VisitSum, VisitSums } from '../../bridge/visits.ts';
import { dayOf, noonOf } from '../calendar.ts';
import type { CountedVisit } from './visitLine.ts';

const WEEK = 7;
const MONTH = 28;

/** What staff read of all visits. Today is not over: it is no part of the weeks before it. */
export function sumsOf(visits: readonly CountedVisit[], now: Date): VisitSums {
	const today = dayOf(now);
	const between = (days: number) => {
		const first = dayOf(noonOf(now, -days));
		return visits.filter(({ hour }) => hour >= first && hour.slice(0, 10) < today);
	};
	const month = between(MONTH);
	const hours = Array.from({ length: 24 }, () => 0);
	const languages = new Map<string, number>();
	for (const { hour, language } of month) {
		hours[Number(hour.slice(11))]! += 1;
		languages.set(language, (languages.get(language) ?? 0) + 1);
	}
	return {
		today: sumOf(visits.filter(({ hour }) => hour.startsWith(today))),
		week: sumOf(between(WEEK)),
		month: sumOf(month),
		hours,
		languages: [...languages].sort(([, a], [, b]) => b - a),
		carried: month.filter(({ teams }) => teams > 0).length,
		stayed: month.filter(({ stayed }) => stayed > 0).length,
		since: visits[0]?.hour.slice(0, 10),
	};
}

function sumOf(visits: readonly CountedVisit[]): VisitSum {
	const sorted = visits.map(({ seconds }) => seconds).sort((a, b) => a - b);
	return { visits: sorted.length, medianSeconds: sorted[Math.floor(sorted.length / 2)] };
}
