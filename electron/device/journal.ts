import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What happened, for staff. It holds nothing about visitors, by construction of its callers. */
export interface Journal {
	note(event: string, details?: Readonly<Record<string, string | number>>): void;
	/** The same event is written once a minute at most; the next line says how many were left out. */
	trouble(event: string, details?: Readonly<Record<string, string | number>>): void;
}

export interface JournalClock {
	/** Wall time for people to read; it is never used to measure. */
	now(): Date;
	/** Milliseconds that only grow, for the limit. */
	monotonic(): number;
}

/** One file of the journal; with `KEPT_FILES` of them a kiosk never fills its disk. */
const LARGEST_FILE_BYTES = 5_000_000;
const KEPT_FILES = 5;
const REPEAT_AFTER_MS = 60_000;
/** So much of one event in a day: what floods the journal leaves room for all the others. */
const LARGEST_OF_AN_EVENT_BYTES = 500_000;
const DAY_MS = 86_400_000;

/**
 * A journal in JSON lines: `journal.log`, then `journal.1.log` … as it fills up. Every line is
 * handed to the system before the call returns. A full or locked disk never stops the kiosk.
 */
export function openJournal(path: string, clock: JournalClock): Journal {
	const limits = new Map<string, { until: number; left: number }>();
	let day = -1;
	const written = new Map<string, number>();
	/** Whether there is room for it today, and whether it is the last that has. */
	const roomFor = (event: string, bytes: number): 'room' | 'last' | 'none' => {
		const today = Math.floor(clock.monotonic() / DAY_MS);
		if (today !== day) written.clear();
		day = today;
		const before = written.get(event) ?? 0;
		if (before >= LARGEST_OF_AN_EVENT_BYTES) return 'none';
		written.set(event, before + bytes);
		return before + bytes >= LARGEST_OF_AN_EVENT_BYTES ? 'last' : 'room';
	};
	const write = (level: string, event: string, details: object) => {
		const entry = { at: clock.now().toISOString(), level, event, ...details };
		const whole = JSON.stringify(entry);
		const room = roomFor(event, whole.length);
		if (room === 'none') return;
		const line = room === 'last' ? JSON.stringify({ ...entry, lastOfToday: 'yes' }) : whole;
		try {
			mkdirSync(dirname(path), { recursive: true });
			turnOver(path);
			appendFileSync(path, `${line}\n`);
		} catch {
			// Nowhere to write: the screen in front of the visitor matters more.
		}
		console.log(line);
	};
	return {
		note: (event, details = {}) => write('note', event, details),
		trouble: (event, details = {}) => {
			const key = JSON.stringify([event, details]);
			const now = clock.monotonic();
			const limit = limits.get(key);
			if (limit !== undefined && now < limit.until) {
				limit.left += 1;
				return;
			}
			if (limits.size > 500) limits.clear();
			limits.set(key, { until: now + REPEAT_AFTER_MS, left: 0 });
			write('trouble', event, limit?.left ? { ...details, repeated: limit.left } : details);
		},
	};
}

function turnOver(path: string): void {
	if (!existsSync(path) || statSync(path).size < LARGEST_FILE_BYTES) return;
	const older = (number: number) => path.replace(/\.log$/, `.${number}.log`);
	rmSync(older(KEPT_FILES - 1), { force: true });
	for (let number = KEPT_FILES - 2; number >= 1; number -= 1) {
		if (existsSync(older(number))) renameSync(older(number), older(number + 1));
	}
	renameSync(path, older(1));
}
