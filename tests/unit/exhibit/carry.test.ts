import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { areaAround } from '../../../electron/exhibit/journey/carrySheets.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';

const SHIPPED = join(import.meta.dirname, '../../../content/exhibition');

describe('what visitors carry', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'serum-run-carry-'));
		await cp(SHIPPED, folder, { recursive: true });
	});
	afterEach(() => rm(folder, { recursive: true }));

	/** The folder with one file changed, and what is said of it: where, how bad, what. */
	async function changed(file: string, from: string | RegExp, to: string) {
		const path = join(folder, file);
		const written = await readFile(path, 'utf8');
		const change = written.replace(from, to);
		expect(change).not.toBe(written);
		await writeFile(path, change);
		const { exhibition, issues } = await loadExhibition(folder);
		return {
			carry: exhibition?.journey?.carry,
			said: issues.map(({ file, line, severity, what }) => `${file}:${line} ${severity} ${what}`),
		};
	}

	test('the shipped one goes over six sheets, each of whose ways lie on its picture', async () => {
		const { exhibition, issues } = await loadExhibition(folder);
		expect(issues).toEqual([]);
		const { sheets } = exhibition!.journey!.carry!;
		expect(sheets.map(({ last }) => last)).toEqual([3, 7, 12, 16, 17, 19]);
		for (const { ways, area } of sheets) {
			expect(area).toEqual(areaAround(ways));
			expect(area[0]).toBeLessThan(ways[0]);
			expect(area[1]).toBeLessThan(ways[1]);
			expect(area[0] + area[2]).toBeGreaterThan(ways[0] + ways[2]);
			expect(area[1] + area[3]).toBeGreaterThan(ways[1] + ways[3]);
		}
	});

	test('without the file there is a map and nothing to carry; its words are told', async () => {
		await rm(join(folder, 'journey/carry.yaml'));
		const { exhibition, issues } = await loadExhibition(folder);
		expect(exhibition).toBeUndefined();
		const told = issues.filter(({ code }) => code === 'text-unmatched');
		expect(told.map(({ file }) => file)).toEqual(
			['en', 'es', 'nb'].map((tag) => `journey/${tag}.yaml`),
		);
		expect(told[0]!.what).toBe('There is no file `journey/carry.yaml`.');
	});

	test('a leg without its line: an error in the first language, a fallback in the others', async () => {
		const gone = await changed('journey/en.yaml', /line: "He leaves Ruby[^"]*", /, '');
		expect(gone.said).toEqual([
			'journey/en.yaml:14 error The leg `leg-9` has no line in English for the moment when its team takes the load.',
		]);
		expect(gone.carry).toBeUndefined();
		await cp(join(SHIPPED, 'journey/en.yaml'), join(folder, 'journey/en.yaml'));
		const untold = await changed('journey/nb.yaml', /line: "Han drar fra Ruby[^"]*", /, '');
		expect(untold.said).toEqual([
			'journey/nb.yaml:14 warning The leg `leg-9` has no line in Norsk for the moment when its team takes the load.',
		]);
		expect(untold.carry).toBeDefined();
	});

	test('a line that is longer than the moment: is counted', async () => {
		const { said, carry } = await changed(
			'journey/en.yaml',
			'line: "He leaves Ruby with seven dogs."',
			'line: "He leaves Ruby with seven dogs, and nobody knows yet how cold the river is."',
		);
		expect(said).toEqual(['journey/en.yaml:14 warning This line has 15 words; 12 fit.']);
		expect(carry).toBeDefined();
	});

	test.each([
		[
			'a sheet that ends with no leg',
			'until: leg-8',
			'until: leg-88',
			'There is no leg called `leg-88`.',
		],
		[
			'sheets out of their order',
			'until: leg-13',
			'until: leg-2',
			'This sheet ends with `leg-2`, where the one before it has ended already.',
		],
		[
			'a way that is cut off',
			'  - { map: carry-nome, until: leg-20 }\n',
			'',
			'The last sheet ends with `leg-18`, the way with `leg-20`.',
		],
		['a veil over no leg', 'leg: leg-20', 'leg: balto', 'There is no leg called `balto`.'],
		[
			'a scene for a picture',
			'load: carry-parcel',
			'load: storm',
			'`storm` is a scene; here the kiosk needs a picture.',
		],
	])('%s: is told with its line, and the last good exhibition stays', async (_, from, to, what) => {
		const { said, carry } = await changed('journey/carry.yaml', from, to);
		expect(
			said.filter((line) => / error /.test(line)).map((line) => line.replace(/^\S+ error /, '')),
		).toContain(what);
		expect(said.join('\n')).toMatch(/journey\/carry\.yaml:\d+ error/);
		expect(carry).toBeUndefined();
	});
});
