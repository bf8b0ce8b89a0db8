import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { FALSE_CLAIMS, type FalseClaim } from './falseClaims.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

const SHIPPED = join(import.meta.dirname, '../../../content/exhibition');
const { exhibition } = await loadExhibition(SHIPPED);
const LANGUAGES = ['en', 'es', 'nb'] as const;
type Tag = (typeof LANGUAGES)[number];

const tells = ({ told, discussedIn }: FalseClaim, tag: Tag, sentences: readonly Sentence[]) =>
	sentences
		.filter(({ place, text }) => place !== discussedIn && told[tag].test(text))
		.map(({ place, text }) => `${place}: ${text}`);

describe.each(LANGUAGES)('in %s', (tag) => {
	const sentences = sentencesOf(exhibition!, tag);

	test('there are sentences to look at', () => {
		expect(sentences.length).toBeGreaterThan(500);
	});

	test.each(FALSE_CLAIMS.map((claim) => [claim.claim, claim] as const))(
		'nobody reads: %s',
		(_, claim) => {
			expect(tells(claim, tag, sentences)).toEqual([]);
		},
	);

	test.each(FALSE_CLAIMS.map((claim) => [claim.claim, claim] as const))(
		'a planted sentence is found: %s',
		(_, claim) => {
			const planted = { place: 'dogs/togo#pup', text: claim.planted[tag] };
			expect(tells(claim, tag, [...sentences, planted])).toHaveLength(1);
		},
	);
});

describe('figures', () => {
	const files = readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /(?:^|\/)(?:en|es|nb)\.(?:md|yaml)$/.test(path) && !/^words\//.test(path));

	test.each(files)(
		'%s types none of 32 or more: it names them, so that each stands once',
		(path) => {
			const text = readFileSync(join(SHIPPED, path), 'utf8')
				.replace(/^ *credit: .*$/gm, '')
				// The release of a data set, such as 2.3.7, is a name.
				.replace(/\d+\.\d+\.\d+/g, '')
				.replace(/\{#?[a-z0-9-]+\}/g, '');
			const typed = [...text.matchAll(/(?<![\p{L}\d.:])\d[\d.,\u00a0]*\d(?![\d:])/gu)]
				.map(([number]) => number)
				.filter(
					(number) => !/^(?:1[6-9]|20)\d\d$/.test(number) && !/^\d{1,2}[.:]\d{2}$/.test(number),
				)
				.filter((number) => Number(number.replace(/[.,\u00a0]/g, '')) >= 32);
			expect(typed).toEqual([]);
		},
	);

	test('the legs of the relay add up to its length', () => {
		const text = readFileSync(join(SHIPPED, 'figures.yaml'), 'utf8');
		const value = (id: string) =>
			Number(new RegExp(`^${id}: \\{ value: ([\\d.]+)`, 'm').exec(text)![1]);
		const legs = [...text.matchAll(/^leg-\d+: \{ value: (\d+)/gm)].map((match) => Number(match[1]));
		// Ivanoff's way, leg 17, is inside the next one.
		expect(legs).toHaveLength(19);
		expect(legs.reduce((sum, miles) => sum + miles, 0)).toBe(value('relay-miles'));
		expect(value('togo-out') + value('togo-with-serum')).toBe(value('togo-total'));
		expect(value('leg-18')).toBe(value('togo-with-serum'));
		expect(value('leg-20')).toBe(value('balto-last-leg'));
	});
});

describe('sources', () => {
	test('every page stands on at least one, and none is an unsourced general belief', () => {
		const bare = exhibition!.chapters.flatMap(({ id, sources, sections }) => [
			...(sources.length > 0 ? [] : [id]),
			...sections.filter((section) => section.sources.length === 0).map((s) => `${id}#${s.id}`),
		]);
		expect(bare).toEqual([]);
		expect(Object.keys(exhibition!.sources)).not.toContain('GK');
	});

	test('what they do not agree about is said where the ledger notes it', () => {
		const disputed = exhibition!.chapters.flatMap(({ id, sections }) =>
			sections
				.filter(({ text }) => {
					const { body, more } = text['en']!;
					return [...body, ...(more?.body ?? [])].some(({ kind }) => kind === 'disputed');
				})
				.map((section) => `${id}#${section.id}`),
		);
		expect(disputed).toEqual(
			expect.arrayContaining([
				'dogs/balto#kennel', // birth year
				'dogs/balto#kaasen', // had he led before
				'dogs/balto#storm', // why Safety was passed
				'dogs/balto#fame', // day of the statue
				'dogs/balto#today', // age
				'dogs/togo#pup', // birth year
				'dogs/togo#one-day', // miles in all
				'dogs/togo#today', // age
				'stories/relay#interior', // drivers of legs 2 to 4
				'stories/relay#yukon', // drivers of legs 5 to 7
				'stories/relay#portage', // Jackscrew's name
				'stories/relay#speed', // hours
				'stories/serum-run#families', // deaths
				'stories/serum-run#parcel', // day of the train
			]),
		);
	});

	test.each(LANGUAGES)('the same sections say so in %s', (tag) => {
		const marks = (language: string) =>
			exhibition!.chapters.flatMap(({ id, sections }) =>
				sections.map(({ id: section, text }) => {
					const { body, more } = text[language]!;
					const kinds = [...body, ...(more?.body ?? [])].map(({ kind }) => kind);
					return `${id}#${section} ${kinds.join(' ')}`;
				}),
			);
		expect(marks(tag)).toEqual(marks('en'));
	});
});

describe('labels', () => {
	const words = (text: string) =>
		text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

	test.each(LANGUAGES)('in %s can be read standing up', (tag) => {
		const long: string[] = [];
		for (const { id, sections } of exhibition!.chapters) {
			for (const section of sections) {
				const { title, body } = section.text[tag]!;
				const text = body.map((block) => ('content' in block ? block.content : [])).flat();
				const count = words(text.map((run) => run.text).join(' '));
				if (words(title) > 7) long.push(`${id}#${section.id}: title of ${words(title)} words`);
				if (count > 85) long.push(`${id}#${section.id}: ${count} words`);
			}
		}
		for (const [id, { text }] of Object.entries(exhibition!.media)) {
			const caption = words(text[tag]?.caption ?? '');
			if (caption > 40) long.push(`media ${id}: caption of ${caption} words`);
		}
		expect(long).toEqual([]);
	});
});
