import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildKiosk } from '../../../electron/cli/build.ts';
import { readBundled, type BundledPackage } from '../../../electron/cli/packaging/bundled.ts';
import { PROJECT } from '../../../electron/cli/paths.ts';
import { filesBelow } from '../../../electron/cli/stick/files.ts';
import { writeLicences } from '../../../electron/cli/stick/licenceFolder.ts';
import {
	joinedTexts,
	licencesOf,
	type LicensedPackage,
} from '../../../electron/cli/stick/licences.ts';

/** The kiosk itself, as it is built; the one test that builds it, since two at a time would collide. */
let bundled: BundledPackage[];
let licensed: LicensedPackage[];
beforeAll(async () => {
	await buildKiosk();
	bundled = await readBundled();
	licensed = await licencesOf(bundled);
});

describe('the list of what is inside', () => {
	test('is known to hold its libraries and fonts, and nothing that only makes it', () => {
		const names = bundled.map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining(['svelte', 'yaml', 'saxes', '@fontsource/source-serif-4']),
		);
		for (const tool of ['electron', 'electron-builder', 'typescript', 'sharp']) {
			expect(names).not.toContain(tool);
		}
	});

	test('names each of them in NOTICES.md under its licence, and no other', async () => {
		const text = await readFile(join(PROJECT, 'NOTICES.md'), 'utf8');
		const fonts = [...text.matchAll(/`(@fontsource\/[^`]+)`/g)].map((match) => [
			match[1]!,
			'OFL-1.1',
		]);
		const libraries = [...text.matchAll(/^- (`.*`) \((\S+)\): /gm)].flatMap((line) =>
			[...line[1]!.matchAll(/`([^`]+)`/g)].map((match) => [match[1]!, line[2]!]),
		);
		const named = [...fonts, ...libraries].map((pair) => pair.join(' ')).sort();
		expect(named).toEqual(licensed.map(({ name, licence }) => `${name} ${licence}`).sort());
	});

	test('imports no styles from styles: the list would not see those', async () => {
		const folder = join(PROJECT, 'renderer');
		const files = (await filesBelow(folder)).filter((file) => /\.(?:css|svelte)$/.test(file));
		const importing: string[] = [];
		for (const file of files) {
			if (/@import/.test(await readFile(join(folder, file), 'utf8'))) importing.push(file);
		}
		expect(files.length).toBeGreaterThan(40);
		expect(importing).toEqual([]);
	});
});

describe('the folder of licences', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'serum-run-licences-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	test('has a text for every package, and an index that leads to each file', async () => {
		await writeFile(join(folder, 'LICENSES.chromium.html'), 'chromium');
		await writeFile(join(folder, 'LICENSE.electron.txt'), 'electron');
		const target = join(folder, 'licences');
		await mkdir(target);
		await writeLicences(target, licensed, folder);
		// The papers of the system's packages are written from their indexes.
		const others = [
			'debian-packages.txt',
			'sbom-application.cdx.json',
			'sbom-system-packages.cdx.json',
		];
		const index = await readFile(join(target, 'LICENCES.html'), 'utf8');
		const linked = [...index.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!);
		const files = (await filesBelow(target)).filter((file) => file !== 'LICENCES.html');
		expect([...new Set(linked)].sort()).toEqual([...files, ...others].sort());
		expect(files.filter((file) => file.startsWith('packages/')).length).toBe(bundled.length);
		expect(files).toEqual(expect.arrayContaining(['map/GPL-3.txt', 'map/LGPL-3.txt']));
		expect(await readFile(join(target, 'LICENSES.chromium.html'), 'utf8')).toBe('chromium');
	});

	test('fonts bring the whole Open Font License and their own copyright', () => {
		const fonts = licensed.filter(({ name }) => name.startsWith('@fontsource/'));
		const holders = {
			'@fontsource/courier-prime': /^Copyright 2015 The Courier Prime Project Authors/,
			'@fontsource/league-gothic': /^Copyright 2020 The League Gothic Project Authors/,
			'@fontsource/source-serif-4': /^Copyright 2014 - 2023 Adobe .*Reserved Font Name ‘Source’/,
		};
		expect(fonts.map(({ name }) => name)).toEqual(Object.keys(holders));
		for (const { name, text } of fonts) {
			expect(text).toMatch(holders[name as keyof typeof holders]);
			for (const part of ['PREAMBLE', 'DEFINITIONS', 'PERMISSION & CONDITIONS', 'TERMINATION']) {
				expect(text).toContain(`\n${part}\n`);
			}
		}
	});

	test('our own texts are all of packages that are inside', async () => {
		const texts = await filesBelow(join(PROJECT, 'electron/cli/stick/licence-texts'));
		const names = bundled.map(({ name }) => `${name}.txt`);
		expect(texts.filter((file) => !names.includes(file))).toEqual([]);
	});

	test('all in one file, for the application alone, holds them too', () => {
		const text = joinedTexts(licensed);
		for (const one of licensed) expect(text).toContain(one.text.trim());
	});
});
