import type { RoundFindingWords } from './round/findings.ts';
import { ROUND_EN } from './round/en.ts';
import { ROUND_ES } from './round/es.ts';
import { ROUND_NB } from './round/nb.ts';

/** The words of the staff's morning round, built in as all that staff read. */
export interface RoundWords {
	readonly title: string;
	/** What the glass says while its parts are touched, and on the button where some do not answer. */
	readonly touch: string;
	readonly dead: string;
	readonly colours: string;
	readonly clean: string;
	readonly isClean: string;
	readonly spotted: string;
	readonly tone: string;
	readonly voice: string;
	readonly heard: string;
	readonly silent: string;
	readonly again: string;
	/** With `{now}`. */
	readonly clock: string;
	readonly clockRight: string;
	readonly clockWrong: string;
	readonly well: string;
	readonly noted: string;
	readonly done: string;
	readonly leave: string;
	/** What was found, and what to do. `{cells}` do not answer; it failed `{count}` times, `{minutes}` in all. */
	readonly findings: RoundFindingWords;
}

/** In the languages that the kiosk ships with. */
export const ROUND_WORDS: Readonly<Record<string, RoundWords>> = {
	en: ROUND_EN,
	es: ROUND_ES,
	nb: ROUND_NB,
};
