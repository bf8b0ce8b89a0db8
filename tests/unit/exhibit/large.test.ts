import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shownFiles } from '../../../content/schema/index.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { exhibitionCopy } from '../../fixtures/fixture.ts';

let folder: string;
beforeEach(async () => (folder = await exhibitionCopy()));
afterEach(() => rm(folder, { recursive: true }));

const sizeOf = (value: unknown) => JSON.stringify(value).length;

describe('a folder with far more than visitors can come to', () => {
	test('a thousand profiles more are read and told; what is shown is no larger for them', async () => {
		const small = (await loadExhibition(folder)).exhibition!;
		await mkdir(join(folder, 'dogs'), { recursive: true });
		for (let dog = 0; dog < 1000; dog += 1) {
			await cp(join(folder, 'dogs/fritz'), join(folder, `dogs/fritz-${dog}`), { recursive: true });
		}
		const { exhibition, issues } = await loadExhibition(folder);
		const unreachable = issues.filter(({ code }) => code === 'chapter-unreachable');
		expect(unreachable.length).toBe(1000);
		expect(unreachable[0]!.what).toContain('`dogs/fritz-0`');
		const ids = exhibition!.chapters.map(({ id }) => id);
		expect(ids).toEqual(small.chapters.map(({ id }) => id));
		expect(sizeOf(exhibition)).toBe(sizeOf(small));
		expect(shownFiles(exhibition!)).toEqual(shownFiles(small));
	});

	test('of ten thousand slides the first five hundred are shown, and that is told', async () => {
		const slides = await readFile(join(folder, 'slides/slides.yaml'), 'utf8');
		const [first] = slides.split(/^(?=- id:)/m).filter((part) => part.startsWith('- id:'));
		const many = Array.from({ length: 10_000 }, (_, slide) =>
			first!.replace(/^- id: .*$/m, `- id: slide-${slide}`),
		);
		await writeFile(join(folder, 'slides/slides.yaml'), many.join(''));
		for (const language of ['en', 'es']) {
			const words = Array.from({ length: 10_000 }, (_, slide) => `slide-${slide}: { title: T }\n`);
			await writeFile(join(folder, `slides/${language}.yaml`), words.join(''));
		}
		const { exhibition, issues } = await loadExhibition(folder);
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(exhibition!.slides.map(({ id }) => id).slice(-1)).toEqual(['slide-499']);
		const [told] = issues.filter(({ code }) => code === 'slides-too-many');
		expect(told!.what).toBe('There are 10000 slides; the first 500 are shown.');
	});
});
