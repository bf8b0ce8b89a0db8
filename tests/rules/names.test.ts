import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, SHIPPED_EXHIBITION } from '../../electron/cli/paths.ts';
import { loadExhibition } from '../../electron/exhibit/load.ts';

/**
 * What visitors can do is tried on a small exhibition, and what is promised of Togo and Balto in `tests/exhibition`: who
 * changes a title there makes no test of the software fail.
 */
test('the tests of what visitors can do name nothing of the shipped exhibition', async () => {
	const { exhibition } = await loadExhibition(SHIPPED_EXHIBITION);
	const { chapters, slides, languages } = exhibition!;
	const titles = languages.flatMap(({ tag }) => [
		...chapters.flatMap(({ text, sections }) => [
			text[tag]!.title,
			...sections.map((section) => section.text[tag]!.title),
		]),
		...slides.flatMap(({ text }) => text[tag]?.title ?? []),
	]);
	expect(titles.length).toBeGreaterThan(100);
	const folder = join(PROJECT, 'tests/visitor');
	const files = readdirSync(folder);
	expect(files.length).toBeGreaterThan(10);
	const named = files.flatMap((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const isNamed = (title: string) =>
			[`'${title}`, `"${title}`, `/^${title}`].some((quoted) => text.includes(quoted));
		return titles.filter(isNamed).map((title) => `${file}: ${title}`);
	});
	expect(named).toEqual([]);
});
