import { app, Menu } from 'electron';

/** What the whole process is told before Electron is ready. */
export function hardenProcess(): void {
	// A developer's root has to switch the sandbox off; asking for it all the same would keep the
	// network service from starting. A museum's kiosk never runs as root.
	if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
	// The default menu brings shortcuts to quit, reload and zoom; none means none (L-02, B1).
	Menu.setApplicationMenu(null);
	const { commandLine } = app;
	// No name leads anywhere, and nothing of Chromium calls home (L-20).
	commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
	commandLine.appendSwitch('disable-background-networking');
	commandLine.appendSwitch('disable-component-update');
	commandLine.appendSwitch('disable-domain-reliability');
	commandLine.appendSwitch('no-pings');
	commandLine.appendSwitch('dns-prefetch-disable');
	commandLine.appendSwitch('disable-quic');
	commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
	// A page that lets its memory grow dies of it in seconds, and not when the whole PC has none left. Megabytes of
	// its own code's; pictures are not among them. The exhibition holds some ten.
	commandLine.appendSwitch('js-flags', '--max-old-space-size=1024');
	// Keyboards with media keys, two-finger zoom and swiping through pages (B6, B9).
	commandLine.appendSwitch('disable-features', 'HardwareMediaKeyHandling,MediaSessionService');
	commandLine.appendSwitch('disable-pinch');
	commandLine.appendSwitch('overscroll-history-navigation', '0');
}
