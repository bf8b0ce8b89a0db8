import { IT_EN } from './it/en.ts';
import { IT_ES } from './it/es.ts';
import { IT_NB } from './it/nb.ts';

/** Everything that is done to the computer, each after a question. */
export type TaskName =
	| 'lock'
	| 'unlock'
	| 'turn'
	| 'restart-exhibit'
	| 'restart-computer'
	| 'switch-off'
	| 'save-diagnostics'
	| 'save-visits'
	| 'join-fleet'
	| 'open-console';

/** Those whose word for the computer is their own name. */
export type PlainTask = Exclude<TaskName, 'turn'>;

/** The words of one of them, from the plate to what came of it. */
export interface TaskWords {
	/** On the plate that leads to the question. */
	readonly name: string;
	readonly asks: string;
	/** What it means, so that nobody is surprised. */
	readonly means: readonly string[];
	/** On the plate that does it. */
	readonly yes: string;
	readonly doing: string;
	/** That it is done, and what is to be done now; `{folder}` as the computer names it. */
	readonly done: readonly string[];
}

/** What went wrong, and what to do about it. */
export type FailureWords = readonly [what: string, fix: string];

/** The words of the staff's page for IT, built in as all that staff read. */
export interface ItWords {
	readonly title: string;
	readonly looking: string;
	readonly back: string;
	readonly again: string;
	/** A developer's start: there is no installation that could act on the computer. */
	readonly absent: string;
	readonly system: string;
	readonly lock: string;
	readonly locked: Readonly<Record<'yes' | 'no' | 'partly', string>>;
	readonly restart: string;
	readonly restartNeeded: string;
	readonly restartNotNeeded: string;
	readonly screen: string;
	readonly notTurned: string;
	/** By `{degrees}`, clockwise. */
	readonly turned: string;
	readonly stick: string;
	readonly noStick: string;
	readonly graphics: string;
	readonly screenWays: Readonly<
		Record<'wayland' | 'xwayland' | 'software-wayland' | 'software', string>
	>;
	readonly keepAsks: string;
	readonly keepElse: string;
	readonly keep: string;
	/** On the plate that leads to the lock, and above it. */
	readonly lockTitle: string;
	readonly part: string;
	readonly holds: string;
	readonly yes: string;
	readonly no: string;
	/** `{open}` parts of `{all}` do not hold. */
	readonly lockOpen: string;
	readonly lockClosed: string;
	/** Each part of the lock as a sentence that is true when it holds; keys as in electron/linux/lock.sh. */
	readonly entries: Readonly<Record<string, string>>;
	readonly turnHelp: string;
	/** Where the ceiling is, seen from the present picture. */
	readonly sides: Readonly<Record<'top' | 'right' | 'bottom' | 'left', string>>;
	readonly turnRight: string;
	readonly tasks: Readonly<Record<TaskName, TaskWords>>;
	/** By the computer's word for it; `other` for a word that is not known here, as `{reason}`. */
	readonly failures: Readonly<Record<string, FailureWords>> & { readonly other: FailureWords };
}

/** In the languages that the kiosk ships with. */
export const IT_WORDS: Readonly<Record<string, ItWords>> = { en: IT_EN, es: IT_ES, nb: IT_NB };

/** The sentences for a word that says why not. */
export function failureOf({ failures }: ItWords, reason: string): FailureWords {
	const known = Object.hasOwn(failures, reason) ? failures[reason] : undefined;
	const [what, fix] = known ?? failures.other;
	return [what.replace('{reason}', reason), fix];
}

/** A part of the lock as a sentence; what a newer computer has more is called as it calls it. */
export function partOf({ entries }: ItWords, id: string): string {
	return (Object.hasOwn(entries, id) ? entries[id] : undefined) ?? id;
}

/** How the screen hangs, in words. */
export function turnIn({ turned, notTurned }: ItWords, degrees: string): string {
	return degrees === '0' ? notTurned : turned.replace('{degrees}', degrees);
}
