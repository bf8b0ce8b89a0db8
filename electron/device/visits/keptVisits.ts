import { appendFileSync, closeSync, openSync, readSync, statSync } from 'node:fs';
import type { EndedVisit, VisitSums } from '../../bridge/visits.ts';
import type { Journal } from '../journal.ts';
import { readText } from '../kept.ts';
import { writeWhole } from '../wholeFile.ts';
import { dayOf, noonOf } from '../calendar.ts';
import { CSV_HEADER, hourOf, lineOf, visitsIn, type CountedVisit } from './visitLine.ts';
import { sumsOf } from './visitSums.ts';

/** Two years. */
const KEPT_DAYS = 2 * 366;
/** Three hundred a day, which is a busy exhibit: some 30 bytes each, 6 MB. */
const MOST_VISITS = 220_000;
/** Looked at when a visit ends: what is larger is cut to the above. */
const MOST_BYTES = 8e6;

/** The museum's own counts, over all starts. */
export interface Visits {
	/** One is over. */
	count(visit: EndedVisit): void;
	sums(): VisitSums;
}

/** Nothing is read at a start. @param now the wall clock */
export function keepVisits(file: string, journal: Journal, now: () => Date): Visits {
	return {
		count: (visit) => {
			try {
				const line = lineOf({ hour: hourOf(now()), ...visit });
				const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
				const before = size === 0 ? CSV_HEADER : isTorn(file, size) ? '\n' : '';
				appendFileSync(file, before + line);
				if (size > MOST_BYTES) shorten();
			} catch (error) {
				journal.trouble('visits-not-kept', { reason: String(error) });
			}
		},
		sums: () => sumsOf(visitsIn(readText(file)), now()),
	};

	function shorten(): void {
		const visits = kept(visitsIn(readText(file)), now());
		writeWhole(file, CSV_HEADER + visits.map(lineOf).join(''));
	}
}

/** Those that are not too old, nor too many; a clock that went back leaves what was counted. */
function kept(visits: readonly CountedVisit[], now: Date): CountedVisit[] {
	const first = dayOf(noonOf(now, -KEPT_DAYS));
	return visits.filter(({ hour }) => hour >= first).slice(-MOST_VISITS);
}

/** Whether a power cut has left half a line at its end: what comes next begins one of its own. */
function isTorn(file: string, size: number): boolean {
	const last = Buffer.alloc(1);
	const opened = openSync(file, 'r');
	try {
		readSync(opened, last, 0, 1, size - 1);
	} finally {
		closeSync(opened);
	}
	return last.toString() !== '\n';
}
