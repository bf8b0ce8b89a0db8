import { appendFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Journal } from '../journal.ts';
import { readKept, readText } from '../kept.ts';
import { writeWhole } from '../wholeFile.ts';
import { answered, overSince, type Left } from './ledger.ts';
import { failuresSince, monthsOf, type Month, type OpenMinutes } from './months.ts';
import { CSV_HEADER, lineOf, spansIn, type EndedSpan, type Span } from './span.ts';

/** In which minutes the exhibit answered, over all its starts. */
export interface Ledger {
	/** It answers now. May be called as often as one likes; while the museum is closed nothing is counted. */
	answered(): void;
	/** The kiosk ends, and in order. */
	leaving(): void;
	months(): readonly Month[];
	/** What failed in the last 24 hours: how often, and for how many minutes in all. */
	failures(): { readonly count: number; readonly minutes: number };
}

interface LedgerParts {
	/** What is over, a line a span; and what goes on, written every minute. */
	readonly files: { readonly over: string; readonly now: string };
	readonly journal: Journal;
	/** Tells this start of the computer from every other. */
	readonly boot: string;
	/** Whether the museum is open now; and, where its hours are known, how many of some minutes it was. */
	readonly isOpen: () => boolean;
	readonly openMinutes: () => OpenMinutes | undefined;
	/** Milliseconds since 1970, and on a clock that nobody can set. */
	readonly wallClock: () => number;
	readonly monotonic: () => number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
/** Two years. */
const KEPT_MINUTES = 2 * 366 * DAY_MINUTES;
/** A kiosk that fails every other minute must not fill its disk: some 45 bytes each. */
const MOST_SPANS = 6_000;

const Kept: v.GenericSchema<unknown, Left> = v.strictObject({
	from: v.pipe(v.number(), v.safeInteger()),
	to: v.pipe(v.number(), v.safeInteger()),
	boot: v.string(),
	inOrder: v.boolean(),
});

/**
 * Reads what was kept when it is first asked for, and not at the start; a disk that cannot be written keeps it in memory,
 * and staff read that elsewhere.
 */
export function openLedger(parts: LedgerParts): Ledger {
	const { files, journal, boot, isOpen, openMinutes, wallClock, monotonic } = parts;
	const minuteNow = () => Math.floor(wallClock() / MINUTE_MS);
	let read: readonly EndedSpan[] | undefined;
	let running: Span | undefined;
	let lastAt = monotonic();

	const attempt = (write: () => void) => {
		try {
			write();
		} catch (error) {
			journal.trouble('availability-not-kept', { reason: String(error) });
		}
	};
	const over = () => (read ??= readOnce());
	const add = (span: EndedSpan) => {
		read = [...over(), span];
		attempt(() => appendFileSync(files.over, lineOf(span), { mode: 0o600, flush: true }));
	};
	const keep = (inOrder: boolean) => {
		if (running === undefined) return;
		const left: Left = { ...running, boot, inOrder };
		attempt(() => writeWhole(files.now, `${JSON.stringify(left)}\n`));
	};
	/** What is over by now: the span that the start before has left is added, what is too old goes. */
	function readOnce(): readonly EndedSpan[] {
		const text = readText(files.over);
		// What is missing or damaged tells nothing: that start is a start after nothing.
		const left = readKept(files.now, Kept);
		const spans = [...spansIn(text)];
		// A power cut between the two files leaves the same span in both.
		if (left !== undefined && spans.at(-1)?.from !== left.from) {
			spans.push(overSince(left, { boot }));
		}
		const kept = spans.filter(({ to }) => to > minuteNow() - KEPT_MINUTES).slice(-MOST_SPANS);
		const now = CSV_HEADER + kept.map(lineOf).join('');
		if (now !== text) attempt(() => writeWhole(files.over, now));
		return kept;
	}

	return {
		answered: () => {
			if (!isOpen()) {
				if (running === undefined) return;
				const now = { minute: minuteNow(), passed: (monotonic() - lastAt) / MINUTE_MS };
				// It had stopped before the museum closed, or stopped by that.
				add(answered(running, now).over ?? { ...running, ended: 'closed' });
				running = undefined;
				return;
			}
			const [minute, at] = [minuteNow(), monotonic()];
			// A minute that the start before has counted is not counted once more.
			if (minute === (running ?? over().at(-1))?.to) return;
			const step = answered(running, { minute, passed: (at - lastAt) / MINUTE_MS });
			lastAt = at;
			running = step.running;
			if (step.over) add(step.over);
			keep(false);
		},
		leaving: () => keep(true),
		failures: () => failuresSince(minuteNow() - DAY_MINUTES, over(), running, openMinutes()),
		months: () => monthsOf(over(), running, openMinutes()),
	};
}
