/** What the person or unit that starts the kiosk may choose. */
export interface CommandLine {
	/** Folder of the exhibition; the shipped one when absent. */
	readonly exhibition?: string;
	/** Folder for the journal and the shelf of exhibitions; Electron’s own when absent. */
	readonly data?: string;
	/** File of the settings. Where a `first-start` lies beside it, staff are asked for them. */
	readonly settings?: string;
	/** Socket of the computer's helper; only an installed kiosk's session names one. */
	readonly helper?: string;
	/** Public key of the museum's sticks, which packs are signed with; without one they need no signature. */
	readonly stickKey?: string;
	/** Folder that IT puts packs into from elsewhere; only an installed kiosk's session names one. */
	readonly incoming?: string;
	/** 1 is the first display; the primary one when absent. */
	readonly display?: number;
	/** Reloads the page when its built files change. Never in a packaged kiosk. */
	readonly development: boolean;
	/** In a window that can be closed, for a curator's office PC. */
	readonly tryOut: boolean;
}

/** Those with a value. */
export const SWITCHES = [
	'exhibition',
	'data',
	'settings',
	'helper',
	'stick-key',
	'incoming',
	'display',
] as const;

/** Reads `--name=value` switches and passes over all others, which belong to Chromium. */
export function readCommandLine(switches: readonly string[]): CommandLine {
	const value = (name: (typeof SWITCHES)[number]) =>
		switches.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3);
	const display = Number(value('display'));
	return {
		exhibition: value('exhibition') || undefined,
		data: value('data') || undefined,
		settings: value('settings') || undefined,
		helper: value('helper') || undefined,
		stickKey: value('stick-key') || undefined,
		incoming: value('incoming') || undefined,
		display: Number.isInteger(display) && display >= 1 ? display : undefined,
		development: switches.includes('--development'),
		tryOut: switches.includes('--try-out'),
	};
}
