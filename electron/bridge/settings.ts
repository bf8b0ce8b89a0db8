import * as v from 'valibot';

/** What staff tell the kiosk about the place where it stands. */
export const Settings = v.strictObject({
	/** Language tag of the staff's screens. */
	staffLanguage: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)),
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
});
export type Settings = v.InferOutput<typeof Settings>;

/** A million PINs at the least: five tries and then twelve an hour find none of them. */
export const Pin = v.pipe(v.string(), v.regex(/^\d{6,8}$/));

/**
 * The same with the staff's PIN, as it was typed. The first start always ends with one; later it may
 * be left out by those who keep the one they have.
 */
export const Setup = v.strictObject({ ...Settings.entries, pin: v.optional(Pin) });
export type Setup = v.InferOutput<typeof Setup>;
