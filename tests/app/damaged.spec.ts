import { rm } from 'node:fs/promises';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { damagedStart, settledKiosk } from '../starts/damagedStart.ts';
import { expect, test } from './kiosk.ts';

/** The first few of `npm run starts`, which tries two hundred. */
const SEEDS = [1, 2, 3, 4, 5];

test('whatever a bad disk does to folder, shelf, settings and caches, visitors see a whole picture', async ({
	electron,
}) => {
	const display = await openDisplay();
	const machine = { electron, display };
	const settled = await settledKiosk(machine);
	try {
		for (const seed of SEEDS) {
			const { damaged, missing, overwritten } = await damagedStart(machine, settled, seed);
			// The fault has happened.
			expect(damaged.length, `seed ${seed}`).toBeGreaterThan(0);
			expect(missing, JSON.stringify(damaged)).toEqual([]);
			expect(overwritten, JSON.stringify(damaged)).toEqual([]);
		}
	} finally {
		await display.close();
		await rm(settled, { recursive: true });
	}
});
