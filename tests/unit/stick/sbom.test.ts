import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOf, purlPart, type Component } from '../../../electron/cli/stick/cyclonedx.ts';
import { runtimeComponents, runtimeVersions } from '../../../electron/cli/stick/runtime.ts';
import { kioskComponent, npmComponent } from '../../../electron/cli/stick/sbom.ts';

describe('the bill of the application', () => {
	const saxes = {
		name: '@a/saxes',
		version: '6.0.0+x',
		folder: 'node_modules/@a/saxes',
		licence: 'ISC',
		text: '',
	};

	test('names packages of npm with the hash of their archive', () => {
		const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
		expect(npmComponent(saxes, { packages: { 'node_modules/@a/saxes': { integrity } } })).toEqual({
			type: 'library',
			'bom-ref': 'pkg:npm/%40a/saxes@6.0.0%2Bx',
			group: '@a',
			name: 'saxes',
			version: '6.0.0+x',
			hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
			licenses: [{ license: { id: 'ISC' } }],
			purl: 'pkg:npm/%40a/saxes@6.0.0%2Bx',
		});
		expect(() => npmComponent(saxes, { packages: {} })).toThrow(/no SHA-512 of it at node_modules/);
	});

	test('names Electron, and what is inside it as far as it is known', () => {
		const known = runtimeComponents('45.4.1', { chromium: '150.0.1.2', node: '24.1.0' });
		expect(known.map(({ purl }) => purl)).toEqual([
			'pkg:npm/electron@45.4.1',
			'pkg:generic/chromium@150.0.1.2',
			'pkg:generic/node@24.1.0',
		]);
		expect(known[0]!.externalReferences![0]!.hashes[0]!.content).toMatch(/^[0-9a-f]{64}$/);
		expect(runtimeComponents('33.2.1', {}).map(({ name }) => name)).toEqual(['electron']);
	});

	test('depends on nothing but what it lists: no time, no number of its own, one order', () => {
		const [a, b] = runtimeComponents('45.4.1', { chromium: '150.0.1.2' }) as [Component, Component];
		const bill = billOf(kioskComponent('1.0.0'), [a, b]);
		expect(billOf(kioskComponent('1.0.0'), [b, a])).toBe(bill);
		expect(bill).not.toMatch(/timestamp|serialNumber/);
		expect(JSON.parse(bill)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
	});

	test('versions are read out of Electron’s executable without starting it', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'serum-run-sbom-'));
		const file = join(folder, 'electron');
		await writeFile(file, '\0Chrome/\0x Chrome/150.0.1.2 Electron/45\0/node-v24.1.0-headers.tar');
		expect(await runtimeVersions(file)).toEqual({ chromium: '150.0.1.2', node: '24.1.0' });
		await writeFile(file, 'nothing');
		expect(await runtimeVersions(file)).toEqual({});
		await rm(folder, { recursive: true });
	});

	test('writes addresses as package URLs ask', () => {
		expect(purlPart("1:2~rc+d'fsg")).toBe('1:2~rc%2Bd%27fsg');
	});
});
