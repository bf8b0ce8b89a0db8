// Loaded into the kiosk's own process before its code (`electron -r`), and never part of a package: lets a fault of the
// page be made without a debugger, which would change how Chromium judges a page that hangs.
const { app, BrowserWindow } = require('electron');
const { createServer } = require('node:net');
const { rmSync } = require('node:fs');

const socket = process.env['SERUM_RUN_FAULTS'];
void app.whenReady().then(() => {
	rmSync(socket, { force: true });
	createServer((connection) => {
		connection.on('data', (code) => {
			const contents = BrowserWindow.getAllWindows()[0].webContents;
			if (String(code) === 'pid') return void connection.end(String(contents.getOSProcessId()));
			void contents.executeJavaScript(String(code)).catch(() => undefined);
			connection.end('asked');
		});
		connection.on('error', () => undefined);
	}).listen(socket);
});
