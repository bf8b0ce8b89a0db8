// The yardstick: the smallest full-screen window of the same Electron, with one button to touch. With `--moving` a patch
// moves beside it: a touch then waits for the next frame, whatever else the window shows.
const { app, BrowserWindow } = require('electron');
/** `--size=3840x2160`: of the display that it fills. */
const [width, height] = (
	process.argv.find((one) => one.startsWith('--size='))?.slice('--size='.length) ?? '1920x1080'
)
	.split('x')
	.map(Number);
const moves = process.argv.includes('--moving')
	? '<i></i><style>i{position:fixed;inset:96px auto auto 96px;width:960px;height:540px;background:#1b3a52;animation:go 20s linear infinite}@keyframes go{to{transform:translate(400px,80px)}}</style>'
	: '';
const page = `<!doctype html><style>*{margin:0}body{height:100vh;background:#070f1c}button{position:fixed;left:96px;bottom:72px;width:460px;height:136px;border:0;background:#f2a93b}button:active{background:#fff}</style><button></button>${moves}`;
app.whenReady().then(() => {
	const window = new BrowserWindow({
		width: width + 1,
		height: height + 1,
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
