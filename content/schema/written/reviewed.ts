import * as v from 'valibot';

/**
 * In every file of words: whether a person who knows the language and the subject has read it.
 * Left out it means no; `content:check --publish` lists those files. Visitors see no difference.
 */
export const reviewed = v.optional(v.boolean(), false);
