import { BrowserWindow, screen, app } from 'electron';
import type { Journal } from '../device/journal.ts';
import { chooseDisplay, covering } from './display.ts';
import { webPreferences } from './lockdown/preferences.ts';
import { pageIn, type Page } from './page.ts';
import type { Places } from './places.ts';

export interface KioskWindow extends Page {
	/** The page's first picture is decoded: the window is shown, if it is not yet. */
	show(): void;
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

/** The ground of the first picture, so that no white flash precedes it. */
const GROUND = '#070F1C';
/**
 * After this the window is shown, whatever it shows. Before its first picture that is the system's own
 * grey, so it is longer than a slow computer takes; see the emulated one of `npm run test:boot`.
 */
const SHOWN_AT_LATEST_MS = 60_000;

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
	// Kiosk mode maps the window, so it waits for the first picture too: no grey flash before it.
	const show = () => {
		clearTimeout(latest);
		if (window.isDestroyed() || window.isVisible()) return;
		window.setKiosk(true);
		window.show();
	};
	window.once('ready-to-show', show);
	// On a busy machine a hidden window is sometimes not drawn at all (two of 22 starts), so that neither that
	// event nor a frame comes: then it is shown when the page says that its picture is decoded.
	const latest = setTimeout(show, SHOWN_AT_LATEST_MS);

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

	return Object.assign(pageIn(window, isPlain, journal), { show, repaintSoon });
}
