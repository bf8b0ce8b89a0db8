import { readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { formatReport } from '../../../electron/exhibit/issues/report.ts';
import { exhibitionCopy, FIXTURES } from '../../fixtures/fixture.ts';

const SHIPPED = join(import.meta.dirname, '../../../content/exhibition');
const mistakes = readdirSync(FIXTURES).filter((name) => name.startsWith('broken-'));

describe('the shipped exhibition', () => {
	test('is in order: no error, no warning, every text in every language', async () => {
		const { issues, exhibition } = await loadExhibition(SHIPPED);
		expect(formatReport(issues)).toBe('The exhibition is in order.');
		expect(exhibition?.languages.map(({ tag }) => tag)).toEqual(['en', 'es', 'nb']);
		expect(exhibition?.slides.length).toBeGreaterThanOrEqual(6);
	});

	test('holds no file path and survives the journey over the bridge', async () => {
		const { exhibition } = await loadExhibition(SHIPPED);
		const sent = JSON.stringify(exhibition);
		expect(JSON.parse(sent)).toEqual(structuredClone(exhibition));
		expect(sent).not.toContain(SHIPPED);
	});
});

describe('a good exhibition', () => {
	test('is read whole: texts, figures, pictures and sources joined', async () => {
		const folder = await exhibitionCopy();
		const { exhibition, issues } = await loadExhibition(folder);
		expect(issues).toEqual([]);
		const fritz = exhibition!.chapters.find(({ id }) => id === 'dogs/fritz')!;
		expect(fritz).toMatchObject({ kind: 'dog', face: 'fritz', accent: 'bronze' });
		expect(fritz.text['es']).toMatchObject({
			title: 'Fritz',
			facts: [{ id: 'born', number: '1913', unit: '', words: 'año de nacimiento' }],
		});
		expect(fritz.sections[0]!.text['en']!.body).toEqual([
			{
				kind: 'paragraph',
				content: [
					{ kind: 'words', text: 'He was born in ' },
					{ kind: 'strong', text: 'Nome' },
					{ kind: 'words', text: '.' },
				],
			},
			{
				kind: 'list',
				items: [[{ kind: 'words', text: 'One' }], [{ kind: 'words', text: 'Two' }]],
			},
			{ kind: 'pull', content: [{ kind: 'words', text: 'A line to keep.' }] },
		]);
		await rm(folder, { recursive: true });
	});

	test('has the kiosk’s own words where it writes none, in its own language', async () => {
		const folder = await exhibitionCopy();
		await writeFile(
			join(folder, 'words/es.yaml'),
			'title: Fritz\nsubtitle: Un perro\nback: Volver\n',
		);
		const { exhibition, issues } = await loadExhibition(folder);
		expect(issues).toEqual([]);
		expect(exhibition!.words['es']).toMatchObject({ back: 'Volver', close: 'Cerrar' });
		await rm(folder, { recursive: true });
	});

	test('says in a language that the kiosk does not speak which words it lacks', async () => {
		const folder = await exhibitionCopy();
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		for (const file of files.filter((path) => /(?:^|\/)es\.(?:md|yaml)$/.test(path)))
			await rename(join(folder, file), join(folder, file.replace(/es\.(md|yaml)$/, 'fr.$1')));
		const said = await readFile(join(folder, 'exhibition.yaml'), 'utf8');
		await writeFile(join(folder, 'exhibition.yaml'), said.replace('tag: es', 'tag: fr'));
		const words = join(folder, 'words/fr.yaml');
		await writeFile(words, (await readFile(words, 'utf8')).replace(/^keepGoing: .*\n/m, ''));
		const { exhibition, issues } = await loadExhibition(folder);
		expect(issues.map(({ severity, what }) => `${severity}: ${what}`)).toEqual([
			expect.stringMatching(/^warning: .* missing in Español: .*keepGoing/),
		]);
		expect(exhibition!.words['fr']!.keepGoing).toBe('Yes, keep going');
		await rm(folder, { recursive: true });
	});

	test('is not disturbed by what computers leave on sticks', async () => {
		const folder = await exhibitionCopy();
		for (const litter of [
			'.DS_Store',
			'media/._fritz.svg',
			'Thumbs.db',
			'~$notes.yaml',
			'slides/en.yaml~',
		]) {
			await writeFile(join(folder, litter), 'litter');
		}
		expect((await loadExhibition(folder)).issues).toEqual([]);
		await rm(folder, { recursive: true });
	});

	test('may begin with the mark that Windows editors put in front', async () => {
		const folder = await exhibitionCopy();
		await writeFile(
			join(folder, 'slides/en.yaml'),
			'\uFEFFhello: { title: Hi }\nteam: { title: We }\n',
		);
		expect((await loadExhibition(folder)).issues).toEqual([]);
		await rm(folder, { recursive: true });
	});
});

describe('a mistake', () => {
	test.each(mistakes)('%s gives the expected report', async (mistake) => {
		const folder = await exhibitionCopy(mistake);
		const { issues, exhibition } = await loadExhibition(folder);
		const shown = exhibition === undefined ? 'not shown' : 'shown';
		const report = `${formatReport(issues)}\n\nThe exhibition is ${shown}.\n`;
		await expect(report).toMatchFileSnapshot(join(FIXTURES, mistake, 'report.txt'));
		await rm(folder, { recursive: true });
	});

	test('in the folder’s own place is one calm issue, not an exception', async () => {
		const { issues, exhibition } = await loadExhibition('/nowhere/at/all');
		expect(exhibition).toBeUndefined();
		expect(issues.map(({ code }) => code)).toEqual(['folder-missing']);
	});

	test('in a file’s encoding names the file', async () => {
		const folder = await exhibitionCopy();
		await writeFile(join(folder, 'slides/en.yaml'), Buffer.from([0x68, 0xe9, 0xff, 0xfe]));
		const { issues } = await loadExhibition(folder);
		expect(issues).toMatchObject([{ code: 'file-unreadable', file: 'slides/en.yaml' }]);
		await rm(folder, { recursive: true });
	});
});
