import { app, BrowserWindow } from 'electron';
import type { Journal } from '../device/journal.ts';
import { GROUND } from './ground.ts';
import { webPreferences } from './lockdown/preferences.ts';
import { pageIn } from './page.ts';
import type { Places } from './places.ts';
import type { KioskWindow } from './window.ts';

/**
 * The exhibit in a window with a frame, for looking at it on an office PC: it can be moved, made
 * larger and closed. All else is as in the exhibit, the locks of its pages too.
 */
export function openTryOutWindow(
	places: Places,
	isPlain: () => boolean,
	journal: Journal,
): KioskWindow {
	const window = new BrowserWindow({
		width: 1280,
		height: 800,
		minWidth: 640,
		minHeight: 400,
		backgroundColor: GROUND,
		title: app.getName(),
		webPreferences: webPreferences(places.preload, app.isPackaged),
	});
	window.removeMenu();
	window.on('page-title-updated', (event) => event.preventDefault());
	app.on('window-all-closed', () => app.quit());
	app.on('second-instance', () => window.focus());
	return Object.assign(pageIn(window, isPlain, journal), {
		repaintSoon: () => window.webContents.invalidate(),
	});
}
