import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { DIST, PROJECT } from '../paths.ts';

/** A package of npm whose code, styles or fonts are inside what was built. */
export interface BundledPackage {
	readonly name: string;
	readonly version: string;
	/** Where it lies below the project, as the lockfile names it: `node_modules/yaml`. */
	readonly folder: string;
}

/** Looks on while Vite builds, and knows afterwards which packages went in. */
interface Recorder {
	readonly plugin: Plugin;
	/** @throws in plain words when a package's own description cannot be read */
	readonly packages: () => Promise<BundledPackage[]>;
}

/** The list of the last build; it lies beside what electron-builder packs. */
const LIST = join(DIST, 'bundled-packages.json');

/** From the outermost `node_modules` to the innermost package. */
const IN_PACKAGE = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+/;
/** Helpers that the bundler itself writes into the code: a zero byte, then the tool's name. */
const HELPER = /^\0(@[^/+]+[/+])?([^/@?]+)/;

/** One recorder for all builds that make up the kiosk: its plugin goes into each of them. */
export function recordBundled(project = PROJECT): Recorder {
	const folders = new Set<string>();
	const plugin: Plugin = {
		name: 'record-bundled-packages',
		generateBundle(_options, bundle) {
			for (const part of Object.values(bundle)) {
				// Chunks know styles as modules too; fonts and pictures are files of their own.
				const ids = part.type === 'chunk' ? Object.keys(part.modules) : part.originalFileNames;
				for (const folder of ids.map(packageFolder)) {
					if (folder !== undefined) folders.add(folder);
				}
			}
		},
	};
	const packages = () =>
		Promise.all([...folders].sort().map((folder) => describePackage(project, folder)));
	return { plugin, packages };
}

/** The package that a module belongs to; nothing for the project's own. */
export function packageFolder(id: string): string | undefined {
	const path = id.replaceAll('\\', '/');
	const found = IN_PACKAGE.exec(path)?.[0];
	if (found !== undefined) return found;
	const helper = HELPER.exec(path);
	if (helper === null) return undefined;
	return `node_modules/${(helper[1] ?? '').replace('+', '/')}${helper[2]}`;
}

async function describePackage(project: string, folder: string): Promise<BundledPackage> {
	const text = await readFile(join(project, folder, 'package.json'), 'utf8').catch(() => {
		throw new Error(
			`The build took in code of ${folder}, and there is no package.json. So nobody can say whose it is and under which licence. Find where it comes from, and take it from a package of npm.`,
		);
	});
	const { name, version } = JSON.parse(text) as { name: string; version: string };
	return { name, version, folder };
}

/** Keeps the list beside the build that it belongs to. */
export async function writeBundled(packages: readonly BundledPackage[]): Promise<void> {
	await writeFile(LIST, `${JSON.stringify(packages, undefined, '\t')}\n`);
}

/**
 * The packages inside the last build.
 * @throws in plain words when nothing was built yet
 */
export async function readBundled(): Promise<BundledPackage[]> {
	const text = await readFile(LIST, 'utf8').catch(() => {
		throw new Error(
			`There is no ${LIST}: it says which packages are inside the kiosk and is written by every build. Delete the folder dist and run \`npm run build\`.`,
		);
	});
	return JSON.parse(text) as BundledPackage[];
}
