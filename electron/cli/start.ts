import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildKiosk } from './build.ts';
import { FULL_HD, openDisplay, type Size, type VirtualDisplay } from './machine/display.ts';
import { provideElectron } from './machine/electron.ts';
import { colourCount, readFrame, writePng, type Frame } from './machine/framebuffer.ts';
import { rootSwitches, startKiosk, type KioskProcess } from './machine/kiosk.ts';
import { librariesOf, meetNeeds } from './machine/libraries.ts';
import { PROJECT } from './paths.ts';

const HELP = `npm start -- [options]
  --picture FILE.png    shows what is on the screen as a picture, and ends
  --size WIDTHxHEIGHT   size of the virtual display (1920x1080)
  --exhibition FOLDER   another exhibition than the shipped one
  --official            looks for the official Electron again
Other options go to the kiosk as they are.`;

const { values, tokens } = parseArgs({
	strict: false,
	tokens: true,
	options: {
		picture: { type: 'string' },
		size: { type: 'string' },
		exhibition: { type: 'string' },
		official: { type: 'boolean' },
		help: { type: 'boolean' },
	},
});
const OURS = new Set(['picture', 'size', 'exhibition', 'official', 'help']);

async function start(): Promise<void> {
	const electron = await provideElectron();
	if (process.platform === 'linux') meetNeeds(librariesOf(electron.executable));
	await buildKiosk();
	const display = await neededDisplay();
	if (rootSwitches().length > 0) {
		console.log('Running as root: Chromium’s sandbox is off. A museum’s kiosk never runs as root.');
	}
	const kiosk = startKiosk(electron, {
		app: PROJECT,
		display: display?.name,
		switches: [...ownSwitches(), ...passedOn()],
		onLine: (line) => console.log(line),
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => kiosk.close());
	const ended = new Promise((done) => kiosk.process.once('close', done));
	if (typeof values.picture === 'string' && display !== undefined) {
		await writePng(await restingFrame(kiosk, display), resolve(values.picture));
		console.log(`Wrote ${values.picture}.`);
		await kiosk.close();
	}
	await ended;
	await display?.close();
}

/** A screen of one colour, or of two, shows nothing yet. */
const FEWEST_COLOURS = 4;
const LOOK_EVERY_MS = 100;
/** For the pictures of the first slide to be drawn to the last one. */
const DRAWN_AFTER_MS = 800;

/** What is on the screen once the kiosk has painted and the screen shows it. */
async function restingFrame(kiosk: KioskProcess, display: VirtualDisplay): Promise<Frame> {
	await kiosk.noted('painted');
	while (colourCount(await readFrame(display)) < FEWEST_COLOURS) await wait(LOOK_EVERY_MS);
	await wait(DRAWN_AFTER_MS);
	return readFrame(display);
}

/** A picture is always taken on a display of its own, so that it is the same everywhere. */
async function neededDisplay(): Promise<VirtualDisplay | undefined> {
	const hasScreen =
		process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
	if (hasScreen && values.picture === undefined) return undefined;
	const size = readSize(values.size);
	const display = await openDisplay({ size });
	console.log(
		`${hasScreen ? '' : 'There is no screen here. '}The kiosk runs on the virtual display ${display.name}, ${size.width} × ${size.height}.`,
	);
	return display;
}

function readSize(text: unknown): Size {
	if (text === undefined) return FULL_HD;
	const match = /^(\d+)x(\d+)$/.exec(String(text));
	if (!match) throw new Error('Write --size as WIDTHxHEIGHT, for example 1080x1920.');
	return { width: Number(match[1]), height: Number(match[2]) };
}

function ownSwitches(): string[] {
	return typeof values.exhibition === 'string'
		? [`--exhibition=${resolve(values.exhibition)}`]
		: [];
}

function passedOn(): string[] {
	return (tokens ?? []).flatMap((token) =>
		token.kind === 'option' && !OURS.has(token.name)
			? [token.value === undefined ? `--${token.name}` : `--${token.name}=${token.value}`]
			: [],
	);
}

if (values.help) console.log(HELP);
else {
	await start().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
}
