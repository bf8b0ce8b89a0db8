import { builtinModules } from 'node:module';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../exhibit/reading/folder.ts';
import { listFolder } from '../exhibit/reading/walk.ts';
import { writeCalmPage } from './calmPage.ts';
import { writeFleetPage } from './fleetPage.ts';
import { recordBundled, writeBundled } from './packaging/bundled.ts';
import { DIST, PROJECT } from './paths.ts';
import type { InlineConfig } from 'vite';

/** What the built files depend on. */
const SOURCE_FOLDERS = ['content/schema', 'content/words', 'electron', 'renderer'];
const SOURCE_FILES = ['package-lock.json', 'vite.config.ts'];
const STAMP = join(DIST, 'stamp');

/** Electron's side, a process or a world each. */
export const ELECTRON_ENTRIES = ['main', 'reader', 'preload'] as const;

/** One CommonJS file each, since a sandboxed preload cannot load others. */
export function electronConfig(entry: (typeof ELECTRON_ENTRIES)[number]): InlineConfig {
	return {
		configFile: false,
		logLevel: 'warn',
		build: {
			outDir: join(DIST, 'electron'),
			emptyOutDir: false,
			// Node 20.18 and Chromium 130 are in the oldest Electron that the kiosk runs on.
			target: entry === 'preload' ? 'chrome130' : 'node20',
			lib: {
				entry: join(PROJECT, `electron/${entry}/${entry}.ts`),
				formats: ['cjs'],
				fileName: () => `${entry}.cjs`,
			},
			rolldownOptions: {
				external: ['electron', /^node:/, ...builtinModules],
			},
			minify: true,
			reportCompressedSize: false,
		},
		// Libraries choose their Node side: these run in no browser.
		...(entry !== 'preload'
			? {
					ssr: { noExternal: true },
					resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
				}
			: {}),
	};
}

/** Builds what is out of date; returns whether anything was built. */
export async function buildKiosk(): Promise<boolean> {
	const now = await sourceFingerprint();
	if ((await readFile(STAMP, 'utf8').catch(() => '')) === now) return false;
	// What is built is what is shipped, whoever asks for it: a test runner would have the page made for developers.
	process.env['NODE_ENV'] = 'production';
	const { build } = await import('vite');
	const bundled = recordBundled();
	const plugins = [bundled.plugin];
	await build({ configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn', plugins });
	await writeCalmPage();
	await writeFleetPage();
	// The parts of main carry hashes in their names: old ones would pile up.
	await rm(join(DIST, 'electron'), { recursive: true, force: true });
	for (const entry of ELECTRON_ENTRIES) await build({ ...electronConfig(entry), plugins });
	await mkdir(DIST, { recursive: true });
	await writeBundled(await bundled.packages());
	await writeFile(STAMP, now);
	return true;
}

async function sourceFingerprint(): Promise<string> {
	const folders = await Promise.all(
		SOURCE_FOLDERS.map(async (folder) =>
			(await listFolder(join(PROJECT, folder))).files.map((file) => ({
				...file,
				path: `${folder}/${file.path}`,
			})),
		),
	);
	const files = await Promise.all(
		SOURCE_FILES.map(async (path) => {
			const { size, mtimeMs } = await stat(join(PROJECT, path));
			return { path, size, modified: Math.floor(mtimeMs) };
		}),
	);
	return fingerprint([...folders.flat(), ...files]);
}

if (import.meta.filename === process.argv[1]) {
	console.log((await buildKiosk()) ? 'Built the kiosk.' : 'The build is up to date.');
}
