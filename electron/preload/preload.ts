import { contextBridge, ipcRenderer } from 'electron';
import type { Asks, Rings, Tells } from '../bridge/carried.ts';
import { BRIDGE, channelOf } from '../bridge/table.ts';

/** A line of the table as a function. Listeners never get Electron's event object: it leads into the shell. */
function carry(line: Asks<unknown, unknown> | Tells<unknown> | Rings, channel: string) {
	switch (line.kind) {
		case 'asks':
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
