import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL, type KioskBridge } from '../bridge/contract.ts';

/**
 * The contract as `window.kiosk`, and nothing else. Listeners never get Electron's event object:
 * it carries a way back into the shell.
 */
const kiosk: KioskBridge = {
	exhibition: () => ipcRenderer.invoke(CHANNEL.exhibition),
	onExhibitionWaiting: (listener) => {
		ipcRenderer.on(CHANNEL.exhibitionWaiting, () => listener());
	},
	tellPainted: () => ipcRenderer.send(CHANNEL.painted),
	tellPresence: (presence) => ipcRenderer.send(CHANNEL.presence, presence),
	tellTrouble: (trouble) => ipcRenderer.send(CHANNEL.trouble, trouble),
};

contextBridge.exposeInMainWorld('kiosk', kiosk);
