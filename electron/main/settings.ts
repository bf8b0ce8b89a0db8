import * as v from 'valibot';
import { Settings, StoredSettings, type Setup } from '../bridge/settings.ts';
import type { SettingsAnswer } from '../bridge/contract.ts';
import type { Journal } from '../device/journal.ts';
import { hidePin, readSettings, writeSettings } from '../device/settings.ts';

/** The settings of this kiosk, and who may change them. */
export interface KeptSettings {
	/** What the page is told. */
	readonly answer: SettingsAnswer;
	/** Staff have answered the first start's questions. */
	finish(setup: Setup): void;
}

/**
 * @param file where they lie; without one (a developer's start, a try-out) nobody is asked
 */
export function keepSettings(file: string | undefined, journal: Journal): KeptSettings {
	if (file === undefined) return { answer: { kind: 'standard' }, finish: () => undefined };
	let answer: SettingsAnswer = { kind: 'asked' };
	for (const { file: path, value } of readSettings(file)) {
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
		const { pin, ...settings } = stored.output;
		// Written by hand for many PCs: the PIN does not stay readable.
		if (typeof pin === 'string') write({ ...settings, pin });
		answer = { kind: 'settings', settings };
		break;
	}
	function write({ pin, ...settings }: Setup): void {
		try {
			writeSettings(file!, { ...settings, ...(pin === undefined ? {} : { pin: hidePin(pin) }) });
		} catch (error) {
			// They hold until the next start, which asks again.
			journal.trouble('settings-not-written', { reason: String(error) });
		}
	}
	return {
		get answer() {
			return answer;
		},
		finish: (setup) => {
			// Once: a page cannot change what staff have set.
			if (answer.kind !== 'asked') return;
			write(setup);
			answer = { kind: 'settings', settings: v.parse(v.object(Settings.entries), setup) };
			journal.note('settings-set');
		},
	};
}
