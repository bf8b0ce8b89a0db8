import { rm } from 'node:fs/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { damagedStart, settledKiosk } from './damagedStart.ts';

/**
 * `npm run starts [-- N [SEED]]`: starts the real kiosk N times (200), each time with other files of
 * its folder, its shelf, its settings and its caches cut, flipped, emptied or gone, and looks from the
 * page whether visitors see a whole picture. A seed that failed is told and can be started alone: `1 SEED`.
 */
const [count = 200, first = 1] = process.argv.slice(2).map(Number);

const electron = await provideElectron();
meetNeeds(librariesOf(electron.executable));
await buildKiosk();
const display = await openDisplay();
const machine = { electron, display };
const settled = await settledKiosk(machine);
let whole = 0;
let overwrote = 0;
const began = Date.now();
for (let seed = first; seed < first + count; seed += 1) {
	const outcome = await damagedStart(machine, settled, seed).catch((error: unknown) => ({
		seed,
		damaged: [],
		missing: [String(error)],
		overwritten: [],
	}));
	if (outcome.missing.length === 0) whole += 1;
	if (outcome.overwritten.length > 0) overwrote += 1;
	if (outcome.missing.length > 0 || outcome.overwritten.length > 0)
		console.log(JSON.stringify(outcome));
}
await display.close();
await rm(settled, { recursive: true });
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
	`${whole} of ${count} starts whole, ${overwrote} wrote over a version that was sound, in ${seconds} s`,
);
process.exitCode = whole === count && overwrote === 0 ? 0 : 1;
