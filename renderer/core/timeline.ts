import type { Year } from '../../content/schema/index.ts';

/** What a year tells of one dog, on its side of the line. */
export interface Told {
	/** 0: the words stand above the line (or left of it), 1: below (or right of it). */
	readonly lane: 0 | 1;
	/** Years over which the words may run on. */
	readonly columns: number;
	/** They stand farther from the line, over the words of the years that follow. */
	readonly far: boolean;
}

/** Where a year stands on the line, and how much room its words have. */
export interface Stop extends Year {
	readonly lanes: readonly Told[];
	/** Of the line's length, relative to the other years'. */
	readonly width: number;
	/** Years until the next one, where they are so many that the line says it; else nothing. */
	readonly silence: number | undefined;
}

/** Words run on over the next year where their lane has nothing there, but not further. */
const MOST_COLUMNS = 2;
/** Words that stand far from the line run on over this many years. */
const FAR_COLUMNS = 3;
/** A silence of a generation is told; it is drawn long, and does not push the years off the screen. */
const GENERATION = 25;
const WIDTH_OF_SILENCE = 1.6;
/** Letters of a year's words that one width holds in two or three short lines. */
const LETTERS_OF_ONE_WIDTH = 8;
/** No year is more than so many widths wide, however much it tells. */
const WIDEST = 1.8;

/** The years in their order, each as wide as its words and the silence after it ask for. */
export function stopsOf(years: readonly Year[]): Stop[] {
	const above = toldIn(years, 0);
	const below = toldIn(years, 1);
	return years.map((year, index) => {
		const lanes = [above[index], below[index]].filter((told) => told !== undefined);
		const words = lanes.map(({ lane, columns, far }) =>
			far ? 0 : lettersOf(year.told[lane]) / columns,
		);
		const width = Math.min(WIDEST, Math.max(1, ...words.map((n) => n / LETTERS_OF_ONE_WIDTH)));
		const silence = silenceAfter(years, index);
		return { ...year, lanes, silence, width: silence ? width + WIDTH_OF_SILENCE : width };
	});
}

/** What the years tell on one side of the line, with the room that the others leave. */
function toldIn(years: readonly Year[], lane: 0 | 1): (Told | undefined)[] {
	/** The first year that no far words run over. */
	let free = 0;
	return years.map(({ told }, index) => {
		if (told[lane].length === 0) return undefined;
		let columns = 1;
		while (columns < MOST_COLUMNS && years[index + columns]?.told[lane].length === 0) columns += 1;
		const confined =
			columns === 1 &&
			lettersOf(told[lane]) > LETTERS_OF_ONE_WIDTH &&
			silenceAfter(years, index) === undefined;
		const far = confined && index >= free && index + FAR_COLUMNS <= years.length;
		if (far) free = index + FAR_COLUMNS;
		return { lane, columns: far ? FAR_COLUMNS : columns, far };
	});
}

function silenceAfter(years: readonly Year[], index: number): number | undefined {
	const next = years[index + 1];
	const until = next ? Number(next.year) - Number(years[index]!.year) : 0;
	return until >= GENERATION ? until : undefined;
}

function lettersOf(words: Year['told'][0]): number {
	return words.reduce((sum, { text }) => sum + text.length, 0);
}
