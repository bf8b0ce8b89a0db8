import * as v from 'valibot';
import { Settings, StoredSettings, type Setup } from '../bridge/settings.ts';
import type { SettingsAnswer } from '../bridge/contract.ts';
import type { Journal } from '../device/journal.ts';
import {
	hidePin,
	isHiddenPin,
	readSettings,
	writeSettings,
	type HiddenPin,
} from '../device/settings.ts';

/** The settings of this kiosk, and who may change them. */
export interface KeptSettings {
	/** What the page is told. */
	readonly answer: SettingsAnswer;
	/** Staff have answered the questions. Who types no PIN keeps the one there was. */
	finish(setup: Setup): void;
	/** Staff want to answer once more. Until they have, what they said before stays on the disk. */
	askAgain(): void;
	/** They have not answered after all: what they said before holds. */
	stopAsking(): void;
	/** Whether this is the staff's PIN; nothing is, where they chose none. */
	opensWith(pin: string): boolean;
}

/**
 * @param file where they lie; without one (a developer's start, a try-out) nobody is asked
 */
export function keepSettings(file: string | undefined, journal: Journal): KeptSettings {
	let answer: SettingsAnswer = { kind: file === undefined ? 'standard' : 'asked' };
	let pin: HiddenPin | undefined;
	let before: SettingsAnswer | undefined;
	const take = (settings: Settings) =>
		(answer = { kind: 'settings', settings, hasPin: pin !== undefined });
	const write = (settings: Settings) => {
		try {
			writeSettings(file!, { ...settings, ...(pin === undefined ? {} : { pin }) });
		} catch (error) {
			// They hold until the next start, which asks again.
			journal.trouble('settings-not-written', { reason: String(error) });
		}
	};
	for (const { file: path, value } of file === undefined ? [] : readSettings(file)) {
		const stored = v.safeParse(StoredSettings, value);
		if (!stored.success) {
			const [mistake] = stored.issues;
			const where = v.getDotPath(mistake);
			journal.trouble('settings-unreadable', {
				file: path,
				what:
					value === undefined
						? 'The file is not JSON.'
						: `${where === null ? 'The file' : `"${where}"`} is ${mistake.received}, expected ${mistake.expected ?? 'a value within its limits'}.`,
				why: 'The kiosk does not guess settings: it takes the copy beside the file, or asks at the screen.',
				fix: 'Correct the file, or take it and its copy (.bak) away and answer the questions at the screen.',
			});
			continue;
		}
		const { pin: kept, ...settings } = stored.output;
		pin = typeof kept === 'string' ? hidePin(kept) : kept;
		// Written by hand for many PCs: the PIN does not stay readable.
		if (typeof kept === 'string') write(settings);
		take(settings);
		break;
	}
	return {
		get answer() {
			return answer;
		},
		finish: ({ pin: typed, ...settings }) => {
			// Only while they are asked: a page cannot change what staff have set.
			if (answer.kind !== 'asked') return;
			before = undefined;
			if (typed !== undefined) pin = hidePin(typed);
			write(settings);
			take(settings);
			journal.note('settings-set');
		},
		askAgain: () => {
			before = answer;
			answer = { kind: 'asked' };
		},
		stopAsking: () => {
			answer = before ?? answer;
			before = undefined;
		},
		opensWith: (typed) => pin !== undefined && isHiddenPin(typed, pin),
	};
}
