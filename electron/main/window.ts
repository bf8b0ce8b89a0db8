import { BrowserWindow, screen, app } from 'electron';
import type { Journal } from '../device/journal.ts';
import { chooseDisplay, covering } from './display.ts';
import { GROUND } from './ground.ts';
import { webPreferences } from './lockdown/preferences.ts';
import { pageIn, type Page } from './page.ts';
import type { Places } from './places.ts';

export interface KioskWindow extends Page {
	/** The page has painted: the whole of it is put on the glass once more in a moment. */
	repaintSoon(): void;
}

/**
 * A frame can be lost between Chromium and a compositor (seen on Debian 13 where the processor draws for it: the ground
 * stayed on the glass, with the page at rest below it), and what follows are only the parts that change. A repaint of the
 * whole brings the picture; milliseconds after the page has said that it painted.
 */
const REPAINTED_AFTER_MS = [0, 300, 1_500, 5_000] as const;
/** Whatever else gets lost is not lost for long. */
const REPAINTED_EVERY_MS = 60_000;

/**
 * The one window. It takes the display's bounds *and* kiosk mode: without a window manager kiosk
 * mode is ignored, and with one the bounds alone leave room for panels.
 */
export function openKioskWindow(
	places: Places,
	wantedDisplay: number | undefined,
	isPlain: () => boolean,
	journal: Journal,
): KioskWindow {
	const bounds = () =>
		covering(
			chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay().id, wantedDisplay).bounds,
		);
	const window = new BrowserWindow({
		...bounds(),
		frame: false,
		show: false,
		// A page that paints waits for the process for graphics, and its code with it: shown, it has begun to run.
		paintWhenInitiallyHidden: false,
		closable: false,
		minimizable: false,
		maximizable: false,
		resizable: false,
		movable: false,
		skipTaskbar: true,
		roundedCorners: false,
		backgroundColor: GROUND,
		title: app.getName(),
		webPreferences: webPreferences(places.preload, app.isPackaged),
	});
	// Leaving is the shell's decision (app.quit): Alt+F4 and a task bar's cross are not.
	let leaving = false;
	app.on('before-quit', () => (leaving = true));
	window.on('close', (event) => {
		if (!leaving) event.preventDefault();
	});
	window.on('page-title-updated', (event) => event.preventDefault());
	// With the page's own ground, which is the window's too.
	window.webContents.on('dom-ready', () => {
		if (window.isVisible()) return;
		window.setKiosk(true);
		window.show();
	});

	// A panel that is switched off and on again, or turned, gives other bounds.
	const fill = () => {
		window.setBounds(bounds());
		window.setKiosk(true);
	};
	screen.on('display-added', fill);
	screen.on('display-removed', fill);
	screen.on('display-metrics-changed', fill);
	app.on('second-instance', () => window.focus());

	const repaint = () => {
		if (!window.isDestroyed()) window.webContents.invalidate();
	};
	const repaintSoon = () => {
		for (const later of REPAINTED_AFTER_MS) setTimeout(repaint, later);
	};
	setInterval(repaint, REPAINTED_EVERY_MS);

	return Object.assign(pageIn(window, isPlain, journal), { repaintSoon });
}
