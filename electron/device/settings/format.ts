import * as v from 'valibot';
import { Pin, Settings } from '../../bridge/settings.ts';

/** Of the settings file; counts changes that an older kiosk could not read. */
export const SETTINGS_FORMAT = 3;

/** As it lies on the disk. A file written by hand for many PCs may hold the PIN as it is typed. */
const StoredPin = v.union([Pin, v.strictObject({ salt: v.string(), hash: v.string() })]);

/** A file without a PIN is older than the rule that there always is one, or written by hand. */
export const StoredSettings = v.strictObject({
	format: v.literal(SETTINGS_FORMAT),
	...Settings.entries,
	pin: v.optional(StoredPin),
});

/** The settings were lost, and staff have a PIN again: nothing else is known of the place yet. */
export const StoredPinAlone = v.strictObject({
	format: v.literal(SETTINGS_FORMAT),
	pin: StoredPin,
});

/** A later kiosk wrote it, and this one was put back: of all that is in it, the PIN is still the staff's. */
export const StoredByLater = v.looseObject({
	format: v.pipe(v.number(), v.integer(), v.minValue(SETTINGS_FORMAT + 1)),
	pin: v.optional(StoredPin),
});
