import * as v from 'valibot';
import { StoredPinAlone, StoredSettings, type Settings } from '../bridge/settings.ts';
import type { Journal } from '../device/journal.ts';
import { hidePin, readSettings, type HiddenPin } from '../device/settings.ts';

/** What lies on the disk; each may be there without the other. */
export interface Stored {
	readonly settings: Settings | undefined;
	readonly pin: HiddenPin | undefined;
	/** Somebody wrote the file by hand, with a PIN that can be read. */
	readonly isPinReadable: boolean;
}

/** The settings out of the file or its copy. The journal says what is wrong with either. */
export function readStored(file: string, journal: Journal): Stored | undefined {
	for (const { file: path, value } of readSettings(file)) {
		const pinAlone = v.safeParse(StoredPinAlone, value);
		if (pinAlone.success) return storedOf(undefined, pinAlone.output.pin);
		const whole = v.safeParse(StoredSettings, value);
		if (whole.success) {
			const { pin, ...settings } = whole.output;
			return storedOf(settings, pin);
		}
		journal.trouble('settings-unreadable', {
			file: path,
			what: value === undefined ? 'The file is not JSON.' : mistakeOf(whole.issues),
			why: 'The kiosk does not guess settings: it takes the copy beside the file, or its standards.',
			fix: 'Correct the file; or answer the questions on the staff’s screens, which writes it anew.',
		});
	}
	return undefined;
}

function storedOf(settings: Settings | undefined, pin: string | HiddenPin | undefined): Stored {
	const isPinReadable = typeof pin === 'string';
	return { settings, pin: isPinReadable ? hidePin(pin) : pin, isPinReadable };
}

function mistakeOf([mistake]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
	const where = v.getDotPath(mistake);
	return `${where === null ? 'The file' : `"${where}"`} is ${mistake.received}, expected ${mistake.expected ?? 'a value within its limits'}.`;
}
