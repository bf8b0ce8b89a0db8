import * as v from 'valibot';

/** Long enough for a message with its first stack lines, short enough for the journal. */
export const LONGEST_TEXT = 2000;
const Words = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** What visitors are doing, as far as the shell needs to know. */
export const Presence = v.picklist(['attract', 'exploring', 'warning']);
export type Presence = v.InferOutput<typeof Presence>;

/** That the page lives, what it shows, and how many of the frames it asked for were drawn. */
export const Beat = v.strictObject({
	frames: v.pipe(v.number(), v.integer(), v.minValue(0)),
	shows: v.picklist(['questions', 'staff', 'calm', 'closed', 'attract', 'visit']),
	/** Seconds within which its picture changes by itself, if it does. */
	changesWithin: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(600))),
});
export type Beat = v.InferOutput<typeof Beat>;

/** Something that went wrong in the renderer, for the journal; visitors never see it. */
export const Trouble = v.strictObject({ message: Words, where: Words });
export type Trouble = v.InferOutput<typeof Trouble>;

/** Which of the shelf's versions it is. */
export const VersionName = v.pipe(v.string(), v.maxLength(100));

/** An exhibition that the page could not show. */
export const Fall = v.strictObject({ version: VersionName, why: Words });
export type Fall = v.InferOutput<typeof Fall>;
