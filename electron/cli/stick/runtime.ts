import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Component } from './cyclonedx.ts';

/** What is inside an Electron, as far as its executable tells. */
interface RuntimeVersions {
	readonly chromium?: string;
	readonly node?: string;
}

/**
 * Looks for the versions that Chromium and Node wrote into Electron's executable. It is read and not
 * started: the same file gives the same answer on every machine.
 */
export async function runtimeVersions(executable: string): Promise<RuntimeVersions> {
	const bytes = await readFile(executable);
	// Chromium's own name of itself; the address where Node's sources are.
	const chromium = behind(bytes, 'Chrome/', /^\d+\.\d+\.\d+\.\d+/);
	const node = behind(bytes, 'node-v', /^\d+\.\d+\.\d+(?=[.-])/);
	return {
		...(chromium === undefined ? {} : { chromium }),
		...(node === undefined ? {} : { node }),
	};
}

/** Longer than any version. */
const REACH = 32;

/** The first fitting text behind a marker. */
function behind(bytes: Buffer, marker: string, pattern: RegExp): string | undefined {
	for (let at = bytes.indexOf(marker); at !== -1; at = bytes.indexOf(marker, at + 1)) {
		const start = at + marker.length;
		const found = pattern.exec(bytes.toString('latin1', start, start + REACH));
		if (found) return found[0];
	}
	return undefined;
}

/** Hashes of Electron's archives, out of the `electron` package: none of the stand-in. */
const CHECKSUMS = createRequire(import.meta.url)('electron/checksums.json') as Readonly<
	Record<string, string>
>;

/** Electron, and the two large programs inside it as far as their versions are known. */
export function runtimeComponents(
	electron: string,
	{ chromium, node }: RuntimeVersions,
): Component[] {
	const zip = `electron-v${electron}-linux-x64.zip`;
	const checksum = CHECKSUMS[zip];
	const url = `https://github.com/electron/electron/releases/download/v${electron}/${zip}`;
	const npm = `pkg:npm/electron@${electron}`;
	const components: Component[] = [
		{
			type: 'framework',
			'bom-ref': npm,
			name: 'electron',
			version: electron,
			licenses: [{ license: { id: 'MIT' } }],
			cpe: `cpe:2.3:a:electronjs:electron:${electron}:*:*:*:*:*:*:*`,
			purl: npm,
			...(checksum === undefined
				? {}
				: {
						externalReferences: [
							{ type: 'distribution', url, hashes: [{ alg: 'SHA-256', content: checksum }] },
						],
					}),
		},
	];
	if (chromium !== undefined) {
		const cpe = `cpe:2.3:a:google:chrome:${chromium}:*:*:*:*:*:*:*`;
		components.push(platform('chromium', chromium, 'BSD-3-Clause', cpe));
	}
	if (node !== undefined) {
		const cpe = `cpe:2.3:a:nodejs:node.js:${node}:*:*:*:*:*:*:*`;
		components.push(platform('node', node, 'MIT', cpe));
	}
	return components;
}

function platform(name: string, version: string, id: string, cpe: string): Component {
	const purl = `pkg:generic/${name}@${version}`;
	const licenses = [{ license: { id } }];
	return { type: 'platform', 'bom-ref': purl, name, version, licenses, cpe, purl };
}
