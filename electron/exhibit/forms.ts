import type { Place } from './issue.ts';
import type { Reading } from './reading.ts';

/** A text that `timeline:` promises to be a table of years, and is none. */
export function reportNoYears(reading: Reading, place: Place, section: string): void {
	reading.report('text-unmatched', place, {
		what: `The section \`${section}\` has no table of years.`,
		why: 'The `.yaml` file beside this text says `timeline:`: the kiosk draws its years as a line.',
		fix: 'Write one table of three columns, the first with a year in each row, as in `| 1925 | | A bronze |`, or take `timeline:` out.',
	});
}

/** A text that `roll:` promises to be a list of names, and is none. */
export function reportNoRoll(reading: Reading, place: Place, section: string): void {
	reading.report('text-unmatched', place, {
		what: `The section \`${section}\` has no list.`,
		why: 'The `.yaml` file beside this text says `roll: true`: the kiosk sets its list large, name by name.',
		fix: 'Write each name on a line of its own that begins with `- `, or take `roll:` out.',
	});
}
