import type { EndedVisit } from '../../bridge/visits.ts';
import { dayOf, twoDigits } from '../calendar.ts';

/** A visit and the hour in which it ended. */
export interface CountedVisit extends EndedVisit {
	/** By this place's clock, as `2026-11-30T14`: no line tells more of when somebody was here. */
	readonly hour: string;
}

export const CSV_HEADER = 'hour,seconds,language,pages,teams,stayed\n';

/** A line as spreadsheets read it: `2026-11-30T14,83,es,5,20,0`. */
export function lineOf({ hour, seconds, language, pages, teams, stayed }: CountedVisit): string {
	return `${[hour, seconds, language, pages, teams, stayed].join(',')}\n`;
}

const LINE =
	/^(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])),(\d{1,5}),([A-Za-z0-9-]{2,20}),(\d{1,5}),(\d{1,4}),(\d{1,5})$/;

/** Its visits in their order; a line that a power cut has torn, or that somebody has changed, is left out. */
export function visitsIn(csv: string): readonly CountedVisit[] {
	return csv.split('\n').flatMap((line) => {
		const [, hour, seconds, language, pages, teams, stayed] = LINE.exec(line) ?? [];
		if (hour === undefined || language === undefined) return [];
		const counts = { pages: Number(pages), teams: Number(teams), stayed: Number(stayed) };
		return [{ hour, seconds: Number(seconds), language, ...counts }];
	});
}

/** The hour of a moment by this place's clock. */
export const hourOf = (moment: Date) => `${dayOf(moment)}T${twoDigits(moment.getHours())}`;
