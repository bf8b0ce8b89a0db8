import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePapers } from '../../../electron/cli/stick/guide.ts';

describe('the staff’s papers', () => {
	const fingerprint = 'AAAA BBBB CCCC DDDD EEEE FFFF 0000 1111';
	let folder: string;
	const read = (page: string) => readFile(join(folder, page), 'utf8');
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'serum-run-papers-'));
		await writePapers(folder, { version: '9.8.7', fingerprint });
	});
	afterAll(() => rm(folder, { recursive: true }));

	test('the card says, in each language, which key the stick is signed with', async () => {
		const card = await read('Card to print.html');
		expect(card.split(fingerprint).length - 1).toBe(3);
		expect(card.split('9.8.7').length - 1).toBe(3);
	});

	test.each(['START HERE.html', 'Card to print.html', 'Handbook.html'])(
		'%s leaves no place unfilled',
		async (page) => {
			expect(await read(page)).not.toMatch(/\{[a-z]+\}/);
		},
	);
});
