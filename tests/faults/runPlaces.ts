import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { GlassWatch } from './glass.ts';
import { PLACES, type PlaceState } from './places.ts';
import { SupervisedKiosk } from './supervised.ts';

/**
 * `npm run faults:places`, as root: starts the real kiosk with its own folder in each state in which a disk may leave it,
 * and looks whether the exhibition is on the glass and stays there.
 */
const NEVER_MS = 60_000;
/** Two slides, and the fault in between. */
const STAYS_MS = 20_000;

const electron = await provideElectron();
meetNeeds(librariesOf(electron.executable));
await buildKiosk();
let failed = 0;
console.log(
	'| the folder | picture after | stays | starts | told |\n| --- | --- | --- | --- | --- |',
);
for (const [name, state] of Object.entries(PLACES)) {
	const place = mkdtempSync(join(tmpdir(), 'serum-run-place-'));
	try {
		const seen = await look(place, state);
		if (!seen.isWell) failed += 1;
		console.log(`| ${[name, ...seen.cells].join(' | ')} |${seen.isWell ? '' : ' ✘'}`);
	} finally {
		spawnSync('umount', ['-q', '-l', join(place, 'data')]);
		rmSync(place, { recursive: true, force: true });
	}
}
process.exitCode = failed === 0 ? 0 : 1;

async function look(place: string, state: PlaceState) {
	const data = state.before(place);
	const display = await openDisplay();
	const began = performance.now();
	const kiosk = await SupervisedKiosk.start(electron, display, { data });
	const glass = new GlassWatch(display);
	try {
		while (!(glass.hasPicture && kiosk.paintings > 0) && performance.now() - began < NEVER_MS)
			await wait(50);
		const after = performance.now() - began;
		glass.takeLongestDark();
		await wait(STAYS_MS / 4);
		state.meanwhile?.(place);
		await wait((STAYS_MS * 3) / 4);
		const dark = glass.takeLongestDark();
		const told = kiosk
			.journal()
			.filter(({ level }) => level === 'trouble')
			.map(({ event }) => String(event));
		const isShown = kiosk
			.journal()
			.some(({ event, id }) => event === 'exhibition-ready' && id === 'togo-and-balto');
		const isWell = after < NEVER_MS && dark === 0 && kiosk.starts === 1 && isShown;
		const cells = [
			`${(after / 1000).toFixed(1)} s`,
			dark === 0 ? 'yes' : `dark ${Math.round(dark)} ms`,
			kiosk.starts,
			[...new Set(told)].join(', '),
		];
		return { isWell, cells };
	} finally {
		glass.end();
		await kiosk.end();
		await display.close();
	}
}
