import * as v from 'valibot';
import { Identifier, Text } from '../identifier.ts';

/**
 * `journey/carry.yaml`: visitors take the load along the way with a finger, from hand to hand. All names but those of
 * legs are pictures of `media.yaml`.
 */
export const WrittenCarry = v.strictObject({
	load: Identifier,
	/**
	 * Hands in one long picture of `count` equal parts, each reaching to the right; the teams take them in turn. What
	 * lies behind the load, and what lies before it.
	 */
	hands: v.strictObject({
		behind: Identifier,
		before: Identifier,
		count: v.pipe(v.number(), v.integer(), v.minValue(1)),
	}),
	/** Lit for each team that has had the load. */
	lantern: Identifier,
	/** A square that is clear in its middle: it lies over the rim of the glass, thicker the colder it is. */
	frost: v.optional(Identifier),
	/** A leg on which nothing can be seen but this. */
	veil: v.optional(v.strictObject({ leg: Identifier, picture: Identifier })),
	/** What is seen at the end. */
	end: Identifier,
	/** The way in parts, each on a map of its own, drawn by `npm run content:map`; the last ends with the last leg. */
	sheets: v.pipe(
		v.array(v.strictObject({ map: Identifier, until: Identifier })),
		v.minLength(1),
		v.maxLength(12),
	),
});
export type WrittenCarry = v.InferOutput<typeof WrittenCarry>;

/** Under `carry:` of `journey/en.yaml`. */
export const CarryText = v.strictObject({
	title: Text,
	/** What is wanted, in one or two short sentences. */
	text: Text,
	/** On the plate that hands the load on. */
	verb: Text,
	/** While nothing can be seen. */
	veil: v.optional(v.strictObject({ title: Text, text: Text })),
	end: v.strictObject({
		title: Text,
		/** The whole in two numbers, as in “20 teams” and “127½ hours”. */
		teams: Text,
		hours: Text,
		text: Text,
	}),
});
export type CarryText = v.InferOutput<typeof CarryText>;
