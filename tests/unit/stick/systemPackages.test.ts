import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Component } from '../../../electron/cli/stick/cyclonedx.ts';
import { sourceOffer } from '../../../electron/cli/stick/sourceOffer.ts';
import { distributionComponents } from '../../../electron/cli/stick/systemPackages.ts';
import { systemPackages, writeSystemPapers } from '../../../electron/cli/stick/systemPapers.ts';

const DEBIAN_12 = { distro: 'debian', release: '12' } as const;
const INDEX = `Package: alsa-utils
Version: 1.2.8-1
Architecture: amd64
Description: Utilities
 Package: not-a-field
Filename: ./alsa-utils_1.2.8-1_amd64.deb
Size: 1097864
SHA256: fb24eb1a318228b974efbef726190dd90c6106a208814a3ee8f5d69b91ee0ba4

Package: libstdc++6
Source: gcc-12 (12.2.0-14)
Version: 1:12.2.0-14+b1
Architecture: amd64
Built-Using: glibc (= 2.36-9), zlib (= 1:1.2.13)
Filename: ./libstdc++6_12.2.0-14+b1_amd64.deb
SHA256: ${'a'.repeat(64)}

Package: gcc-12-base
Source: gcc-12
Version: 12.2.0-14
Architecture: amd64
Filename: ./gcc-12-base_12.2.0-14_amd64.deb
SHA256: ${'b'.repeat(64)}
`;

describe('the bill of the system’s packages', () => {
	test('gives each its address, its hash and its sources', () => {
		const [alsa, cpp, base] = distributionComponents(INDEX, DEBIAN_12);
		expect(alsa).toEqual({
			type: 'library',
			'bom-ref': 'pkg:deb/debian/alsa-utils@1.2.8-1?arch=amd64&distro=debian-12',
			name: 'alsa-utils',
			version: '1.2.8-1',
			hashes: [
				{
					alg: 'SHA-256',
					content: 'fb24eb1a318228b974efbef726190dd90c6106a208814a3ee8f5d69b91ee0ba4',
				},
			],
			purl: 'pkg:deb/debian/alsa-utils@1.2.8-1?arch=amd64&distro=debian-12',
			pedigree: {
				ancestors: [
					{
						type: 'library',
						name: 'alsa-utils',
						version: '1.2.8-1',
						purl: 'pkg:deb/debian/alsa-utils@1.2.8-1?arch=source&distro=debian-12',
					},
				],
			},
		});
		expect(cpp!.purl).toBe(
			'pkg:deb/debian/libstdc%2B%2B6@1:12.2.0-14%2Bb1?arch=amd64&distro=debian-12',
		);
		const sources = (one: Component) =>
			one.pedigree!.ancestors.map(({ name, version }) => `${name} ${version}`);
		expect(sources(cpp!)).toEqual(['gcc-12 12.2.0-14', 'glibc 2.36-9', 'zlib 1:1.2.13']);
		expect(sources(base!)).toEqual(['gcc-12 12.2.0-14']);
	});

	test('takes no entry that lacks a hash or a version', () => {
		for (const lost of ['SHA256', 'Version', 'Package']) {
			const index = INDEX.replace(new RegExp(`^${lost}: .*\n`, 'm'), '');
			expect(() => distributionComponents(index, DEBIAN_12), lost).toThrow(`no field ${lost}`);
		}
	});
});

describe('the offer of sources', () => {
	const components = distributionComponents(INDEX, DEBIAN_12);
	const offer = sourceOffer([{ ...DEBIAN_12, components }]);

	test('lists each source once, with what was made from it', () => {
		expect(offer).toContain(
			'source gcc-12 12.2.0-14\n    libstdc++6 1:12.2.0-14+b1\n    gcc-12-base 12.2.0-14\n',
		);
		expect(offer).toContain('source glibc 2.36-9\n    libstdc++6 1:12.2.0-14+b1\n');
	});

	test('leads to the archives of the distributions and nowhere else', () => {
		const hosts = [...offer.matchAll(/https?:\/\/([^/\s]+)/g)].map((match) => match[1]!);
		expect([...new Set(hosts)].sort()).toEqual([
			'archive.ubuntu.com',
			'deb.debian.org',
			'snapshot.debian.org',
		]);
	});
});

describe('the papers of the system’s packages', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'serum-run-sbom-'));
	});
	afterEach(() => rm(folder, { recursive: true }));
	const index = async (place: string, text: string) => {
		await mkdir(join(folder, 'linux', place), { recursive: true });
		await writeFile(join(folder, 'linux', place, 'Packages'), text);
	};

	test('every index on the stick goes into the bill and into the offer', async () => {
		await index('debian/12', INDEX);
		await index('ubuntu/24.04', INDEX.replaceAll('alsa-utils', 'cage'));
		await mkdir(join(folder, 'linux/units/other'), { recursive: true });
		await writeSystemPapers(folder, join(folder, 'linux'), '1.0.0');
		const read = (name: string) => readFile(join(folder, name), 'utf8');
		const bill = JSON.parse(await read('sbom-system-packages.cdx.json')) as {
			components: Component[];
		};
		expect(bill.components.length).toBe(6);
		expect(new Set(bill.components.map((one) => one['bom-ref'])).size).toBe(6);
		const offer = await read('debian-packages.txt');
		expect(offer).toContain('Debian 12: 3 packages of 4 sources');
		expect(offer).toContain('Ubuntu 24.04: 3 packages of 4 sources');
	});

	test('a stick without indexes, or with packages of unknown sources, is not made', async () => {
		await mkdir(join(folder, 'linux/debian/12'), { recursive: true });
		await expect(systemPackages(join(folder, 'linux'))).rejects.toThrow(/There is no index .*12/);
		await rm(join(folder, 'linux/debian'), { recursive: true });
		await expect(systemPackages(join(folder, 'linux'))).rejects.toThrow('installs nothing');
		await index('fedora/42', INDEX);
		await expect(systemPackages(join(folder, 'linux'))).rejects.toThrow('linux/fedora');
	});
});
