import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BundledPackage } from '../../../electron/cli/packaging/bundled.ts';
import { licencesOf } from '../../../electron/cli/stick/licences.ts';

const MIT = (holder: string) =>
	`MIT License\n\n${holder}\n\nPermission is hereby granted, free of charge, to anybody ...\n... OR OTHER DEALINGS IN THE\nSOFTWARE.\n`;

let folder: string;
const write = async (file: string, text: string) => {
	await mkdir(dirname(join(folder, file)), { recursive: true });
	await writeFile(join(folder, file), text);
};
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-licences-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a package’s licence', () => {
	const planted: BundledPackage = {
		name: '@planted/one',
		version: '1.0.0',
		folder: 'node_modules/@planted/one',
	};
	const plant = async (licence: string | undefined, files: Record<string, string>) => {
		await write(`${planted.folder}/package.json`, JSON.stringify({ license: licence }));
		for (const [name, text] of Object.entries(files))
			await write(`${planted.folder}/${name}`, text);
	};
	const found = () => licencesOf([planted], { project: folder, texts: join(folder, 'texts') });

	test.each(['LICENSE', 'license.md', 'LICENCE.txt', 'COPYING', 'License-MIT'])(
		'is found as %s',
		async (name) => {
			await plant('MIT', { [name]: MIT('Copyright (c) Somebody'), 'licence.js': 'never()' });
			const [one] = await found();
			expect(one).toMatchObject({ licence: 'MIT', name: '@planted/one' });
			expect(one!.text).toBe(MIT('Copyright (c) Somebody'));
		},
	);

	test('missing, the build fails: which package, and where a text may be put', async () => {
		await plant('MIT', { 'README.md': 'MIT' });
		await expect(found()).rejects.toThrow(
			/@planted\/one 1\.0\.0: it ships no text of its licence, MIT[^]*electron\/cli\/stick\/licence-texts\/<package>\.txt/,
		);
	});

	test('is not a mere link to one, and names who holds the copyright', async () => {
		await plant('MIT', { LICENSE: 'Copyright (c) Somebody\n\nMIT, see https://mit-license.org' });
		await expect(found()).rejects.toThrow('what it ships is not the whole text of MIT');
		await plant('MIT', { LICENSE: MIT('Google Inc.') });
		await expect(found()).rejects.toThrow('its text names nobody who holds the copyright');
	});

	test('of another kind is looked at by a person first', async () => {
		await plant('GPL-3.0-only', { LICENSE: MIT('Copyright (c) Somebody') });
		await expect(found()).rejects.toThrow('nobody has looked yet at what GPL-3.0-only asks for');
		await plant(undefined, { LICENSE: MIT('Copyright (c) Somebody') });
		await expect(found()).rejects.toThrow('its package.json names no licence');
	});

	test('that its archive lacks comes from our own texts, and goes before what is wrong', async () => {
		await plant('MIT', { LICENSE: MIT('Google Inc.') });
		await write('texts/@planted/one.txt', MIT('Copyright (c) The true one'));
		expect((await found())[0]!.text).toContain('The true one');
	});
});
