import type { BrowserWindow, WebContents } from 'electron';
import { APP_ORIGIN } from './scheme/addresses.ts';

/** What stands in the kiosk's one window. */
export interface Page {
	readonly contents: WebContents;
	/** Loads the page from its beginning: attract, nothing remembered. */
	load(): void;
	/** Puts the calm screen there, which is a page without any code: what brought the other one down cannot hurt it. */
	showCalm(): void;
	/** The calm screen was put there, and stands until `load`. */
	readonly isCalm: boolean;
}

/** @param isPlain whether nothing on the page is to move by itself */
export function pageIn(window: BrowserWindow, isPlain: () => boolean): Page {
	let isCalm = false;
	// A page that dies while it is loaded rejects this: `bringBackPage` hears of it by itself.
	const open = (address: string) =>
		void window.loadURL(`${APP_ORIGIN}/${address}`).catch(() => undefined);
	// There is no way back: a mouse's fifth button would find the calm screen there.
	window.webContents.on('did-finish-load', () => window.webContents.navigationHistory.clear());
	return {
		contents: window.webContents,
		load: () => {
			isCalm = false;
			open(isPlain() ? 'index.html?plain' : 'index.html');
		},
		showCalm: () => {
			isCalm = true;
			open('calm.html');
		},
		get isCalm() {
			return isCalm;
		},
	};
}
