import { chromiumProcesses } from '../processes.ts';
import type { RunningKiosk } from './kiosk.ts';

/** Number of the process in which the page lives. */
export const pageProcess = ({ app }: RunningKiosk) =>
	app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId(),
	);

/** Chromium's processes below the kiosk. */
export const processesOf = ({ app }: RunningKiosk, kind: string) =>
	chromiumProcesses(app.process().pid!, kind);

/** How many colours a picture of the page has. */
export const coloursOf = ({ app }: RunningKiosk) =>
	app.evaluate(async ({ BrowserWindow }) => {
		const picture = await BrowserWindow.getAllWindows()[0]!.webContents.capturePage();
		const pixels = new Uint32Array(new Uint8Array(picture.toBitmap()).buffer);
		return new Set(pixels).size;
	});

/** Address of the page that stands in the window. */
export const addressOf = ({ app }: RunningKiosk) =>
	app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getURL());

/** How many pages it could go through, the one that stands there among them. */
export const historyOf = ({ app }: RunningKiosk) =>
	app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows()[0]!.webContents.navigationHistory.length(),
	);
