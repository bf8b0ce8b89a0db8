import * as v from 'valibot';
import { Identifier, MediaFile, Text } from '../identifier.ts';

/** `names/names.yaml`, one entry: a name that visitors may not know how to say. */
export const WrittenName = v.strictObject({
	/** The letters as they stand in the texts. */
	written: Text,
	also: v.optional(v.array(Text), []),
	/** A recording in `media`, for those who have one. */
	voice: v.optional(MediaFile),
	verify: v.optional(Text),
});
export const WrittenNames = v.record(Identifier, WrittenName);
export type WrittenNames = v.InferOutput<typeof WrittenNames>;

/** `names/en.yaml`, one entry: how a reader of this language would say it, and who or what it is. */
export const NameText = v.strictObject({
	say: Text,
	who: v.optional(Text),
	/** How this language writes the name, where it differs. */
	written: v.optional(Text),
});
