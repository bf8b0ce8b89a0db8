import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, PROJECT } from './paths.ts';

/** Where the page lies that `electron/linux/leave-line` puts the kiosks' lines into. */
export const FLEET_PAGE = join(DIST, 'linux', 'kiosks.html');

/** The page about all kiosks as one file, with its code in it: a stick's folder is no server. */
export async function writeFleetPage(): Promise<void> {
	const { build } = await import('vite');
	const outDir = join(DIST, `fleet-${process.pid}`);
	await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			outDir,
			// Of any computer in a museum's office.
			target: 'es2020',
			lib: {
				entry: join(PROJECT, 'renderer/fleet/fleet.ts'),
				formats: ['iife'],
				name: 'fleet',
				fileName: () => 'fleet.js',
			},
			reportCompressedSize: false,
		},
	});
	const code = await readFile(join(outDir, 'fleet.js'), 'utf8');
	await rm(outDir, { recursive: true });
	const page = await readFile(join(PROJECT, 'renderer/fleet/page.html'), 'utf8');
	await mkdir(join(DIST, 'linux'), { recursive: true });
	// A function: in a text, `$&` would mean something. No code may end its own element.
	await writeFile(
		FLEET_PAGE,
		page.replace('@CODE@', () => code.trim().replaceAll('</script', '<\\/script')),
	);
}
