import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL, type KioskBridge } from '../bridge/contract.ts';

/**
 * The contract as `window.kiosk`, and nothing else. Listeners never get Electron's event object:
 * it carries a way back into the shell.
 */
const ask = {
	exhibition: () => ipcRenderer.invoke(CHANNEL.exhibition) as ReturnType<KioskBridge['exhibition']>,
	settings: () => ipcRenderer.invoke(CHANNEL.settings) as ReturnType<KioskBridge['settings']>,
};
/**
 * Asked before the page's code is there: the first answers travel while the code is loaded. Asked
 * too early, before the page has an address, they are refused; the page's own question is not.
 */
let first: ReturnType<KioskBridge['exhibition']> | undefined = ask.exhibition();
const settings = ask.settings();

const kiosk: KioskBridge = {
	exhibition: () => {
		const answer = first?.catch(ask.exhibition) ?? ask.exhibition();
		first = undefined;
		return answer;
	},
	onExhibitionWaiting: (listener) => {
		ipcRenderer.on(CHANNEL.exhibitionWaiting, () => listener());
	},
	settings: () => settings.catch(ask.settings),
	finishSetup: (setup) => ipcRenderer.send(CHANNEL.setup, setup),
	openStaff: (pin) =>
		ipcRenderer.invoke(CHANNEL.staffDoor, pin) as ReturnType<KioskBridge['openStaff']>,
	resetPin: () => ipcRenderer.invoke(CHANNEL.resetPin) as ReturnType<KioskBridge['resetPin']>,
	renewPin: (pin) => ipcRenderer.send(CHANNEL.renewPin, pin),
	staffReport: () =>
		ipcRenderer.invoke(CHANNEL.staffReport) as ReturnType<KioskBridge['staffReport']>,
	tellStaffWish: (wish) => ipcRenderer.send(CHANNEL.staffWish, wish),
	askIt: (verb) => ipcRenderer.invoke(CHANNEL.it, verb) as ReturnType<KioskBridge['askIt']>,
	tellPainted: () => ipcRenderer.send(CHANNEL.painted),
	tellFall: (fall) => ipcRenderer.send(CHANNEL.fell, fall),
	tellPresence: (presence) => ipcRenderer.send(CHANNEL.presence, presence),
	tellTrouble: (trouble) => ipcRenderer.send(CHANNEL.trouble, trouble),
};

contextBridge.exposeInMainWorld('kiosk', kiosk);
