import { cpus, totalmem } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKiosk } from '../../electron/cli/build.ts';
import { FULL_HD, openDisplay, type Size } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { rootSwitches } from '../../electron/cli/machine/kiosk.ts';
import { librariesOf, meetNeeds, program } from '../../electron/cli/machine/libraries.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import { Against, ratioOf, signTest, TAPPED, type Pairs } from './against.ts';
import { median } from './measure.ts';

/**
 * `npm run bench [-- ROUNDS [TAPS]]`: the kiosk against an empty full-screen window of the same Electron, in turns, on
 * the same virtual display, in two sizes. All figures are read from outside: the screen and /proc.
 */
const [rounds = 9, taps = 9] = process.argv.slice(2).map(Number);
const SIZES: readonly Size[] = [FULL_HD, { width: 3840, height: 2160 }];

const electron = await provideElectron();
meetNeeds([...librariesOf(electron.executable), program('xdotool', 'xdotool')]);
await buildKiosk();
const isStandIn = electron.kind === 'stand-in' ? ' (stand-in)' : '';
console.log(
	`Electron ${electron.version}${isStandIn}, ${cpus().length} × ${cpus()[0]!.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, no GPU, Xvfb`,
);
for (const size of SIZES) await tell(size);

async function tell(size: Size): Promise<void> {
	const display = await openDisplay({ size });
	const data = await mkdtemp(join(tmpdir(), 'serum-run-bench-'));
	const { width, height } = size;
	const against = new Against(
		{
			empty: [
				electron.executable,
				join(PROJECT, 'tests/bench/empty'),
				...rootSwitches(),
				`--size=${width}x${height}`,
			],
			kiosk: [electron.executable, PROJECT, ...rootSwitches(), `--data=${data}`],
		},
		display,
	);
	console.log(`\n${width} × ${height}, medians and ranges of ${rounds} rounds, ${taps} taps\n`);
	console.log('| | empty window | kiosk | ratio, in pairs | p |\n| --- | --- | --- | --- | --- |');
	const { start, memory } = await against.starts(rounds);
	row('cold start to first painted slide, ms', start);
	row('memory after ten seconds, sum of PSS, MB', memory);
	for (const [what, switches] of Object.entries(TAPPED)) {
		row(`tap to changed pixel, ${what}, ms`, await against.taps(switches, taps), 1);
	}
	const { empty, kiosk } = await against.processor();
	console.log(
		`| processor in attract, a whole loop, % of a core | ${empty.toFixed(1)} | ${kiosk.toFixed(1)} | | |`,
	);
	await display.close();
	await rm(data, { recursive: true, force: true });
}

function row(what: string, pairs: Pairs, digits = 0): void {
	const cell = (values: readonly number[]) =>
		`${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
	const p = signTest(pairs);
	console.log(
		`| ${what} | ${cell(pairs.empty)} | ${cell(pairs.kiosk)} | ${ratioOf(pairs).toFixed(2)} | ${p < 0.001 ? '< 0.001' : p.toFixed(3)} |`,
	);
}
