import type { Mistake } from '../bridge/staff.ts';
import type { Issue } from '../exhibit/issues/issue.ts';

/** A screen shows no more; the journal has them all. */
const MOST_MISTAKES = 20;

/** Mistakes of an exhibition as staff read them. */
export const mistakesOf = (issues: readonly Issue[]): Mistake[] =>
	issues.slice(0, MOST_MISTAKES).map(({ file, line, column, what, fix }) => ({
		place: `${file}:${line}:${column}`,
		what,
		fix,
	}));
