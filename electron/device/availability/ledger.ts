import type { EndedSpan, Minute, Span } from './span.ts';

/** What is known when the exhibit has just answered. */
export interface Answered {
	readonly minute: Minute;
	/** Minutes since it did the last time, on a clock that nobody can set. */
	readonly passed: number;
}

/** By so much the two clocks may differ before the wall clock was set, in minutes: each counts whole ones. */
const CLOCK_SLACK = 2;

/**
 * The exhibit has answered: the span goes on, or a new one begins.
 * @param running the span so far; nothing at the first answer
 * @returns the span now, and the one that thereby is over
 */
export function answered(
	running: Span | undefined,
	{ minute, passed }: Answered,
): { readonly running: Span; readonly over?: EndedSpan } {
	const fresh = { from: minute, to: minute };
	if (running === undefined) return { running: fresh };
	const step = minute - running.to;
	if (Math.abs(step - passed) > CLOCK_SLACK) {
		return { running: fresh, over: { ...running, ended: 'clock' } };
	}
	if (step > 1) return { running: fresh, over: { ...running, ended: 'page' } };
	return { running: step === 1 ? { ...running, to: minute } : running };
}

/** What the kiosk leaves behind at every minute, for the start that comes next. */
export interface Left extends Span {
	/** Which start of the computer it was. */
	readonly boot: string;
	/** It was ended in order: by staff, or by the system. */
	readonly inOrder: boolean;
}

/** The span that the start before has left, with the reason that can be told now. */
export function overSince({ from, to, boot, inOrder }: Left, now: { boot: string }): EndedSpan {
	const sameBoot = boot === now.boot;
	if (inOrder) return { from, to, ended: sameBoot ? 'restart' : 'off' };
	return { from, to, ended: sameBoot ? 'kiosk' : 'power' };
}
