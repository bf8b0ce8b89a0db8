import * as v from 'valibot';
import type { Settings } from '../../bridge/settings.ts';
import type { Journal } from '../journal.ts';
import { readSettings } from './files.ts';
import { SETTINGS_FORMAT, StoredByLater, StoredPinAlone, StoredSettings } from './format.ts';
import { migrate } from './migrations.ts';
import { hidePin, type HiddenPin } from './pin.ts';

/** What lies on the disk; each may be there without the other. */
export interface Stored {
	readonly settings: Settings | undefined;
	readonly pin: HiddenPin | undefined;
	/** Somebody wrote the file by hand, with a PIN that can be read. */
	readonly isPinReadable: boolean;
}

/** The settings out of the file or its copy. The journal says what is wrong with either. */
export function readStored(file: string, journal: Journal): Stored | undefined {
	for (const { file: path, value: written } of readSettings(file)) {
		const value = migrate(written);
		const pinAlone = v.safeParse(StoredPinAlone, value);
		if (pinAlone.success) return storedOf(undefined, pinAlone.output.pin);
		const whole = v.safeParse(StoredSettings, value);
		if (whole.success) {
			const { format, pin, ...settings } = whole.output;
			void format;
			return storedOf(settings, pin);
		}
		const later = v.safeParse(StoredByLater, value);
		if (later.success) {
			reportLater(path, later.output.format, journal);
			return storedOf(undefined, later.output.pin);
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

function reportLater(file: string, format: number, journal: Journal): void {
	journal.trouble('settings-newer', {
		file,
		what: `A newer kiosk wrote these settings (format ${format}; this one reads ${SETTINGS_FORMAT}).`,
		why: 'What they mean is not guessed: the PIN holds, of all else the standards.',
		fix: 'Install the newer kiosk again; or answer the questions on the staff’s screens, which writes the file anew.',
	});
}

function storedOf(settings: Settings | undefined, pin: string | HiddenPin | undefined): Stored {
	const isPinReadable = typeof pin === 'string';
	return { settings, pin: isPinReadable ? hidePin(pin) : pin, isPinReadable };
}

function mistakeOf([mistake]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
	const where = v.getDotPath(mistake);
	return `${where === null ? 'The file' : `"${where}"`} is ${mistake.received}, expected ${mistake.expected ?? 'a value within its limits'}.`;
}
