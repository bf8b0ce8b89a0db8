import * as v from 'valibot';

/**
 * What staff and IT may ask of the computer itself, at the screen. Its helper, which belongs to root
 * and lies outside this application, knows these words and does nothing else.
 */
export const ItVerb = v.picklist([
	'state',
	'check-lock',
	'lock',
	'unlock',
	'turn-0',
	'turn-90',
	'turn-180',
	'turn-270',
	'keep-turn',
	'restart-exhibit',
	'restart-computer',
	'switch-off',
	'save-diagnostics',
	'save-visits',
	'join-fleet',
	'open-console',
]);
/** One of them. */
export type ItVerb = v.InferOutput<typeof ItVerb>;

/** What came of it. */
export type ItAnswer =
	/** What the computer told with it, in its order, as `['locked', 'yes']`. */
	| { readonly kind: 'done'; readonly facts: readonly (readonly [string, string])[] }
	/** A word for why not; the page has a sentence for each. */
	| { readonly kind: 'failed'; readonly reason: string }
	/** This kiosk was not started by an installation: nobody here acts on the computer. */
	| { readonly kind: 'unavailable' };
