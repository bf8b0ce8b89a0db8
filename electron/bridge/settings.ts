import * as v from 'valibot';
import { OpeningHours } from './hours.ts';

const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Of films and spoken names, from 0 to 1: what a visit begins with, and the loudest that a visitor may choose. */
export const Loudness = v.strictObject({ begins: Share, loudest: Share });
export type Loudness = v.InferOutput<typeof Loudness>;

/** Of the exhibition's languages: which one comes first, and which are not offered. */
export const OfferedLanguages = v.strictObject({
	first: v.optional(LanguageTag),
	hidden: v.pipe(v.array(LanguageTag), v.maxLength(20)),
});
export type OfferedLanguages = v.InferOutput<typeof OfferedLanguages>;

/** What staff tell the kiosk about the place where it stands. */
export const Settings = v.strictObject({
	/** Language tag of the staff's screens. */
	staffLanguage: LanguageTag,
	/**
	 * Diagonal of the panel in inches; how far away visitors stand and how high the glass's lower edge
	 * hangs above the floor, in centimetres.
	 */
	screen: v.strictObject({
		diagonal: v.pipe(v.number(), v.minValue(7), v.maxValue(120)),
		distance: v.pipe(v.number(), v.minValue(20), v.maxValue(400)),
		height: v.pipe(v.number(), v.minValue(0), v.maxValue(200)),
	}),
	sound: v.boolean(),
	/** What follows is as on a new kiosk where staff have not set it. */
	loudness: v.optional(Loudness),
	languages: v.optional(OfferedLanguages),
	/** Seconds without a touch after which a visitor is asked; otherwise the exhibition says how many. */
	warnAfterSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(600))),
	/** Without any the museum is open always. */
	hours: v.optional(OpeningHours),
});
export type Settings = v.InferOutput<typeof Settings>;

/** What became of settings that staff have changed: kept on the disk, held until the next start only, or not heard. */
export type SettingsChange = 'kept' | 'not-kept' | 'closed';

/** A million PINs at the least: five tries and then twelve an hour find none of them. */
export const Pin = v.pipe(v.string(), v.regex(/^\d{6,8}$/));

/**
 * The same with the staff's PIN, as it was typed. The first start always ends with one; later it may
 * be left out by those who keep the one they have.
 */
export const Setup = v.strictObject({ ...Settings.entries, pin: v.optional(Pin) });
export type Setup = v.InferOutput<typeof Setup>;
