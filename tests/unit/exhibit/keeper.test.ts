import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ExhibitionKeeper, type KeeperEvent } from '../../../electron/exhibit/keeper.ts';
import { applyMistake, exhibitionCopy } from '../../fixtures/fixture.ts';

let folder: string;
let data: string;
let events: KeeperEvent[];
let rings: number;

beforeEach(async () => {
	folder = await exhibitionCopy();
	data = await mkdtemp(join(tmpdir(), 'serum-run-data-'));
	events = [];
	rings = 0;
});
afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
	await rm(data, { recursive: true, force: true });
});

function keep(lastGoodFile = join(data, 'last-good.json')): ExhibitionKeeper {
	return new ExhibitionKeeper({
		version: '1',
		folder,
		lastGoodFile,
		tell: (event) => events.push(event),
		changed: () => (rings += 1),
	});
}

/** A change counts when two looks in a row see the same. */
async function lookTwice(keeper: ExhibitionKeeper): Promise<void> {
	await keeper.look();
	await keeper.look();
}

const retitled = async (title: string) =>
	writeFile(join(folder, 'slides/en.yaml'), `hello: { title: ${title} }\nteam: { title: Team }\n`);
const titleOf = (keeper: ExhibitionKeeper) => keeper.current?.slides[0]?.text['en']?.title;

describe('the keeper', () => {
	test('a change is read when it has come to rest, once', async () => {
		const keeper = keep();
		await keeper.start();
		await lookTwice(keeper);
		expect(rings).toBe(0);
		await retitled('Changed');
		await keeper.look();
		expect(titleOf(keeper)).toBe('Hello Fritz');
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Changed');
		await lookTwice(keeper);
		expect(rings).toBe(1);
	});

	test('a folder that is still being copied is not read half-way', async () => {
		const keeper = keep();
		await keeper.start();
		for (const title of ['One', 'Second', 'Thirdly']) {
			await retitled(title);
			await keeper.look();
		}
		expect(titleOf(keeper)).toBe('Hello Fritz');
		await keeper.look();
		expect(titleOf(keeper)).toBe('Thirdly');
	});

	test('a broken change leaves the last good exhibition, says why, and is mended by the next', async () => {
		const keeper = keep();
		await keeper.start();
		await applyMistake('broken-unclosed-quote', folder);
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Hello Fritz');
		expect(rings).toBe(0);
		expect(events).toContainEqual(
			expect.objectContaining({
				kind: 'refused',
				issue: expect.objectContaining({ code: 'yaml-syntax' }),
			}),
		);
		await retitled('Mended');
		const mended = await exhibitionCopy();
		await writeFile(
			join(folder, 'dogs/fritz/en.md'),
			await readFile(join(mended, 'dogs/fritz/en.md')),
		);
		await rm(mended, { recursive: true });
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Mended');
	});

	test('a start with a broken folder shows what was last good in it', async () => {
		const before = keep();
		await before.start();
		await before.remember();
		await applyMistake('broken-missing-field', folder);
		const after = keep();
		await after.start();
		expect(titleOf(after)).toBe('Hello Fritz');
		expect(events).toContainEqual({ kind: 'showing', id: 'test-exhibition', from: 'last-good' });
	});

	test('a folder that has not changed since is not read again; a changed one is', async () => {
		const before = keep();
		await before.start();
		await before.remember();
		const again = keep();
		await again.start();
		expect(events.at(-1)).toMatchObject({ kind: 'showing', from: 'unchanged' });
		expect(again.current).toEqual(before.current);
		await retitled('Changed while it was off');
		const changed = keep();
		await changed.start();
		expect(events.at(-1)).toMatchObject({ kind: 'showing', from: 'folder' });
		expect(titleOf(changed)).toBe('Changed while it was off');
	});

	test('what was remembered for another folder, or is damaged, is never shown', async () => {
		const before = keep();
		await before.start();
		await before.remember();
		const elsewhere = `${folder}-moved`;
		await rename(folder, elsewhere);
		folder = elsewhere;
		await applyMistake('broken-tab', folder);
		const moved = keep();
		await moved.start();
		expect(moved.current).toBeUndefined();
		await writeFile(join(data, 'last-good.json'), '{"folder":');
		const damaged = keep();
		await damaged.start();
		expect(damaged.current).toBeUndefined();
		expect(events.at(-1)).toEqual({ kind: 'nothing-to-show' });
	});

	test('a folder that appears later is found', async () => {
		const away = `${folder}-away`;
		await rename(folder, away);
		const keeper = keep();
		await keeper.start();
		expect(keeper.current).toBeUndefined();
		await lookTwice(keeper);
		await rename(away, folder);
		await lookTwice(keeper);
		expect(keeper.current?.id).toBe('test-exhibition');
		expect(rings).toBe(1);
	});

	test('a disk that cannot be written keeps the show going and is told', async () => {
		const keeper = keep('/dev/null/last-good.json');
		await keeper.start();
		await keeper.remember();
		expect(keeper.current?.id).toBe('test-exhibition');
		expect(events.at(-1)).toMatchObject({ kind: 'not-remembered' });
	});
});
