import { beforeAll, describe, expect, test } from 'vitest';
import type { Exhibition, Form } from '../../../content/schema/index.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { pageOf } from '../../../renderer/core/page.ts';
import { HOME } from '../../../renderer/core/route.ts';
import { SHIPPED_EXHIBITION } from '../../../electron/cli/paths.ts';

let exhibition: Exhibition;
beforeAll(async () => {
	exhibition = (await loadExhibition(SHIPPED_EXHIBITION)).exhibition!;
});
const page = (id: string, number: number, tag = 'en', more = false) =>
	pageOf(exhibition, { view: 'chapter', id, page: number, more }, tag)!;
const pageWith = (form: Form['kind']) => {
	for (const { id, sections } of exhibition.chapters) {
		const index = sections.findIndex((section) => section.form.kind === form);
		if (index >= 0) return page(id, index + 1);
	}
	throw new Error(`no ${form}`);
};

describe('what a page says', () => {
	test('every page of every chapter, in every language, says something under a title of its own', () => {
		for (const { tag } of exhibition.languages) {
			for (const { id, sections } of exhibition.chapters) {
				const titles = Array.from({ length: sections.length + 1 }, (_, number) => {
					const told = page(id, number, tag);
					expect(told.blocks.length, told.title).toBeGreaterThan(0);
					expect(told.pictures.length, told.title).toBeGreaterThan(0);
					expect(told.text).toEqual({ tag, borrowed: false });
					return told.title;
				});
				expect(new Set(titles).size).toBe(titles.length);
			}
		}
	});

	test('each page leads to the next by its title, the first one back and the last one on to home', () => {
		for (const { id, sections } of exhibition.chapters) {
			expect(page(id, 0).back).toEqual(HOME);
			sections.forEach((_, index) => {
				const { next } = page(id, index);
				expect(next).toEqual({
					title: page(id, index + 1).title,
					route: { view: 'chapter', id, page: index + 1 },
				});
			});
			expect(page(id, sections.length).next).toEqual({ title: undefined, route: HOME });
		}
	});

	test('a front has its facts, a figure its stamp, a line of years and a comparison two dogs', () => {
		const [togo, balto] = ['dogs/togo', 'dogs/balto'].map((id) => page(id, 0));
		expect(togo!.form).toBe('front');
		expect(togo!.facts.length).toBeGreaterThan(0);
		expect(togo!.pictures.map(({ dog }) => dog)).toEqual(['aurora']);
		const stamped = pageWith('figure');
		expect(stamped.stamp?.number).toMatch(/\d/);
		for (const form of ['timeline', 'compare'] as const) {
			const two = pageWith(form);
			expect(two.pictures.map(({ medium }) => medium)).toEqual([
				togo!.pictures[0]!.medium,
				balto!.pictures[0]!.medium,
			]);
			expect(two.closer, 'neither is larger than the other').toBeUndefined();
		}
		expect(pageWith('text').closer).toBeDefined();
	});

	test('an open layer is plain text under the title of its page, with the same picture', () => {
		const shut = exhibition.chapters
			.flatMap(({ id, sections }) => sections.map((_, index) => page(id, index + 1)))
			.find(({ layer }) => layer === 'offered')!;
		const open = page(shut.chapter.id, shut.number, 'en', true);
		expect(open).toMatchObject({ layer: 'open', form: 'text', overline: shut.title });
		expect(open.title).not.toBe(shut.title);
		expect(open.pictures).toEqual(shut.pictures);
	});

	test('a text that is missing in a language is borrowed, and says so; no page is none', () => {
		const { id } = exhibition.chapters[0]!;
		expect(page(id, 1, 'fi').text).toEqual({ tag: exhibition.languages[0]!.tag, borrowed: true });
		expect(page(id, 99)).toBeUndefined();
		expect(page('dogs/nobody', 0)).toBeUndefined();
	});
});
