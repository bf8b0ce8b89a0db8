import { app, type WebContents } from 'electron';
import type { Journal } from '../../device/journal.ts';
import { isAppAddress } from '../scheme/addresses.ts';
import { isKeyAllowed } from './keys.ts';

/** Every page that ever comes to be is locked down, also one that nobody meant to create (L-05). */
export function lockDownContents(journal: Journal): void {
	app.on('web-contents-created', (_, contents) => lockDown(contents, journal));
}

function lockDown(contents: WebContents, journal: Journal): void {
	const refused = (what: string) => journal.trouble('lockdown-refused', { what });

	contents.on('will-navigate', (event) => {
		event.preventDefault();
		refused('navigation');
	});
	contents.on('will-frame-navigate', (event) => {
		event.preventDefault();
		refused('navigation');
	});
	contents.on('will-redirect', (event) => {
		if (isAppAddress(event.url)) return;
		event.preventDefault();
		refused('redirect');
	});
	contents.setWindowOpenHandler(() => {
		refused('new-window');
		return { action: 'deny' };
	});
	contents.on('will-attach-webview', (event) => event.preventDefault());
	contents.on('will-prevent-unload', (event) => event.preventDefault());
	contents.on('before-input-event', (event, input) => {
		if (isKeyAllowed(input)) return;
		event.preventDefault();
		if (input.type === 'keyDown') refused('key');
	});
	// Zoom is a matter of the page's own text sizes; Chromium's is fixed (B6).
	contents.on('zoom-changed', () => contents.setZoomFactor(1));
	contents.on('did-finish-load', () => {
		contents.setZoomFactor(1);
		void contents.setVisualZoomLevelLimits(1, 1);
	});
}
