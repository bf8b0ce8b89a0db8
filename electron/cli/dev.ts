import { build, type InlineConfig } from 'vite';
import { join } from 'node:path';
import { buildKiosk, ELECTRON_ENTRIES, electronConfig } from './build.ts';
import { openDisplay } from './machine/display.ts';
import { provideElectron } from './machine/electron.ts';
import { startKiosk, type KioskProcess } from './machine/kiosk.ts';
import { librariesOf, meetNeeds } from './machine/libraries.ts';
import { PROJECT } from './paths.ts';

/**
 * `npm run dev`: the real kiosk, with every change shown at once. A change of the page is built
 * and shown anew; a change of Electron's side starts the kiosk again; a change of the exhibition
 * the kiosk itself notices, as it does in the museum.
 */
const electron = await provideElectron();
if (process.platform === 'linux') meetNeeds(librariesOf(electron.executable));
await buildKiosk();
const hasScreen =
	process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
const display = hasScreen ? undefined : await openDisplay();
if (display) console.log(`There is no screen here. The kiosk runs on the display ${display.name}.`);

let kiosk: KioskProcess = start();
function start(): KioskProcess {
	return startKiosk(electron, {
		app: PROJECT,
		display: display?.name,
		switches: ['--development'],
		onLine: (line) => console.log(line),
	});
}

/** Builds again whenever a source changes; calls back after every build but the first. */
async function watch(config: InlineConfig, rebuilt: () => void): Promise<void> {
	const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
	let first = true;
	if (!('on' in watcher)) return;
	watcher.on('event', ({ code }) => {
		if (code !== 'END') return;
		if (!first) rebuilt();
		first = false;
	});
}

const page: InlineConfig = {
	configFile: join(PROJECT, 'vite.config.ts'),
	logLevel: 'warn',
	// What is on the screen stays until the new page is whole.
	build: { emptyOutDir: false },
};
await watch(page, () => console.log('The page was built; it is shown anew.'));
for (const entry of ELECTRON_ENTRIES) {
	await watch(electronConfig(entry), () => {
		console.log(`${entry} was built; the kiosk starts again.`);
		void kiosk.close().then(() => (kiosk = start()));
	});
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		void kiosk
			.close()
			.then(() => display?.close())
			.then(() => process.exit(0));
	});
}
