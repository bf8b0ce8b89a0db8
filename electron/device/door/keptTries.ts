import * as v from 'valibot';
import type { Journal } from '../journal.ts';
import { readKept } from '../kept.ts';
import { writeWhole } from '../wholeFile.ts';
import { afterStart, NO_TRIES, type WrongTries } from './tries.ts';

/** The wrong tries over the kiosk's starts. */
export interface KeptTries {
	/** Those that count at this start. */
	readonly atStart: WrongTries;
	/** On the disk when it returns; a disk that cannot be written leaves them in memory only. */
	keep(tries: WrongTries): void;
}

const Kept = v.strictObject({
	/** Milliseconds until all are forgotten; when that was, in milliseconds of the wall clock. */
	tries: v.pipe(v.number(), v.finite(), v.minValue(0)),
	at: v.pipe(v.number(), v.finite()),
});

/** @param wallClock milliseconds since 1970, as far as this PC knows */
export function openTries(file: string, journal: Journal, wallClock: () => number): KeptTries {
	return {
		atStart: read(file, wallClock()),
		keep: (tries) => {
			try {
				writeWhole(file, `${JSON.stringify({ tries, at: wallClock() })}\n`);
			} catch (error) {
				journal.trouble('door-not-kept', { reason: String(error) });
			}
		},
	};
}

/** A file that is missing or damaged counts nobody's tries: it must not keep staff out. */
function read(file: string, now: number): WrongTries {
	const kept = readKept(file, Kept);
	return kept === undefined ? NO_TRIES : afterStart(kept.tries, now - kept.at);
}
