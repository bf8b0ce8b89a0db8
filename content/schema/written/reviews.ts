import * as v from 'valibot';
import { LanguageTag, Text } from '../identifier.ts';

/** A person's signature under one text in one language; it holds for these very letters. */
export const WrittenReview = v.strictObject({
	/** The text, as the proof sheet names it: `stories/relay#names`. */
	of: Text,
	language: LanguageTag,
	by: Text,
	on: v.pipe(v.string(), v.isoDate('date')),
	/** As the proof sheet prints it. */
	seal: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'seal')),
});
export type WrittenReview = v.InferOutput<typeof WrittenReview>;

/** `reviews.yaml` */
export const WrittenReviews = v.array(WrittenReview);
