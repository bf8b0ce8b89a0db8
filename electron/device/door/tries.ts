/**
 * The door's wrong tries as a bucket that leaks. Each wrong PIN adds one, and one is forgotten every
 * five minutes; a try is free while there is room for it. What is in the bucket is told as the
 * milliseconds that it takes to run empty. Time comes in as numbers.
 */
export type WrongTries = number;

/** So many may be wrong before the door waits (L-19). */
const FREE_TRIES = 5;
const FORGETS_ONE_MS = 5 * 60_000;
const FULL = FREE_TRIES * FORGETS_ONE_MS;

/** Nobody has been wrong, or it is forgotten. */
export const NO_TRIES: WrongTries = 0;

/** The tries that still count when so many milliseconds have passed. */
export function afterTime(tries: WrongTries, passed: number): WrongTries {
	return Math.max(NO_TRIES, tries - Math.max(0, passed));
}

/** One more was wrong. */
export function afterWrong(tries: WrongTries): WrongTries {
	return Math.min(FULL, tries + FORGETS_ONE_MS);
}

/** Milliseconds until the next try is free: never more than it takes to forget one. */
export function waitOf(tries: WrongTries): number {
	return Math.max(0, tries - (FULL - FORGETS_ONE_MS));
}

/**
 * What counts at a start, of the tries that were kept at a time of the wall clock. Only that clock
 * tells how long the kiosk was off, and it may be wrong: an empty battery sets it back by years, a
 * person sets it forward. A clock that went back has forgotten nothing, which is a wait of five
 * minutes at the most; one that went forward, by a night or by years, has forgotten one try, so that
 * switching off and on is no way to five new ones. The rest is forgotten while the kiosk runs.
 */
export function afterStart(kept: WrongTries, passed: number): WrongTries {
	return afterTime(Math.min(FULL, kept), Math.min(FORGETS_ONE_MS, passed));
}
