import type { OpeningAnswer, OpeningHours } from '../../bridge/hours.ts';
import { dayOf } from '../calendar.ts';
import { daysBetween, isOpenAt, opensAfter } from './opening.ts';

/** When this was written: a clock that is earlier has lost its battery, and knows no opening hours. */
const NO_CLOCK_IS_EARLIER = Date.UTC(2026, 10, 30);

/**
 * What the hours mean at an instant. A museum that has told none is open always, and so is one whose clock cannot be
 * right: an exhibit that is dark before visitors is worse than one that shines at night.
 * @param hardware what the PC's own clock says, where it has one; see `hardwareClock.ts`
 */
export function openingAt(
	hours: OpeningHours | undefined,
	at: number,
	hardware?: number,
): OpeningAnswer {
	const isLost = Math.min(at, hardware ?? at) < NO_CLOCK_IS_EARLIER;
	if (hours === undefined || isLost || isOpenAt(hours, at)) return { open: true };
	const next = opensAfter(hours, at);
	return {
		open: false,
		wakes: hours.wakes,
		opens: next === undefined ? undefined : told(at, next),
	};
}

function told(at: number, next: number) {
	const day = new Date(next);
	return {
		day: dayOf(day),
		minute: day.getHours() * 60 + day.getMinutes(),
		inDays: daysBetween(at, next),
	};
}
