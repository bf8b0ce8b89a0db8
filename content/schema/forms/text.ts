import * as v from 'valibot';
import { Identifier } from '../identifier.ts';

/** Words beside a picture, scene or film; without one, beside the chapter's own face. */
export const TextForm = v.strictObject({
	kind: v.literal('text'),
	medium: v.optional(Identifier),
});
