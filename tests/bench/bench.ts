import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { pixelAt, readFrame } from '../../electron/cli/machine/framebuffer.ts';
import { rootSwitches } from '../../electron/cli/machine/kiosk.ts';
import { librariesOf, meetNeeds, program } from '../../electron/cli/machine/libraries.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import {
	cpuPercent,
	median,
	memoryMb,
	startSubject,
	untilScreen,
	type Subject,
} from './measure.ts';

/**
 * `npm run bench`: the kiosk against an empty full-screen window of the same Electron, in turns,
 * on the same virtual display. All figures are read from outside: the screen and /proc.
 */
const ROUNDS = Number(process.argv[2] ?? 9);
const TAPS = Number(process.argv[3] ?? 9);
/** A whole loop of the slideshow and a little more. */
const ATTRACT_SECONDS = 64;

const electron = await provideElectron();
meetNeeds([...librariesOf(electron.executable), program('xdotool', 'xdotool')]);
await buildKiosk();
const display = await openDisplay();
const data = await mkdtemp(join(tmpdir(), 'serum-run-bench-'));
const command = {
	empty: [electron.executable, join(PROJECT, 'tests/bench/empty'), ...rootSwitches()],
	kiosk: [electron.executable, PROJECT, ...rootSwitches(), `--data=${data}`],
};
type Name = keyof typeof command;
const NAMES = ['empty', 'kiosk'] as const;
/** What moves is drawn frame by frame, and a touch waits for the next one: like is measured with like. */
const STILL = '--force-prefers-reduced-motion';
const MOVING = '--moving';
const TAPPED = {
	'nothing moves': { empty: [], kiosk: [STILL] },
	'something moves': { empty: [MOVING], kiosk: [] },
} as const;

/** In both windows an amber plate lies here; it is the last thing that the first picture paints. */
const PLATE = { x: 210, y: 940 };
const isAmber = ([r, g, b]: readonly [number, number, number]) => r > 220 && g > 140 && b < 90;
/** Where the kiosk's first slide has its amber plate. */
const KIOSK_PLATE = { x: 130, y: 985 };
const spot = (name: Name) => (name === 'kiosk' ? KIOSK_PLATE : PLATE);

async function painted(
	name: Name,
	...more: readonly string[]
): Promise<{ subject: Subject; milliseconds: number }> {
	const subject = startSubject([...command[name], ...more], display);
	const { x, y } = spot(name);
	const milliseconds = await untilScreen(display, subject.started, isAmber, x, y);
	return { subject, milliseconds };
}

/**
 * Milliseconds from a press of the pointer, sent by xdotool, to the first changed pixel of the
 * plate's upper edge. Both windows carry the same bias of a few milliseconds: the press happens
 * shortly before xdotool returns, and the clock starts when it has.
 */
async function tap(x: number, y: number): Promise<number> {
	const xdotool = (...args: string[]) =>
		execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: display.name } });
	xdotool('mousemove', String(x), String(y));
	await wait(150);
	const edge = await upperEdge(x, y);
	xdotool('mousedown', '1');
	const seen = await untilScreen(display, performance.now(), (pixel) => !isAmber(pixel), x, edge);
	xdotool('mousemove', '1', '1');
	xdotool('mouseup', '1');
	return seen;
}

/** The highest amber row above a point. */
async function upperEdge(x: number, y: number): Promise<number> {
	const frame = await readFrame(display);
	let edge = y;
	for (let row = y; row > y - 200; row -= 1) if (isAmber(pixelAt(frame, x, row))) edge = row;
	return edge + 1;
}

const start = { empty: [] as number[], kiosk: [] as number[] };
const memory = { empty: [] as number[], kiosk: [] as number[] };
for (let round = 0; round <= ROUNDS; round += 1) {
	for (const name of NAMES) {
		const { subject, milliseconds } = await painted(name);
		// The first round warms the disk and the code cache and does not count.
		if (round > 0) start[name].push(milliseconds);
		await wait(3000);
		if (round > 0) memory[name].push(await memoryMb(subject.child.pid!));
		await subject.close();
	}
}

const cpu: Record<Name, number> = { empty: 0, kiosk: 0 };
for (const name of NAMES) {
	const { subject } = await painted(name);
	await wait(2000);
	cpu[name] = await cpuPercent(subject.child.pid!, name === 'kiosk' ? ATTRACT_SECONDS : 10);
	await subject.close();
}

const taps: { readonly what: string; readonly empty: number; readonly kiosk: number }[] = [];
for (const [what, switches] of Object.entries(TAPPED)) {
	const found: Record<Name, number> = { empty: 0, kiosk: 0 };
	for (const name of NAMES) {
		const { subject } = await painted(name, ...switches[name]);
		await wait(2500);
		const { x, y } = spot(name);
		const seen: number[] = [];
		// All on the first slide, which stays for eight seconds; the pointer leaves before it is released.
		for (let count = 0; count < TAPS; count += 1) seen.push(await tap(x, y));
		found[name] = median(seen);
		await subject.close();
	}
	taps.push({ what, ...found });
}
await display.close();
await rm(data, { recursive: true, force: true });

const row = (what: string, unit: string, empty: number, kiosk: number, digits = 0) =>
	`| ${what} | ${empty.toFixed(digits)} ${unit} | ${kiosk.toFixed(digits)} ${unit} | ${(kiosk / empty).toFixed(2)} |`;
console.log(`
Electron ${electron.version}${electron.kind === 'stand-in' ? ' (stand-in)' : ''}, ${cpus().length} × ${cpus()[0]!.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, no GPU, Xvfb 1920 × 1080, medians of ${ROUNDS} rounds

| | empty window | kiosk | ratio |
| --- | --- | --- | --- |
${row('cold start to first painted slide', 'ms', median(start.empty), median(start.kiosk))}
${row('memory, sum of PSS', 'MB', median(memory.empty), median(memory.kiosk))}
${taps.map(({ what, empty, kiosk }) => row(`tap to changed pixel, ${what}`, 'ms', empty, kiosk, 1)).join('\n')}
| processor in attract, a whole loop | ${cpu.empty.toFixed(1)} % | ${cpu.kiosk.toFixed(1)} % of one core | |`);
