import { contextBridge, ipcRenderer } from 'electron';
import type { Asks, Rings, Tells } from '../bridge/carried.ts';
import { BRIDGE, channelOf } from '../bridge/table.ts';

/**
 * Asks once before the page's code is there: the first answer travels while the code is loaded. Asked
 * too early, before the page has an address, it is refused; the page's own question is not.
 */
function askEarly(channel: string): () => Promise<unknown> {
	let first: Promise<unknown> | undefined = ipcRenderer.invoke(channel);
	// Refused and never asked for by the page, it would be called unhandled.
	first.catch(() => undefined);
	return () => {
		const answer = first?.catch(() => ipcRenderer.invoke(channel)) ?? ipcRenderer.invoke(channel);
		first = undefined;
		return answer;
	};
}

/** A line of the table as a function. Listeners never get Electron's event object: it leads into the shell. */
function carry(line: Asks<unknown, unknown> | Tells<unknown> | Rings, channel: string) {
	switch (line.kind) {
		case 'asks':
			if (line.early) return askEarly(channel);
			return (said?: unknown) => ipcRenderer.invoke(channel, said);
		case 'tells':
			return (said?: unknown) => ipcRenderer.send(channel, said);
		case 'rings':
			return (listener: () => void) => void ipcRenderer.on(channel, () => listener());
	}
}

/** The table as `window.kiosk`, and nothing else. */
contextBridge.exposeInMainWorld(
	'kiosk',
	Object.fromEntries(
		Object.entries(BRIDGE).map(([name, line]) => [name, carry(line, channelOf(name))]),
	),
);
