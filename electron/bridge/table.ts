import type { ExhibitionAnswer, PictureAnswer, SettingsAnswer } from './answers.ts';
import { asks, Nothing, rings, tells, type Asks, type Tells, type Verb } from './carried.ts';
import { ItVerb, type ItAnswer } from './it.ts';
import { PackWish, type ExhibitionReport, type PackSearch } from './packs.ts';
import type { OpeningAnswer } from './hours.ts';
import { Pin, Settings, Setup, type SettingsChange } from './settings.ts';
import {
	MorningRound,
	StaffWish,
	type Health,
	type ResetAnswer,
	type StaffAnswer,
	type StaffReport,
} from './staff.ts';
import { Beat, Fall, LONGEST_TEXT, Presence, Trouble, VersionName } from './told.ts';
import { EndedVisit, type VisitSums } from './visits.ts';

/** Characters of two long texts as JSON, in which a character may take six: `\u001b`. */
const TWO_LONG_TEXTS = 2 * 6 * LONGEST_TEXT + 100;

/** Characters of all settings as JSON: sixty special days are the most of it. */
const LARGEST_SETTINGS = 6_000;

/**
 * All that the page may ask of the shell and be told by it: the whole seam between the visitor's page
 * and the machine. No file path, no module, no event object crosses it. Preload, the shell's answers
 * (`main/bridge/answerBridge.ts`) and the bridge of a plain browser are made of this table, so a new verb is a line
 * here and a line there. Fingers are slow: what comes faster than a line's `aMinute` is a broken page.
 */
export const BRIDGE = {
	/** The newest good exhibition. */
	exhibition: asks<ExhibitionAnswer>().with(Nothing, { aMinute: 120 }),
	/** Rings when a newer exhibition waits; the page fetches it when nobody is using the kiosk. */
	onExhibitionWaiting: rings(),
	settings: asks<SettingsAnswer>().with(Nothing, { aMinute: 60 }),
	/** Whether the museum is open now; what the dark glass says while it is not. */
	opening: asks<OpeningAnswer>().with(Nothing, { aMinute: 60 }),
	/** Rings when that is another answer. */
	onOpeningChange: rings(),
	/** Staff have answered the questions. Heard only while they are asked; visitors cannot change it. */
	finishSetup: tells(Setup, { aMinute: 20, largest: LARGEST_SETTINGS }),
	/** Tries the staff's door. */
	openStaff: asks<StaffAnswer>().with(Pin, { aMinute: 60 }),
	/** Looks for the stick that opens the door without a PIN; a new one has to follow. */
	resetPin: asks<ResetAnswer>().with(Nothing, { aMinute: 60 }),
	/** The new PIN. Heard once, from those whom the stick has let in. */
	renewPin: tells(Pin, { aMinute: 20 }),
	/** What may want staff. */
	health: asks<Health>().with(Nothing, { aMinute: 30 }),
	/** How the kiosk is; nothing, while the staff's door is closed. */
	staffReport: asks<StaffReport | undefined>().with(Nothing, { aMinute: 120 }),
	/** The morning round is over; only an open door is heard. */
	tellRound: tells(MorningRound, { aMinute: 20, largest: 1_000 }),
	tellStaffWish: tells(StaffWish, { aMinute: 60 }),
	/** Staff have changed what holds at this place; only an open door is heard. */
	changeSettings: asks<SettingsChange>().with(Settings, {
		aMinute: 240,
		largest: LARGEST_SETTINGS,
	}),
	/** Looks at the computer itself, or acts on it; only an open door is answered. */
	askIt: asks<ItAnswer>().with(ItVerb, { aMinute: 120 }),
	/** Looks for exhibitions on the sticks that are plugged in; only an open door is answered. */
	findPacks: asks<PackSearch>().with(Nothing, { aMinute: 60 }),
	/** Which exhibition is shown, and what becomes of the one that was chosen; nothing, while the door is closed. */
	exhibitionReport: asks<ExhibitionReport | undefined>().with(Nothing, { aMinute: 240 }),
	tellPackWish: tells(PackWish, { aMinute: 60 }),
	/** The page shows this version's first slide as it begins: a picture of it is taken, if there is none. */
	takeFirstPicture: asks<PictureAnswer>().with(VersionName, { aMinute: 60 }),
	/** The page still showed it so when the picture was there: it is kept, and stands before the code from then on. */
	keepFirstPicture: tells(Nothing, { aMinute: 60 }),
	/** The page says that something of it is on the glass for the first time. */
	tellPainted: tells(Nothing, { aMinute: 60 }),
	/** The page lives; every five seconds. */
	tellBeat: tells(Beat, { aMinute: 30 }),
	/** The page could not show this version, twice in a minute; another one is looked for. */
	tellFall: tells(Fall, { aMinute: 20, largest: TWO_LONG_TEXTS }),
	tellPresence: tells(Presence, { aMinute: 240 }),
	/** A visit is over; what is counted of it. */
	tellVisit: tells(EndedVisit, { aMinute: 60 }),
	/** The museum's own counts; nothing, while the staff's door is closed. */
	visitSums: asks<VisitSums | undefined>().with(Nothing, { aMinute: 60 }),
	tellTrouble: tells(Trouble, { aMinute: 30, largest: TWO_LONG_TEXTS }),
};

type Table = typeof BRIDGE;

/** The bridge as the page has it: `window.kiosk`. */
export type KioskBridge = { readonly [Name in keyof Table]: Verb<Table[Name]> };

/** Names of what the page asks or tells. */
export type VerbName = {
	[Name in keyof Table]: Table[Name] extends { readonly argument: unknown } ? Name : never;
}[keyof Table];

type ArgumentOf<Name extends VerbName> =
	Table[Name] extends Asks<infer Argument, unknown>
		? Argument
		: Table[Name] extends Tells<infer Argument>
			? Argument
			: never;
type AnswerOf<Name extends VerbName> =
	Table[Name] extends Asks<unknown, infer Answer> ? Answer | Promise<Answer> : void;

/** What the shell does for each verb. */
export type Handlers = { readonly [Name in VerbName]: (said: ArgumentOf<Name>) => AnswerOf<Name> };

/** The lines of what is asked and told, each with its own argument. */
export const HEARD: {
	readonly [Name in VerbName]: Asks<ArgumentOf<Name>, unknown> | Tells<ArgumentOf<Name>>;
} = BRIDGE;

/** Electron's name for a verb's way over the bridge. */
export const channelOf = (name: string) => `kiosk:${name}`;

/** Of what the page asks or tells; the ring is not among them. */
export const isVerb = (name: string): name is VerbName =>
	Object.entries(BRIDGE).some(([known, { kind }]) => known === name && kind !== 'rings');

export const VERBS: readonly VerbName[] = Object.keys(BRIDGE).filter(isVerb);
