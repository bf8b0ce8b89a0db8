import * as v from 'valibot';
import type { Fall, Presence, Trouble } from './contract.ts';

/** What comes from the page is checked before it is used: the page is not trusted. */
export const PresenceArgument: v.GenericSchema<unknown, Presence> = v.picklist([
	'attract',
	'exploring',
	'warning',
]);

/** Long enough for a message with its first stack lines, short enough for the journal. */
const LONGEST_TEXT = 2000;

export const TroubleArgument: v.GenericSchema<unknown, Trouble> = v.strictObject({
	message: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
	where: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

export const FallArgument: v.GenericSchema<unknown, Fall> = v.strictObject({
	version: v.pipe(v.string(), v.maxLength(100)),
	why: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

export const NoArgument = v.undefined();
