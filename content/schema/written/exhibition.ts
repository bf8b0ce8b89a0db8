import * as v from 'valibot';
import { HomeEntry, Identifier, LanguageTag, Text } from '../identifier.ts';

/** The version of the folder's layout that this software reads. */
export const FORMAT = 1;

export const Direction = v.picklist(['ltr', 'rtl']);

/** One language as visitors choose it: by its own name, never by a flag. */
export const WrittenLanguage = v.strictObject({
	tag: LanguageTag,
	name: Text,
	direction: v.optional(Direction, 'ltr'),
	/** Which of two measures comes first: "674 miles (1,085 km)" or "1085 km (674 miles)". */
	measures: v.optional(v.picklist(['customary', 'metric']), 'metric'),
	/** What its weather forecasts give winds in, where that is not its unit of speed. */
	winds: v.optional(v.literal('meter-per-second')),
});

/**
 * Idle times in seconds. Defaults and floors: 90 s of quiet suits reading screens (NCMA Gyre,
 * ExhibitOS), 30 s of warning is what Visa's accessibility rules ask and more than the 20 s that
 * WCAG 2.2.1 discusses for kiosks.
 */
export const Idle = v.strictObject({
	warnAfterSeconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600)), 90),
	countdownSeconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(300)), 30),
});

/** `exhibition.yaml`: what is the same in every language. */
export const WrittenExhibition = v.strictObject({
	format: v.literal(FORMAT),
	id: Identifier,
	languages: v.pipe(v.array(WrittenLanguage), v.minLength(1)),
	idle: v.optional(Idle, {}),
	home: v.pipe(v.array(HomeEntry), v.minLength(1), v.maxLength(7)),
});
export type WrittenExhibition = v.InferOutput<typeof WrittenExhibition>;
