// The yardstick: the smallest full-screen window of the same Electron, with one button to touch.
const { app, BrowserWindow } = require('electron');
const page = `<!doctype html><style>*{margin:0}body{height:100vh;background:#070f1c}button{position:fixed;left:96px;bottom:72px;width:460px;height:136px;border:0;background:#f2a93b}button:active{background:#fff}</style><button></button>`;
app.whenReady().then(() => {
	const window = new BrowserWindow({
		width: 1921,
		height: 1081,
		x: 0,
		y: 0,
		kiosk: true,
		frame: false,
		show: false,
		backgroundColor: '#070f1c',
	});
	window.once('ready-to-show', () => window.show());
	window.loadURL('data:text/html,' + encodeURIComponent(page));
});
