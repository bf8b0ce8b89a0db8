import type { DayHours, OpeningHours } from '../../bridge/hours.ts';
import { dayOf, noonOf } from '../calendar.ts';

/** From one instant up to another, in milliseconds since 1970; the second one is not part of it. */
interface OpenSpan {
	readonly from: number;
	readonly to: number;
}

/** So far ahead the next opening is looked for: a museum may be rebuilt for a year. */
const LOOK_AHEAD_DAYS = 400;

/** Whether it is open at this instant. */
export function isOpenAt(hours: OpeningHours, at: number): boolean {
	return spansAround(hours, at, 0).some(({ from, to }) => from <= at && at < to);
}

/** The instant at which it opens next, after one at which it is closed; nothing where that is not known. */
export function opensAfter(hours: OpeningHours, at: number): number | undefined {
	return spansAround(hours, at, LOOK_AHEAD_DAYS).find(({ from }) => from > at)?.from;
}

/** Milliseconds of the time between two instants in which it is open. */
export function openTimeBetween(hours: OpeningHours, from: number, to: number): number {
	let counted = from;
	let sum = 0;
	for (const span of spansAround(hours, from, daysBetween(from, to))) {
		const [begin, end] = [Math.max(span.from, counted), Math.min(span.to, to)];
		if (end <= begin) continue;
		sum += end - begin;
		// An evening that goes on into a day that opens early is counted once.
		counted = end;
	}
	return sum;
}

/**
 * When it is open from the evening before this instant on. What lies side by side, as one day's midnight and the next
 * one's, stays two spans: neither question minds.
 */
function spansAround(hours: OpeningHours, at: number, daysAhead: number): readonly OpenSpan[] {
	const spans: OpenSpan[] = [];
	for (let offset = -1; offset <= daysAhead; offset += 1) {
		const day = noonOf(new Date(at), offset);
		const open = hoursOn(hours, day);
		if (open === null) continue;
		const isOvernight = open.closes <= open.opens;
		spans.push({
			from: instantOf(day, open.opens),
			to: instantOf(isOvernight ? noonOf(day, 1) : day, open.closes),
		});
	}
	return spans;
}

function hoursOn({ week, special }: OpeningHours, day: Date): DayHours {
	const own = special.find((one) => one.day === dayOf(day));
	return own === undefined ? week[(day.getDay() + 6) % 7]! : own.hours;
}

/**
 * A time of that day's clock. One that summer time leaves out is as much later as the clock jumps; of one that comes
 * twice it is the first.
 */
function instantOf(day: Date, minute: number): number {
	return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, minute).getTime();
}

/** Calendar days between two instants, by this place's calendar. */
export function daysBetween(from: number, to: number): number {
	const noon = (at: number) => {
		const day = new Date(at);
		return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
	};
	return Math.round((noon(to) - noon(from)) / 86_400_000);
}
