import { SETTINGS_EN } from './settings/en.ts';
import { SETTINGS_ES } from './settings/es.ts';
import { SETTINGS_NB } from './settings/nb.ts';

/** What stands on a page of the settings: its title, and a sentence that says what it does. */
type Titled = readonly [title: string, help: string];

/** The words of the staff's settings, built in as all that staff read. */
export interface SettingsWords {
	readonly title: string;
	readonly help: string;
	/** Nobody has answered the questions of the first start. */
	readonly unanswered: string;
	readonly undo: string;
	readonly undone: string;
	/** The disk could not be written. */
	readonly notKept: string;
	readonly back: string;
	readonly keep: string;

	readonly hours: Titled;
	/** Of now, as the hours say. */
	readonly openNow: string;
	readonly closedNow: string;
	readonly always: string;
	readonly setHours: string;
	readonly noHours: string;
	/** A day without hours; and on the button that makes it so, and open again. */
	readonly closed: string;
	readonly closeDay: string;
	readonly openDay: string;
	readonly opens: string;
	readonly closes: string;
	readonly nextDay: string;
	readonly daysAfter: string;
	readonly special: Titled;
	readonly noSpecial: string;
	readonly addDay: string;
	readonly removeDay: string;
	readonly day: string;
	readonly dayBefore: string;
	readonly dayLater: string;
	readonly earlier: { readonly hour: string; readonly quarter: string };
	readonly later: { readonly hour: string; readonly quarter: string };
	readonly wakes: string;
	readonly wakesOn: string;
	readonly wakesOff: string;

	readonly sound: Titled;
	readonly on: string;
	readonly off: string;
	readonly begins: string;
	readonly loudest: string;
	readonly quieter: string;
	readonly louder: string;
	readonly left: string;
	readonly right: string;

	readonly languages: Titled;
	readonly first: string;
	readonly offered: string;
	readonly lastOne: string;

	readonly waiting: Titled;
	/** With `{duration}`. */
	readonly asExhibition: string;
}

/** In the languages that the kiosk ships with. */
export const SETTINGS_WORDS: Readonly<Record<string, SettingsWords>> = {
	en: SETTINGS_EN,
	es: SETTINGS_ES,
	nb: SETTINGS_NB,
};
