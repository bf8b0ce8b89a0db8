import * as v from 'valibot';

/** What the shell says to a PIN that was typed. */
export type StaffAnswer =
	| { readonly kind: 'open' }
	| { readonly kind: 'wrong' }
	/** Too many were wrong: none is looked at for so many seconds, the right one neither. */
	| { readonly kind: 'wait'; readonly seconds: number };

/**
 * What the shell says when it has looked for the museum's stick, which opens the door without a PIN:
 * it is open; no stick is plugged in; a stick without the file that opens; a file whose signature is
 * not that of the stick that installed this kiosk; nobody on this PC can look.
 */
export type ResetAnswer = 'granted' | 'no-stick' | 'no-file' | 'not-ours' | 'unavailable';

/** What may want staff, as the page is told at any time: it shows them a dot, and says nothing to visitors. */
export interface Health {
	/** What visitors see: the folder as it is, what was last good in it, or nothing. */
	readonly shown: 'folder' | 'last-good' | 'nothing';
	/** How much is wrong in the folder. */
	readonly mistakeCount: number;
	/** What staff told about this place cannot be read any more. */
	readonly settingsLost: boolean;
	/** It leaves something away so that it lives; see `device/ladder`. */
	readonly lowered: boolean;
	/** The kiosk's own files cannot be kept: what it remembers is gone with the next start. */
	readonly forgets: boolean;
	readonly runningSeconds: number;
	/** How often the page had to be brought back since the start. */
	readonly pageRestarts: number;
	/** Where the kiosk writes its journal; nothing, where the system does not tell. */
	readonly freeDiskBytes: number | undefined;
	/** Whether IT has locked this PC; nothing, where that cannot be seen. */
	readonly locked: boolean | undefined;
}

/** How this kiosk is, for staff who stand before it. */
export interface StaffReport extends Health {
	/** Of the application. */
	readonly version: string;
	/** Kiosks with the same one show the same; see `main/staff/fingerprint.ts`. */
	readonly fingerprint: string;
	/** The exhibition's own name; nothing, where there is none to show. */
	readonly exhibition: string | undefined;
	/** What is wrong in the folder, in the words of `npm run content:check`. */
	readonly mistakes: readonly Mistake[];
	/** The latest months, this one first. */
	readonly availability: readonly Availability[];
	/** Of the last 24 hours. */
	readonly incidents: Incidents;
	/** Of all the kiosk's processes; what they share is counted with each. */
	readonly memoryBytes: number;
}

/** How often the exhibit failed while it should have answered, and for how many minutes in all. */
export interface Incidents {
	readonly count: number;
	readonly minutes: number;
}

/** How much of a month the exhibit answered in. */
export interface Availability {
	/** As `2026-11`. */
	readonly month: string;
	/** From 0 to 1. */
	readonly share: number;
	readonly missedMinutes: number;
}

/** One mistake of the exhibition folder. */
export interface Mistake {
	/** As `dogs/togo/en.md:12:3`. */
	readonly place: string;
	readonly what: string;
	readonly fix: string;
}

/** What staff want from the shell; only an open door hears it. */
export const StaffWish = v.picklist(['start-again', 'ask-again', 'leave']);
export type StaffWish = v.InferOutput<typeof StaffWish>;

/** What staff have seen and heard in the morning round; nothing, where there was nothing to see or hear. */
export const MorningRound = v.strictObject({
	/** Parts of the glass that did not answer. */
	deadCells: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
	isClean: v.boolean(),
	heardTone: v.optional(v.boolean()),
	heardVoice: v.optional(v.boolean()),
	isClockRight: v.boolean(),
	/** Names of what the round has found, as `renderer/core/round.ts` has them. */
	found: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/))), v.maxLength(30)),
});
export type MorningRound = v.InferOutput<typeof MorningRound>;
