import * as v from 'valibot';
import { ChapterId } from '../identifier.ts';
import { onlyTable, type Block, type Inline, type Prose } from '../prose.ts';

const Dogs = v.tuple([ChapterId, ChapterId]);

/** The two dogs whose years the text's table tells, in the order of its columns. */
export const writtenTimeline = { timeline: v.optional(Dogs) };

/** The text's table of years drawn as a line, one dog at each side. */
export const TimelineForm = v.strictObject({ kind: v.literal('timeline'), dogs: Dogs });

/** A row of a table of years. A dog of which the row tells nothing has no words. */
export interface Year {
	/** As the table writes it: `1925`. */
	readonly year: string;
	/** In the order of the columns. */
	readonly told: readonly [readonly Inline[], readonly Inline[]];
}

type Table = Extract<Block, { kind: 'table' }>;

/** The text's one table, when it has three columns and each of its rows begins with a year. */
export function tableOfYears(body: Prose): { head: Table['head']; years: Year[] } | undefined {
	const table = onlyTable(body, 3);
	if (table === undefined) return undefined;
	const years: Year[] = [];
	for (const [first, left = [], right = []] of table.rows) {
		const year = (first ?? []).map(({ text }) => text).join('');
		if (!/^[0-9]{4}$/.test(year)) return undefined;
		years.push({ year, told: [left, right] });
	}
	return { head: table.head, years };
}
