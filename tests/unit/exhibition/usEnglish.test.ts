import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../../..');

/**
 * The exhibition and its papers are written in the English of the United States: a visitor should not read
 * miles and dates one way and words another. Spellings and turns of phrase that are British, or none at all.
 */
const NOT_AMERICAN: readonly RegExp[] = [
	/\b\w*(?:colour|honour|favour|harbour|neighbour|labour|rumour|odour)\w*/i,
	/\b(?!size|prize|seize|capsize)\w+(?:is|ys)(?:e|ed|es|ing)\b(?<=\b(?:author|organ|recogn|real|apolog|anal|paral|emphas|memor|special|general|final|critic|steril|immun|hospital|mobil|util|summar|visual|character)(?:is|ys)(?:e|ed|es|ing))/i,
	/\b(?:theatre|centre|metre|litre|kilometre|centimetre|fibre|sombre)s?\b/i,
	/\b(?:grey|plough|tyre|kerb|aeroplane|pyjamas|draught|programme|cheque|jewellery|storey)s?\b/i,
	/\b(?:towards|afterwards|backwards|whilst|amongst|learnt|spelt|burnt)\b/i,
	/\b(?:travell|cancell|labell|modell|signall)(?:ed|ing|er|ers)\b/i,
	/\b(?:Dr|Mr|Mrs|St) [A-Z]/,
	// A date with its day first.
	/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
];

/** The names of sections, which visitors never read. */
const IDS = /\{#[a-z-]+\}/g;

const found = (text: string) =>
	NOT_AMERICAN.flatMap((pattern) => {
		const match = pattern.exec(text.replace(IDS, ''));
		return match === null ? [] : [match[0]];
	});

const inFolder = (folder: string, name: RegExp) =>
	readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => name.test(path));

describe('English', () => {
	const files = [
		...inFolder('content/exhibition', /(?:^|\/)en\.(?:md|yaml)$/),
		...inFolder('docs/staff', /(?:^|\/)en\.md$/),
	];

	test.each(files)('%s is American', (path) => {
		const lines = readFileSync(join(PROJECT, path), 'utf8').split('\n');
		const slips = lines.flatMap((line, index) =>
			found(line).map((slip) => `${path}:${index + 1} ${slip}`),
		);
		expect(slips).toEqual([]);
	});

	test.each([
		'The grey dog had a colour of his own.',
		'On 27 January 1925 it left.',
		'The theatre was closed.',
		'They organised a relay and recognised him.',
		'He ran towards the sea.',
		'Dr Welch wired.',
		'They travelled by train.',
	])('a planted slip is found: %s', (sentence) => {
		expect(found(sentence)).not.toEqual([]);
	});

	test('what is American passes', () => {
		const text = 'On January 27, 1925, the gray dog’s size, prize and promise surprised Dr. Welch.';
		expect(found(text)).toEqual([]);
	});
});
