import { build, Platform } from 'electron-builder';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKiosk } from '../build.ts';
import { provideElectron, type ElectronRuntime } from '../machine/electron.ts';
import { PROJECT } from '../paths.ts';
import { afterPack } from './afterPack.ts';

/** An application as electron-builder lays it out, ready to be started where it lies. */
export interface Unpacked {
	readonly folder: string;
	readonly electron: ElectronRuntime;
	/** Made with the stand-in: for trying out, never for a museum. */
	readonly isTrial: boolean;
}

/**
 * Makes the unpacked application in `release/<system>-unpacked`. Where only the stand-in Electron
 * can be had it refuses, unless a trial is asked for; the folder's name then says so.
 * @param again the command that asks for a trial, for the message
 */
export async function makeUnpacked(trialAllowed: boolean, again: string): Promise<Unpacked> {
	const electron = await provideElectron();
	const isTrial = electron.kind === 'stand-in';
	if (isTrial && !trialAllowed) {
		throw new Error(
			`The official Electron cannot be had here, and a museum gets no other. For a trial on this machine: ${again}`,
		);
	}
	await buildKiosk();
	const dist = await cleanRuntime(electron);
	try {
		await build({
			targets: Platform.current().createTarget('dir'),
			projectDir: PROJECT,
			publish: 'never',
			config: {
				extends: join(PROJECT, 'electron-builder.yml'),
				electronDist: dist,
				electronVersion: electron.version,
				afterPack,
			},
		});
	} finally {
		await rm(dist, { recursive: true, force: true });
	}
	const made = join(PROJECT, 'release', `${unpackedPrefix()}-unpacked`);
	if (!isTrial) return { folder: made, electron, isTrial };
	const trial = `${made}-TRIAL`;
	await rm(trial, { recursive: true, force: true });
	await rename(made, trial);
	return { folder: trial, electron, isTrial };
}

/** The runtime without what only starting it bare needs. */
async function cleanRuntime({ folder }: ElectronRuntime): Promise<string> {
	const dist = await mkdtemp(join(tmpdir(), 'serum-run-runtime-'));
	await cp(folder, dist, { recursive: true });
	await rm(join(dist, 'resources', 'app'), { recursive: true, force: true });
	return dist;
}

function unpackedPrefix(): string {
	return { win32: 'win', darwin: 'mac' }[process.platform as string] ?? 'linux';
}
