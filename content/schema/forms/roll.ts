import * as v from 'valibot';
import { Identifier } from '../identifier.ts';

/** The text's list is a roll of names, set as large as the page allows. */
export const writtenRoll = { roll: v.optional(v.boolean(), false) };

/** A list of names, as on a monument. */
export const RollForm = v.strictObject({
	kind: v.literal('roll'),
	medium: v.optional(Identifier),
});
