import { cpus, totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { median } from '../bench/measure.ts';
import { FAULTS, IN_A_ROW } from './faults.ts';
import { GlassWatch } from './glass.ts';
import { inARow, recovered, type Recovered } from './recovered.ts';
import { SupervisedKiosk } from './supervised.ts';

/**
 * `npm run faults [-- N [NAME…]]`: lets each fault happen N times (10) to the real kiosk while nobody touches it, and
 * reads from the glass how long visitors are without a picture. A fault whose worst case is over its goal fails.
 */
const [times = '10', ...wanted] = process.argv.slice(2);
/** Faults of one kind must not look like a page that dies again and again; see `recovery/crashes.ts`. */
const REST_MS = 1_500;
const ROW = 20;

const electron = await provideElectron();
meetNeeds(librariesOf(electron.executable));
await buildKiosk();
const names = wanted.length > 0 ? wanted : Object.keys(FAULTS);
let failed = 0;
console.log(
	`Electron ${electron.version}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 1e9)} GB`,
);
console.log(
	'| fault | n | median | worst | goal | longest dark |\n| --- | --- | --- | --- | --- | --- |',
);
for (const name of names) {
	const fault = FAULTS[name];
	if (fault === undefined)
		throw new Error(`No fault is called “${name}”: ${Object.keys(FAULTS).join(', ')}`);
	const outcomes: Recovered[] = [];
	for (let count = 0; count < Number(times); count += 1) {
		outcomes.push(await supervised((kiosk, glass) => recovered(kiosk, glass, fault)));
	}
	const after = outcomes.map((outcome) => outcome.after ?? Infinity);
	const dark = Math.max(...outcomes.map((outcome) => outcome.dark));
	const worst = Math.max(...after);
	const isWell = worst <= fault.limit && dark <= fault.darkLimit;
	if (!isWell) failed += 1;
	const cells = [
		name,
		after.length,
		seconds(median(after)),
		seconds(worst),
		seconds(fault.limit),
		seconds(dark),
	];
	console.log(`| ${cells.join(' | ')} |${isWell ? '' : ' ✘'}`);
}
for (const name of IN_A_ROW.filter((name) => names.includes(name))) {
	const fault = FAULTS[name]!;
	const dark = await supervised((kiosk, glass) => inARow(kiosk, glass, fault, ROW));
	if (dark > fault.darkLimit) failed += 1;
	console.log(`| ${name}, ${ROW} in a row | 1 | | | | ${seconds(dark)} |`);
}
process.exitCode = failed === 0 ? 0 : 1;

/** In a kiosk of its own, which has been there for a moment. */
async function supervised<Seen>(
	look: (kiosk: SupervisedKiosk, glass: GlassWatch) => Promise<Seen>,
): Promise<Seen> {
	const display = await openDisplay();
	const kiosk = await SupervisedKiosk.start(electron, display);
	const glass = new GlassWatch(display);
	try {
		while (kiosk.paintings === 0 || !glass.hasPicture) await wait(50);
		await wait(REST_MS);
		return await look(kiosk, glass);
	} finally {
		glass.end();
		await kiosk.end();
		await display.close();
	}
}

function seconds(milliseconds: number): string {
	return Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(1)} s` : 'never';
}
