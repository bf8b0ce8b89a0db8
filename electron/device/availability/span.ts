/** Whole minutes since 1970, by the wall clock. */
export type Minute = number;

/**
 * Why the exhibit stopped answering, as far as it can be told afterwards: the page did not live, the kiosk
 * died, it was ended and started again, the PC was switched off in order, the power failed, the museum closed, or the
 * clock was set and nothing can be told.
 */
export const ENDS = ['page', 'kiosk', 'restart', 'off', 'power', 'closed', 'clock'] as const;
export type End = (typeof ENDS)[number];

/** Minutes in a row in each of which the exhibit answered; both ends belong to it. */
export interface Span {
	readonly from: Minute;
	readonly to: Minute;
}

/** One that is over. */
export interface EndedSpan extends Span {
	readonly ended: End;
}

export const CSV_HEADER = 'from,to,ended\n';

/** A line of the ledger, as spreadsheets read it: `2026-11-29T08:00Z,2026-11-29T17:59Z,off`. */
export function lineOf({ from, to, ended }: EndedSpan): string {
	return `${timeOf(from)},${timeOf(to)},${ended}\n`;
}

/** Its spans in their order; a line that a power cut has torn, or that somebody has changed, is left out. */
export function spansIn(csv: string): readonly EndedSpan[] {
	return csv.split('\n').flatMap((line) => {
		const [from, to, ended] = line.split(',');
		const span = {
			from: minuteOf(from),
			to: minuteOf(to),
			ended: ENDS.find((end) => end === ended),
		};
		const { from: first, to: last, ended: why } = span;
		return why !== undefined && first <= last ? [{ from: first, to: last, ended: why }] : [];
	});
}

const timeOf = (minute: Minute) => `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;
const minuteOf = (time: string | undefined): Minute =>
	/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(time ?? '') ? Date.parse(time!) / 60_000 : NaN;
