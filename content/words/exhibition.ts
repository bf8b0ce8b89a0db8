import { EXHIBITION_EN } from './exhibition/en.ts';
import { EXHIBITION_ES } from './exhibition/es.ts';
import { EXHIBITION_NB } from './exhibition/nb.ts';

/** What went wrong, and what to do about it. */
type RefusalWords = readonly [what: string, fix: string];

/** Words of the codes in `electron/bridge/packs.ts`; the compiler holds both to the same. */
type RefusalCode =
	| 'no-pack'
	| 'newer-kind'
	| 'unsigned'
	| 'not-ours'
	| 'bad-list'
	| 'cut-off'
	| 'too-long'
	| 'damaged'
	| 'older'
	| 'same'
	| 'future'
	| 'no-room'
	| 'full'
	| 'disk'
	| 'mistakes'
	| 'media'
	| 'no-stick'
	| 'silent'
	| 'stopped';

/** The words of the staff's page about the exhibition, built in as all that staff read. */
export interface ExhibitionWords {
	readonly title: string;
	readonly shown: string;
	readonly before: string;
	readonly none: string;
	/** Came with the installation or by another way than a stick. */
	readonly unpacked: string;
	readonly onStick: string;
	readonly looking: string;
	readonly lookAgain: string;
	readonly bringBack: string;
	readonly back: string;
	/** Nothing is on the stick; no stick is there; nobody on this PC can look. */
	readonly noPacks: RefusalWords;
	readonly noStick: RefusalWords;
	readonly unavailable: RefusalWords;
	readonly asks: string;
	readonly means: readonly string[];
	/** Where this kiosk asks for no signature. */
	readonly unsigned: string;
	readonly take: string;
	readonly taking: string;
	/** `{bytes}` of `{of}`; `{media}` of `{of}`. */
	readonly reading: string;
	readonly checking: string;
	readonly testing: string;
	readonly stop: string;
	readonly taken: readonly [string, string];
	readonly refused: string;
	readonly again: string;
	/** `{file}`, `{made}`, `{shown}`, `{needed}` and `{free}` stand in them. */
	readonly refusals: Readonly<Record<RefusalCode, RefusalWords>>;
}

/** In the languages that the kiosk ships with. */
export const EXHIBITION_WORDS: Readonly<Record<string, ExhibitionWords>> = {
	en: EXHIBITION_EN,
	es: EXHIBITION_ES,
	nb: EXHIBITION_NB,
};
