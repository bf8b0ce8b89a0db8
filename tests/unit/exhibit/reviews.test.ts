import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { proofSheet } from '../../../electron/cli/proof/sheet.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { passagesOf } from '../../../electron/exhibit/reviews/passages.ts';
import { exhibitionCopy } from '../../fixtures/fixture.ts';

let folder: string;
beforeEach(async () => {
	folder = await exhibitionCopy();
});
afterEach(() => rm(folder, { recursive: true }));

const signAll = async () => {
	const { exhibition } = await loadExhibition(folder);
	const lines = exhibition!.languages.flatMap(({ tag }) =>
		passagesOf(exhibition!, tag).map(
			({ id, seal }) =>
				`- { of: ${id}, language: ${tag}, by: A. Reader, on: 2026-12-01, seal: "${seal}" }\n`,
		),
	);
	await writeFile(join(folder, 'reviews.yaml'), lines.join(''));
};
const toConfirm = async () => {
	const { issues, toConfirm } = await loadExhibition(folder);
	expect(issues).toEqual([]);
	return toConfirm.filter(({ file }) => file === 'reviews.yaml').map(({ what }) => what);
};

test('a signature holds for these very letters, and falls with the first that changes', async () => {
	await signAll();
	expect(await toConfirm()).toEqual([]);
	const file = join(folder, 'dogs/fritz/en.md');
	await writeFile(file, (await readFile(file, 'utf8')).replace('He was born', 'He was borne'));
	expect(await toConfirm()).toEqual([
		expect.stringMatching(/^\d+ of \d+ texts in English are signed\.$/),
		'`dogs/fritz#early` was read by A. Reader on 2026-12-01 and has changed since.',
	]);
});

test('a figure that changes makes every text fall that tells it', async () => {
	await signAll();
	const file = join(folder, 'figures.yaml');
	await writeFile(file, (await readFile(file, 'utf8')).replace('value: 52', 'value: 53'));
	const fallen = (await toConfirm()).filter((what) => what.includes('stories/trail#far'));
	expect(fallen).toHaveLength(2);
});

test('every text stands on the sheet of its language, with its sources and its seal', async () => {
	const { exhibition, toConfirm } = await loadExhibition(folder);
	for (const tag of ['en', 'es']) {
		const sheet = proofSheet({ exhibition: exhibition!, toConfirm, tag });
		for (const { id, seal } of passagesOf(exhibition!, tag)) {
			expect(sheet).toContain(`<h2 lang="en">${id}</h2>`);
			expect(sheet).toContain(`seal: "${seal}"`);
		}
		expect(sheet).toContain('A1: A book about dogs (https://example.org/dogs)');
	}
	const about = proofSheet({ exhibition: exhibition!, toConfirm, tag: 'en', about: /Nome/u });
	expect(about).toContain('dogs/fritz#early');
	expect(about).not.toContain('>stories/trail#far<');
});
