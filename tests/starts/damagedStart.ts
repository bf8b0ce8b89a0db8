import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from '@playwright/test';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';
import type { ElectronRuntime } from '../../electron/cli/machine/electron.ts';
import { exhibitionCopy } from '../fixtures/fixture.ts';
import { launchKiosk } from '../launch.ts';
import { random } from '../../content/drawings/tools/shapes.ts';
import { damage, filesBelow, hashesBelow, type Damage } from './damage.ts';
import { WholePicture } from './wholePicture.ts';

interface Machine {
	readonly electron: ElectronRuntime;
	readonly display: VirtualDisplay;
}

/** What came of a start with damaged files. */
export interface Outcome {
	readonly seed: number;
	readonly damaged: readonly Damage[];
	/** What visitors did not see; nothing: the picture was whole. */
	readonly missing: readonly string[];
	/** Files of a version that nobody had damaged, and that the start changed. */
	readonly overwritten: readonly string[];
}

/** A kiosk that has been on for a while: its folder, and its own files with a version on the shelf. */
export async function settledKiosk(machine: Machine): Promise<string> {
	const place = await mkdtemp(join(tmpdir(), 'serum-run-settled-'));
	const good = await exhibitionCopy();
	await cp(good, join(place, 'exhibition'), { recursive: true });
	await rm(good, { recursive: true });
	await mkdir(join(place, 'data'));
	const { app, page } = await launchKiosk({ ...machine, ...foldersIn(place) });
	await expect(page.locator('.showing.visible').first()).toBeVisible();
	await expect.poll(async () => (await versionsIn(place)).length).toBeGreaterThan(0);
	await app.close();
	return place;
}

const foldersIn = (place: string) => ({
	data: join(place, 'data'),
	exhibition: join(place, 'exhibition'),
});

const versionsIn = (place: string) =>
	filesBelow(join(place, 'data', 'shelf', 'versions')).catch(() => [] as string[]);

/** Damages a copy of a settled kiosk at random, starts it and looks. */
export async function damagedStart(
	machine: Machine,
	settled: string,
	seed: number,
): Promise<Outcome> {
	const place = await mkdtemp(join(tmpdir(), 'serum-run-damaged-'));
	try {
		await cp(settled, place, { recursive: true });
		const damaged = await damage(await filesBelow(place), random(seed));
		const versions = join(place, 'data', 'shelf', 'versions');
		const before = await hashesBelow(versions).catch(() => new Map<string, string>());
		const { app, page } = await launchKiosk({ ...machine, ...foldersIn(place) });
		try {
			const missing = await new WholePicture(page).missing();
			const after = await hashesBelow(versions).catch(() => new Map<string, string>());
			const hurt = new Set(damaged.map(({ file }) => file));
			const overwritten = [...before].flatMap(([file, hash]) =>
				hurt.has(file) || !after.has(file) || after.get(file) === hash ? [] : [file],
			);
			return {
				seed,
				damaged: damaged.map(({ file, hurt }) => ({ file: relative(place, file), hurt })),
				missing,
				overwritten: overwritten.map((file) => relative(place, file)),
			};
		} finally {
			await app.close();
		}
	} finally {
		await rm(place, { recursive: true, force: true });
	}
}
