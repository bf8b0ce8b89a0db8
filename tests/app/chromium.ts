import { existsSync, readFileSync } from 'node:fs';
import { processTree } from '../bench/measure.ts';
import type { RunningKiosk } from './kiosk.ts';

/** Number of the process in which the page lives. */
export const pageProcess = ({ app }: RunningKiosk) =>
	app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId(),
	);

/** Chromium's processes below the kiosk whose command line says so. */
export async function processesOf({ app }: RunningKiosk, type: string): Promise<readonly number[]> {
	const says = new RegExp(`--type=${type}(?:[\\s\\0]|$)`);
	const tree = await processTree(app.process().pid!);
	return tree.filter((pid) => says.test(commandLineOf(pid)));
}

/** One that has just ended says nothing. */
function commandLineOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
	} catch {
		return '';
	}
}

/** As `R`, `S`, `T` (stopped), `Z`; nothing of one that is gone. */
export const stateOf = (pid: number) =>
	existsSync(`/proc/${pid}/status`)
		? /^State:\s+(\S)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
		: undefined;

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
