import type { BrowserWindow, WebContents } from 'electron';
import type { Journal } from '../device/journal.ts';
import { APP_ORIGIN } from './scheme/addresses.ts';

/** As `loadURL` says why it failed; the names are Chromium's. */
type LoadError = Error & { readonly code?: string };

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
export function pageIn(window: BrowserWindow, isPlain: () => boolean, journal: Journal): Page {
	let isCalm = false;
	// One that dies while it is loaded is brought back by `bringBackPage`, one that never paints by `watchPage`; one
	// that gave way to another one is no trouble.
	const open = (address: string) =>
		void window.loadURL(`${APP_ORIGIN}/${address}`).catch(({ code, message }: LoadError) => {
			if (code !== 'ERR_ABORTED') journal.trouble('page-not-loaded', { address, message });
		});
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
