import { build, Platform } from 'electron-builder';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKiosk } from './build.ts';
import { provideElectron, type ElectronRuntime } from './machine/electron.ts';
import { afterPack } from './packaging/afterPack.ts';
import { PROJECT } from './paths.ts';

/**
 * `npm run package`: the unpacked application in `release/linux-unpacked`. With `--trial` also
 * where only the stand-in Electron can be had; its folder then says that it is a trial.
 */
async function packageKiosk(trialAllowed: boolean): Promise<string> {
	const electron = await provideElectron();
	if (electron.kind === 'stand-in' && !trialAllowed) {
		throw new Error(
			`The official Electron cannot be had here, and a museum gets no other. For a trial on this machine: npm run package -- --trial`,
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
	if (electron.kind === 'official') return made;
	const trial = `${made}-TRIAL`;
	await rm(trial, { recursive: true, force: true });
	await rename(made, trial);
	return trial;
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

await packageKiosk(process.argv.includes('--trial')).then(
	(folder) => console.log(`Made ${folder}.`),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	},
);
