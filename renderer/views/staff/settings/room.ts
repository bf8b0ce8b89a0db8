import type { SettingsWords } from '../../../../content/words/settings.ts';
import type { StaffWords } from '../../../../content/words/staff.ts';
import type { Settings } from '../../../state/staff.svelte.ts';

/** What every page of the settings is given. */
export interface SettingsRoom {
	readonly words: SettingsWords;
	readonly staffWords: StaffWords;
	/** Of the staff. */
	readonly language: string;
	/** To the page that led here. */
	readonly back: () => void;
}

/** Sets some of what is set; the rest stays. */
export type ChangeSettings = (part: Partial<Settings>) => void;
