import * as v from 'valibot';
import { Identifier } from '../identifier.ts';

/** A table that compares two dogs, between their portraits: that of its first column, and of its second. */
export const CompareForm = v.strictObject({
	kind: v.literal('compare'),
	portraits: v.tuple([Identifier, Identifier]),
});
