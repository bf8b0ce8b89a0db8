import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookIntoIncoming } from '../../../electron/main/packs/incoming.ts';
import type { Packs } from '../../../electron/main/packs/packs.ts';

let folder: string;
let taken: string[];
let outcome: Awaited<ReturnType<Packs['takeFile']>>;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-incoming-'));
	taken = [];
	outcome = 'taken';
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, text: string, minute: number) => {
	await writeFile(join(folder, name), text);
	await utimes(join(folder, name), 0, 60 * minute);
};

/** A kiosk's start; what one before has tried it remembers. */
const start = () =>
	lookIntoIncoming({
		folder,
		memory: join(folder, 'tried.json'),
		takeFile: async (file) => {
			taken.push(basename(file));
			return outcome;
		},
		journal: { note: () => undefined, trouble: () => undefined },
	});

test('a pack is taken once, when it has come to rest', async () => {
	const look = start();
	await put('a.exhibition', 'half', 1);
	await look();
	await put('a.exhibition', 'half and half', 2);
	await look();
	expect(taken).toEqual([]);
	for (let count = 0; count < 3; count += 1) await look();
	expect(taken).toEqual(['a.exhibition']);
});

test('of several the latest is taken and no other, over every start too', async () => {
	await put('z.exhibition', 'old', 1);
	await put('a.exhibition', 'new', 2);
	await put('.b.exhibition', 'being copied', 3);
	await put('c.exhibition.part', 'being copied', 3);
	await put('notes.txt', 'no pack', 4);
	for (let starts = 0; starts < 2; starts += 1) {
		const look = start();
		for (let count = 0; count < 3; count += 1) await look();
	}
	expect(taken).toEqual(['a.exhibition']);
});

test('one that is refused is not tried again before it is another file; what may pass is', async () => {
	await put('a.exhibition', 'damaged', 1);
	outcome = 'damaged';
	const look = start();
	for (let count = 0; count < 4; count += 1) await look();
	expect(taken).toHaveLength(1);
	await put('a.exhibition', 'whole', 2);
	outcome = 'no-room';
	for (let count = 0; count < 3; count += 1) await look();
	outcome = 'taken';
	for (let count = 0; count < 3; count += 1) await look();
	expect(taken).toHaveLength(4);
});

test('a folder that is not there is nobody’s trouble', async () => {
	await rm(folder, { recursive: true });
	const look = start();
	await look();
	await look();
	expect(taken).toEqual([]);
	await mkdir(folder);
});
