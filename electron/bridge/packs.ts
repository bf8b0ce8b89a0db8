import * as v from 'valibot';
import type { Mistake } from './staff.ts';

/** Why a pack is not taken; staff have a sentence for each. */
export const REFUSALS = [
	// The file is none, or of a newer kiosk.
	'no-pack',
	'newer-kind',
	// Nobody has signed it; not with this museum's key; its list is damaged, or names what no exhibition has.
	'unsigned',
	'not-ours',
	'bad-list',
	// Less comes than it says; more comes; `{file}` is not what the list says.
	'cut-off',
	'too-long',
	'damaged',
	// What is shown is newer (`{shown}`); it is the very same; it comes from days that have not come yet (`{made}`).
	'older',
	'same',
	'future',
	// `{needed}` and `{free}` in bytes; it has become full meanwhile; the disk says no.
	'no-room',
	'full',
	'disk',
	// The loader finds what it would find in a folder; `{file}` cannot be shown.
	'mistakes',
	'media',
	// The stick was pulled out before it said anything; it does not answer.
	'no-stick',
	'silent',
	// Staff have turned back.
	'stopped',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A pack on a stick. */
export interface FoundPack {
	/** By which the computer's helper finds it again: 1 to 9. */
	readonly number: number;
	readonly name: string;
	readonly bytes: number;
}

/** What was found when somebody looked for packs, or the helper's word for why not. */
export type PackSearch =
	| { readonly kind: 'found'; readonly packs: readonly FoundPack[] }
	| { readonly kind: 'failed'; readonly reason: string }
	| { readonly kind: 'unavailable' };

/** An exhibition that is, or was, before visitors. */
export interface ExhibitionOnShelf {
	/** Its own name. */
	readonly exhibition: string;
	/** When its pack was made, as `2026-11-30T12:00:00Z`; nothing, where it came in no pack. */
	readonly made: string | undefined;
}

/** What becomes of the pack that staff chose last. */
export type Taking =
	| { readonly kind: 'none' }
	| { readonly kind: 'reading'; readonly bytes: number; readonly of: number }
	/** All of it is here: the stick may be pulled out. */
	| { readonly kind: 'checking' }
	| { readonly kind: 'testing'; readonly media: number; readonly of: number }
	| { readonly kind: 'taken' }
	| {
			readonly kind: 'refused';
			readonly refusal: Refusal;
			readonly facts: Readonly<Record<string, string>>;
			readonly mistakes: readonly Mistake[];
	  };

/** Which exhibition is shown, and what waits; for staff behind their door. */
export interface ExhibitionReport {
	/** Nothing, where visitors see the calm screen. */
	readonly shown: ExhibitionOnShelf | undefined;
	/** The one that can be brought back; nothing, where there is none. */
	readonly before: ExhibitionOnShelf | undefined;
	readonly taking: Taking;
	/** Whether only what is signed with the museum's key is taken. */
	readonly signed: boolean;
}

/** What staff want of it: the pack of that number, stop that, the exhibition before. */
export const PackWish = v.variant('wish', [
	v.strictObject({
		wish: v.literal('take'),
		number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
	}),
	v.strictObject({ wish: v.literal('stop') }),
	v.strictObject({ wish: v.literal('back') }),
]);
export type PackWish = v.InferOutput<typeof PackWish>;
