import type { Year } from '../../content/schema/index.ts';

/** Where a year stands on the line, and how much room its words have. */
export interface Stop extends Year {
	/** 0: the words stand above the line (or left of it), 1: below (or right of it). */
	readonly lanes: readonly { readonly lane: 0 | 1; readonly columns: number }[];
	/** Of the line's length, relative to the other years'. */
	readonly width: number;
}

/** Words run on over the next year where their lane has nothing there, but not further. */
const MOST_COLUMNS = 2;
/** Long silences are seen, and do not push the years off the screen. */
const YEARS_OF_ONE_WIDTH = 80;
/** Words that may not run on need a wider column of their own. */
const ROOM_FOR_WORDS = 0.3;

/** The years in their order, each as wide as its words and the silence after it ask for. */
export function stopsOf(years: readonly Year[]): Stop[] {
	return years.map((year, index) => {
		const next = years[index + 1];
		const silence = next ? Number(next.year) - Number(year.year) : 0;
		const lanes = ([0, 1] as const).flatMap((lane) =>
			year.told[lane].length === 0 ? [] : [{ lane, columns: columnsFrom(years, index, lane) }],
		);
		const confined = lanes.some(({ columns }) => columns === 1) ? ROOM_FOR_WORDS : 0;
		return { ...year, lanes, width: 1 + confined + silence / YEARS_OF_ONE_WIDTH };
	});
}

function columnsFrom(years: readonly Year[], index: number, lane: 0 | 1): number {
	let columns = 1;
	while (columns < MOST_COLUMNS && years[index + columns]?.told[lane].length === 0) columns += 1;
	return columns;
}
