import type { SettingsAnswer } from '../../bridge/answers.ts';
import type { OpeningHours } from '../../bridge/hours.ts';
import type { Settings, SettingsChange, Setup } from '../../bridge/settings.ts';
import { endFirstStart, isFirstStart } from './firstStart.ts';
import type { Journal } from '../journal.ts';
import { writeSettings } from './files.ts';
import { SETTINGS_FORMAT } from './format.ts';
import { hidePin, isHiddenPin } from './pin.ts';
import { readStored } from './stored.ts';

/** The settings of this kiosk, and who may change them. */
export interface KeptSettings {
	/** What the page is told. */
	readonly answer: SettingsAnswer;
	/** They cannot be read although staff were asked once: the page's standards hold. */
	readonly isLost: boolean;
	/** When the museum is open; nothing, where nobody has told. */
	readonly hours: OpeningHours | undefined;
	/** Called when they are others. */
	onChange(listener: () => void): void;
	/** Staff, whose door is open, have changed something; the PIN stays. */
	change(settings: Settings): Exclude<SettingsChange, 'closed'>;
	/** Staff have answered the questions. Who types no PIN keeps the one there was. */
	finish(setup: Setup): void;
	/** Staff have a new PIN; what they told about the place stays. */
	renewPin(pin: string): void;
	/** Staff want to answer once more. Until they have, what they said before holds on the disk. */
	askAgain(): void;
	/** They have not answered after all: what they said before holds. Whether they were asked again. */
	stopAsking(): boolean;
	/** Whether this is the staff's PIN; nothing is, where they have none. */
	opensWith(pin: string): boolean;
}

/**
 * @param file where they lie; without one (a developer's start, a try-out) nobody is asked, and what
 * staff say holds until the end
 */
export function keepSettings(file: string | undefined, journal: Journal): KeptSettings {
	const stored = file === undefined ? undefined : readStored(file, journal);
	let { settings, pin } = stored ?? { settings: undefined, pin: undefined };
	const isFirst = file !== undefined && stored === undefined && isFirstStart(file);
	let asking: 'first-start' | 'again' | undefined = isFirst ? 'first-start' : undefined;
	const isLost = () => file !== undefined && settings === undefined && asking !== 'first-start';
	const listeners: (() => void)[] = [];
	const onDisk = (write: (file: string) => void): boolean => {
		if (file === undefined) return false;
		try {
			write(file);
			endFirstStart(file);
			return true;
		} catch (error) {
			// What staff have said holds until the next start.
			journal.trouble('settings-not-written', { reason: String(error) });
			return false;
		}
	};
	const keep = (): boolean => {
		for (const listener of listeners) listener();
		return onDisk((file) =>
			writeSettings(file, { format: SETTINGS_FORMAT, ...settings, ...(pin && { pin }) }),
		);
	};

	// Written by hand for many PCs: the PIN does not stay readable.
	if (stored?.isPinReadable) keep();
	// The power was cut between the settings and the marker: the settings are the newer of the two.
	else if (stored) onDisk(() => undefined);
	if (isLost()) {
		journal.trouble('settings-lost', {
			what: 'There are no settings that can be read, and this is not the first start.',
			why: 'Only staff may answer the questions, so visitors are not asked: the standards hold.',
			fix: 'Open the staff’s screens, with the stick where there is no PIN, and answer the questions.',
		});
	}
	return {
		get answer(): SettingsAnswer {
			if (asking) return { kind: 'asked' };
			const hasPin = pin !== undefined;
			return settings ? { kind: 'settings', settings, hasPin } : { kind: 'standard', hasPin };
		},
		get isLost() {
			return isLost();
		},
		get hours() {
			return settings?.hours;
		},
		onChange: (listener) => void listeners.push(listener),
		change: (changed) => {
			settings = changed;
			journal.note('settings-set');
			return keep() ? 'kept' : 'not-kept';
		},
		finish: ({ pin: typed, ...told }) => {
			// Only while they are asked: a page cannot change what staff have set.
			if (!asking) return;
			if (typed === undefined && pin === undefined) return journal.trouble('setup-without-pin');
			if (typed !== undefined) pin = hidePin(typed);
			settings = told;
			asking = undefined;
			keep();
			journal.note('settings-set');
		},
		renewPin: (typed) => {
			pin = hidePin(typed);
			// They left the first start's questions and came in by the stick: they are asked inside now.
			if (asking === 'first-start') asking = undefined;
			keep();
			journal.note('pin-set');
		},
		askAgain: () => {
			asking = 'again';
		},
		stopAsking: () => {
			if (asking !== 'again') return false;
			asking = undefined;
			return true;
		},
		opensWith: (typed) => pin !== undefined && isHiddenPin(typed, pin),
	};
}
