import type { WebPreferences } from 'electron';

/** What the kiosk's page may be and do; requirement L-02, each line with its default spelled out. */
export function webPreferences(preload: string, packaged: boolean): WebPreferences {
	return {
		preload,
		sandbox: true,
		contextIsolation: true,
		nodeIntegration: false,
		nodeIntegrationInWorker: false,
		nodeIntegrationInSubFrames: false,
		webSecurity: true,
		allowRunningInsecureContent: false,
		experimentalFeatures: false,
		webviewTag: false,
		plugins: false,
		navigateOnDragDrop: false,
		// On, it would fetch dictionaries from the network.
		spellcheck: false,
		disableDialogs: true,
		devTools: !packaged,
		// The page's compiled code is kept from the first start on, not from the third.
		v8CacheOptions: 'bypassHeatCheck',
		autoplayPolicy: 'no-user-gesture-required',
		// The slideshow goes on, also under a window manager that thinks it is not seen.
		backgroundThrottling: false,
	};
}
