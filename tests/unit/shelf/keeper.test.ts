import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { issue } from '../../../electron/exhibit/issues/issue.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { ExhibitionKeeper } from '../../../electron/shelf/keeper.ts';
import type { KeeperOptions } from '../../../electron/shelf/keeperOptions.ts';
import type { KeeperEvent } from '../../../electron/shelf/keeperEvent.ts';
import { applyMistake, exhibitionCopy } from '../../fixtures/fixture.ts';

let folder: string;
let shipped: string;
let data: string;
let events: KeeperEvent[];
let rings: number;

beforeEach(async () => {
	[folder, shipped] = [await exhibitionCopy(), await exhibitionCopy()];
	data = await mkdtemp(join(tmpdir(), 'serum-run-data-'));
	events = [];
	rings = 0;
});
afterEach(async () => {
	for (const place of [folder, shipped, data]) await rm(place, { recursive: true, force: true });
});

function keep(shelf = join(data, 'shelf'), other: Partial<KeeperOptions> = {}): ExhibitionKeeper {
	return new ExhibitionKeeper({
		version: '1',
		folder,
		shipped,
		shelf,
		load: loadExhibition,
		tell: (event) => events.push(event),
		changed: () => (rings += 1),
		...other,
	});
}

async function started(): Promise<ExhibitionKeeper> {
	const keeper = keep();
	await keeper.start();
	return keeper;
}

/** A change counts when two looks in a row see the same. */
async function lookTwice(keeper: ExhibitionKeeper): Promise<void> {
	await keeper.look();
	await keeper.look();
}

const retitled = async (title: string) =>
	writeFile(join(folder, 'slides/en.yaml'), `hello: { title: ${title} }\nteam: { title: Team }\n`);
const titleOf = (keeper: ExhibitionKeeper) => keeper.exhibition?.slides[0]?.text['en']?.title;
const origin = () => events.findLast(({ kind }) => kind === 'showing');
const versions = () => readdir(join(data, 'shelf/versions'));
const SKY = 'media/sky.svg';

describe('a folder that curators work in', () => {
	test('is read when it has come to rest, once', async () => {
		const keeper = await started();
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

	test('is not read half-way while it is still being copied', async () => {
		const keeper = await started();
		for (const title of ['One', 'Second', 'Thirdly']) {
			await retitled(title);
			await keeper.look();
		}
		expect(titleOf(keeper)).toBe('Hello Fritz');
		await keeper.look();
		expect(titleOf(keeper)).toBe('Thirdly');
	});

	test('leaves what was good on the glass when it breaks, says why, and is mended by the next change', async () => {
		const keeper = await started();
		await applyMistake('broken-unclosed-quote', folder);
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Hello Fritz');
		expect(rings).toBe(0);
		expect(keeper.mistakes).toMatchObject([{ code: 'yaml-syntax' }]);
		await retitled('Mended');
		const mended = await exhibitionCopy();
		const text = await readFile(join(mended, 'dogs/fritz/en.md'));
		await writeFile(join(folder, 'dogs/fritz/en.md'), text);
		await rm(mended, { recursive: true });
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Mended');
	});

	test('is found when it appears later', async () => {
		const away = `${folder}-away`;
		await rename(folder, away);
		const keeper = await started();
		expect(origin()).toMatchObject({ from: 'shipped' });
		await lookTwice(keeper);
		await rename(away, folder);
		await retitled('Back');
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Back');
		expect(rings).toBe(1);
	});
});

describe('a version on the shelf', () => {
	test('holds texts and pictures of the same moment, whatever becomes of the folder', async () => {
		const keeper = await started();
		const { root } = keeper.current!;
		const before = await readFile(join(root, SKY));
		await rm(join(folder, 'media'), { recursive: true });
		await lookTwice(keeper);
		expect(keeper.current!.root).toBe(root);
		expect(await readFile(join(root, SKY))).toEqual(before);
		const again = await started();
		expect(origin()).toMatchObject({ from: 'shelf' });
		expect(await readFile(join(again.current!.root, SKY))).toEqual(before);
	});

	test('is gone round file by file: a film that nobody looks at is made whole too', async () => {
		const keeper = await started();
		const { root, files } = keeper.current!;
		const before = await readFile(join(root, SKY));
		const flipped = Buffer.from(before);
		flipped[20]! ^= 1;
		await writeFile(join(root, SKY), flipped);
		const round = Object.keys(files).length;
		expect(round).toBeGreaterThan(2);
		for (let turn = 0; turn < round; turn += 1) await keeper.patrol();
		expect(await readFile(join(root, SKY))).toEqual(before);
		const damaged = events.filter(({ kind }) => kind === 'damaged');
		expect(damaged).toEqual([
			{ kind: 'damaged', version: keeper.current!.id, file: SKY, healed: true },
		]);
		// Once round again, and nothing more is told.
		for (let turn = 0; turn < round; turn += 1) await keeper.patrol();
		expect(events.filter(({ kind }) => kind === 'damaged')).toEqual(damaged);
	});

	test('is not changed by a file that is written over in place', async () => {
		const keeper = await started();
		const before = await readFile(join(keeper.current!.root, SKY), 'utf8');
		await writeFile(
			join(folder, SKY),
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
		);
		expect(await readFile(join(keeper.current!.root, SKY), 'utf8')).toBe(before);
	});

	test('is shown at once at the next start; what was changed while it was off comes with the first looks', async () => {
		const before = await started();
		const again = await started();
		expect(origin()).toMatchObject({ from: 'shelf' });
		expect(again.exhibition).toEqual(before.exhibition);
		await lookTwice(again);
		expect(rings, 'nothing had changed').toBe(0);
		await retitled('Changed while it was off');
		const changed = await started();
		expect(origin()).toMatchObject({ from: 'shelf' });
		await lookTwice(changed);
		expect(origin()).toMatchObject({ from: 'folder' });
		expect(titleOf(changed)).toBe('Changed while it was off');
		expect(rings).toBe(1);
	});

	test('is shown when the folder is gone at the start; staff are told, and the folder that comes back is shown', async () => {
		await started();
		const away = `${folder}-away`;
		await rename(folder, away);
		const keeper = await started();
		expect(origin()).toMatchObject({ from: 'shelf' });
		await lookTwice(keeper);
		expect(keeper.mistakes).toMatchObject([{ code: 'folder-missing' }]);
		expect(titleOf(keeper)).toBe('Hello Fritz');
		await rename(away, folder);
		await retitled('Back again');
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Back again');
		expect(keeper.mistakes).toEqual([]);
	});

	test('of another version of the kiosk is not shown before the folder was read anew', async () => {
		await started();
		await retitled('Read by the newer one');
		const newer = keep(undefined, { version: '9.9.9' });
		await newer.start();
		expect(origin()).toMatchObject({ from: 'folder' });
		expect(titleOf(newer)).toBe('Read by the newer one');
	});

	test('shares equal files with the one before, so a new title costs no second film', async () => {
		const keeper = await started();
		const before = (await stat(join(keeper.current!.root, SKY))).ino;
		await retitled('Changed');
		await lookTwice(keeper);
		expect((await stat(join(keeper.current!.root, SKY))).ino).toBe(before);
	});

	test('of another folder, or damaged, is never shown', async () => {
		await started();
		const elsewhere = `${folder}-moved`;
		await rename(folder, elsewhere);
		folder = elsewhere;
		await applyMistake('broken-tab', folder);
		await started();
		expect(origin()).toMatchObject({ from: 'shipped' });
	});

	test('stays for five good minutes before the ones before it go; two good ones are kept', async () => {
		const keeper = await started();
		await keeper.confirm(keeper.current!.id);
		for (const title of ['One', 'Second', 'Thirdly']) {
			await retitled(title);
			await lookTwice(keeper);
		}
		expect(await versions()).toHaveLength(4);
		await keeper.confirm(keeper.current!.id);
		expect(await versions()).toHaveLength(2);
	});

	test('is written once, not at every visit', async () => {
		const keeper = await started();
		const state = join(data, 'shelf/current.json');
		await keeper.confirm(keeper.current!.id);
		const before = (await stat(state)).mtimeMs;
		await keeper.confirm(keeper.current!.id);
		expect((await stat(state)).mtimeMs).toBe(before);
	});
});

describe('a version that the page cannot show', () => {
	test('gives way to the one that was good before, and staff read why', async () => {
		const keeper = await started();
		await keeper.confirm(keeper.current!.id);
		await retitled('Falls');
		await lookTwice(keeper);
		await keeper.fall(keeper.current!.id, 'each_key_duplicate');
		expect(titleOf(keeper)).toBe('Hello Fritz');
		expect(rings).toBe(2);
		expect(keeper.mistakes).toMatchObject([{ code: 'page-fell' }]);
	});

	test('is not tried again at the next start, but when the folder changes', async () => {
		const keeper = await started();
		await keeper.confirm(keeper.current!.id);
		await retitled('Falls');
		await lookTwice(keeper);
		await keeper.fall(keeper.current!.id, 'each_key_duplicate');
		const again = await started();
		expect(titleOf(again)).toBe('Hello Fritz');
		expect(again.mistakes).toMatchObject([{ code: 'page-fell' }]);
		await retitled('Mended now');
		await lookTwice(again);
		expect(titleOf(again)).toBe('Mended now');
		expect(again.mistakes).toEqual([]);
	});

	test('gives way to the exhibition of the package when it is the only one', async () => {
		const keeper = await started();
		await keeper.fall(keeper.current!.id, 'each_key_duplicate');
		expect(origin()).toMatchObject({ from: 'shipped' });
		expect(keeper.current?.root).toBe(shipped);
	});

	test('stays when there is nothing else: the page tries again', async () => {
		shipped = folder;
		const keeper = await started();
		await keeper.fall(keeper.current!.id, 'each_key_duplicate');
		expect(titleOf(keeper)).toBe('Hello Fritz');
		expect(rings).toBe(0);
	});
});

test('a folder that takes too long to read leaves no dark screen; it is shown when it has been read', async () => {
	let read: () => void = () => undefined;
	const done = new Promise<void>((resolve) => (read = resolve));
	const keeper = keep(undefined, {
		patience: [1, 1],
		load: async (root) => {
			if (root === folder) await done;
			return loadExhibition(root);
		},
	});
	await keeper.start();
	// The calm screen first: two readings at once would make both slower.
	expect(keeper.current).toBeUndefined();
	expect(events).toContainEqual({ kind: 'nothing-to-show' });
	await vi.waitFor(() => expect(rings).toBe(1));
	expect(origin()).toMatchObject({ from: 'shipped' });
	read();
	await vi.waitFor(() => expect(rings).toBe(2));
	expect(origin()).toMatchObject({ from: 'folder' });
});

test('a slow reading leaves the calm screen once, for what it has read, and the package is not read beside it', async () => {
	let read: () => void = () => undefined;
	const done = new Promise<void>((resolve) => (read = resolve));
	const roots: string[] = [];
	const keeper = keep(undefined, {
		patience: [1, 60_000],
		load: async (root) => {
			roots.push(root);
			await done;
			return loadExhibition(root);
		},
	});
	await keeper.start();
	expect(keeper.current).toBeUndefined();
	read();
	await vi.waitFor(() => expect(rings).toBe(1));
	expect(titleOf(keeper)).toBe('Hello Fritz');
	expect(roots).toEqual([folder]);
});

test('reading and shelving say for each file that they go on', async () => {
	const said: string[] = [];
	let what = 'reading';
	const keeper = keep(undefined, {
		progress: () => said.push(what),
		load: async (root, progress) => {
			const loaded = await loadExhibition(root, progress);
			what = 'shelving';
			return loaded;
		},
	});
	await keeper.start();
	const count = (part: string) => said.filter((one) => one === part).length;
	expect(count('reading')).toBeGreaterThan(10);
	expect(count('shelving')).toBe(Object.keys(keeper.current!.files).length);
});

test('a reading that was broken off is tried again after a minute, though nothing has changed', async () => {
	let readings = 0;
	let time = 0;
	shipped = folder;
	const brokenOff = issue(
		'reading-broken-off',
		{ file: 'exhibition.yaml', line: 1, column: 1 },
		{
			what: 'It ended.',
			why: 'Too little memory.',
			fix: 'Wait.',
		},
	);
	const keeper = keep(undefined, {
		shipped,
		now: () => time,
		load: async (root) => {
			readings += 1;
			return readings > 1 ? loadExhibition(root) : { issues: [brokenOff], toConfirm: [] };
		},
	});
	await keeper.start();
	expect(keeper.current).toBeUndefined();
	await keeper.look();
	expect(readings).toBe(1);
	time = 61_000;
	await keeper.look();
	expect(titleOf(keeper)).toBe('Hello Fritz');
	expect(rings).toBe(1);
});

test('on a full disk it is tried less and less often, and the slideshow never begins anew for it', async () => {
	let readings = 0;
	let time = 0;
	const keeper = keep('/dev/null/shelf', {
		now: () => time,
		load: (root) => {
			readings += 1;
			return loadExhibition(root);
		},
	});
	await keeper.start();
	// A day, looked at every minute.
	for (; time < 86_400_000; time += 60_000) await keeper.look();
	expect(readings).toBeGreaterThan(10);
	expect(readings).toBeLessThan(35);
	expect(rings).toBe(0);
	expect(titleOf(keeper)).toBe('Hello Fritz');
});

test('what was read while something else was looked for stays', async () => {
	let read: () => void = () => undefined;
	const done = new Promise<void>((resolve) => (read = resolve));
	await retitled('Museum');
	const keeper = keep(undefined, {
		patience: [1, 1],
		load: async (root) => {
			if (root === folder) await done;
			else {
				// The package's own is slow to read: meanwhile the museum's is there.
				read();
				await vi.waitFor(() => expect(titleOf(keeper)).toBe('Museum'));
			}
			return loadExhibition(root);
		},
	});
	await keeper.start();
	await vi.waitFor(() => expect(titleOf(keeper)).toBe('Museum'));
});

test('a version that fell is tried again by another version of the kiosk', async () => {
	const keeper = await started();
	await keeper.fall(keeper.current!.id, 'each_key_duplicate');
	const mended = keep(undefined, { version: '2' });
	await mended.start();
	expect(origin()).toMatchObject({ from: 'folder' });
});

test('versions that were shown are gone after the next good one, however many there were', async () => {
	const keeper = await started();
	for (const title of ['One', 'Second', 'Thirdly', 'Fourth']) {
		await retitled(title);
		await lookTwice(keeper);
	}
	await keeper.confirm(keeper.current!.id);
	expect(await versions()).toHaveLength(1);
});

describe('a damaged disk', () => {
	/** Turns over one bit in the middle; size and date stay. */
	async function flipBit(file: string): Promise<void> {
		const { atime, mtime } = await stat(file);
		const bytes = await readFile(file);
		const middle = bytes.length >> 1;
		bytes[middle] = bytes[middle]! ^ 1;
		await writeFile(file, bytes);
		await (await import('node:fs/promises')).utimes(file, atime, mtime);
	}

	test('a flipped bit in a picture is put back from the folder', async () => {
		const keeper = await started();
		const { id, root } = keeper.current!;
		const before = await readFile(join(root, SKY));
		await flipBit(join(root, SKY));
		expect(await readFile(join(root, SKY))).not.toEqual(before);
		expect(await keeper.heal(id, SKY)).toBe(join(root, SKY));
		expect(await readFile(join(root, SKY))).toEqual(before);
	});

	test('a picture that cannot be put back is shown from where it is whole', async () => {
		const keeper = await started();
		const { id, root } = keeper.current!;
		await flipBit(join(root, SKY));
		// Nothing can be put beside it.
		await mkdir(join(root, `${SKY}.healed`));
		expect(await keeper.heal(id, SKY)).toBe(join(folder, SKY));
		expect(keeper.current!.id).toBe(id);
	});

	test('a picture that is whole nowhere any more: the version before is shown', async () => {
		const first = await started();
		await first.confirm(first.current!.id);
		await writeFile(
			join(folder, SKY),
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g/></svg>',
		);
		await lookTwice(first);
		const { id, root } = first.current!;
		await flipBit(join(root, SKY));
		await rm(join(folder, SKY));
		expect(await first.heal(id, SKY)).toBeUndefined();
		expect(first.current!.id).not.toBe(id);
		expect(events).toContainEqual({ kind: 'damaged', version: id, file: SKY, healed: false });
	});

	test('a flipped bit in the texts is known by the version’s name', async () => {
		const before = await started();
		const texts = join(before.current!.root, 'exhibition.json');
		const text = await readFile(texts, 'utf8');
		await writeFile(texts, text.replace('Hello Fritz', 'Hellp Fritz'));
		const again = await started();
		expect(origin()).toMatchObject({ from: 'folder' });
		expect(again.exhibition).toEqual(before.exhibition);
	});

	test('lists that are lost are found again among the versions', async () => {
		await started();
		await writeFile(join(data, 'shelf/current.json'), '{"format":');
		await applyMistake('broken-tab', folder);
		const again = await started();
		expect(origin()).toMatchObject({ from: 'last-good' });
		expect(titleOf(again)).toBe('Hello Fritz');
	});

	test('that cannot be written keeps the show going and is told', async () => {
		const keeper = keep('/dev/null/shelf');
		await keeper.start();
		expect(keeper.exhibition?.id).toBe('test-exhibition');
		expect(events).toContainEqual(expect.objectContaining({ kind: 'not-shelved' }));
	});

	test('what was left unfinished is swept', async () => {
		const unfinished = join(data, 'shelf/unfinished-abc');
		await mkdir(join(unfinished, 'media'), { recursive: true });
		await started();
		expect(await readdir(join(data, 'shelf'))).not.toContain('unfinished-abc');
	});
});

describe('an exhibition of another folder', () => {
	let other: string;
	beforeEach(async () => {
		other = await exhibitionCopy();
		await writeFile(join(other, 'slides/en.yaml'), 'hello: { title: Other }\nteam: { title: T }\n');
	});
	afterEach(() => rm(other, { recursive: true, force: true }));
	const packs = () => ({ has: (place: string) => place === other, latest: async () => undefined });
	const started = async () => {
		const keeper = keep(undefined, { packs: packs() });
		await keeper.start();
		return keeper;
	};
	const prepare = async (keeper: ExhibitionKeeper) =>
		keeper.prepare(other, (await loadExhibition(other)).exhibition!);

	test('lies beside what is shown, and may be asked files of, before visitors see it', async () => {
		const keeper = await started();
		const version = await prepare(keeper);
		expect(titleOf(keeper)).toBe('Hello Fritz');
		expect(keeper.version(version.id)).toBe(version);
		expect(rings).toBe(0);
		await keeper.turnTo(version);
		expect(titleOf(keeper)).toBe('Other');
		expect(rings).toBe(1);
	});

	test('is the one that is read from then on, over every start; the first folder is not', async () => {
		const keeper = await started();
		await keeper.turnTo(await prepare(keeper));
		await retitled('Nobody');
		await lookTwice(keeper);
		expect(titleOf(keeper)).toBe('Other');
		const next = await started();
		await lookTwice(next);
		expect(titleOf(next)).toBe('Other');
		await writeFile(join(other, 'slides/en.yaml'), 'hello: { title: Else }\nteam: { title: T }\n');
		await lookTwice(next);
		expect(titleOf(next)).toBe('Else');
	});

	test('gives way to the one before and comes back, as often as staff like; neither is swept', async () => {
		const keeper = await started();
		await keeper.turnTo(await prepare(keeper));
		for (const title of ['Hello Fritz', 'Other', 'Hello Fritz']) {
			await keeper.confirm(keeper.current!.id);
			await keeper.turnTo((await keeper.before())!);
			expect(titleOf(keeper)).toBe(title);
		}
		const next = await started();
		expect(titleOf(next)).toBe('Hello Fritz');
		// Brought back is what was shown; what has changed in its folder since is not asked.
		await lookTwice(next);
		expect(titleOf(next)).toBe('Hello Fritz');
	});

	test('that falls gives way to the one before', async () => {
		const keeper = await started();
		await keeper.confirm(keeper.current!.id);
		await keeper.turnTo(await prepare(keeper));
		expect(await keeper.fall(keeper.current!.id, 'each_key_duplicate')).toBe(true);
		expect(titleOf(keeper)).toBe('Hello Fritz');
		expect(titleOf(await started())).toBe('Hello Fritz');
	});

	test('stays while it is looked at, though the one that is shown has proved itself meanwhile', async () => {
		const keeper = await started();
		const version = await prepare(keeper);
		await keeper.confirm(keeper.current!.id);
		expect(keeper.version(version.id)).toBe(version);
		expect(await versions()).toHaveLength(2);
		await keeper.turnTo(version);
		expect(titleOf(await started())).toBe('Other');
	});

	test('that is not shown after all leaves nothing, and is nobody’s way out', async () => {
		const keeper = await started();
		const version = await prepare(keeper);
		await keeper.discard(version);
		expect(keeper.version(version.id)).toBeUndefined();
		expect(await versions()).toHaveLength(1);
		await keeper.fall(keeper.current!.id, 'each_key_duplicate');
		expect(origin()).toMatchObject({ from: 'shipped' });
	});

	test('that fell and was chosen again is shown at the next start too', async () => {
		const keeper = await started();
		await keeper.confirm(keeper.current!.id);
		const version = await prepare(keeper);
		await keeper.turnTo(version);
		await keeper.fall(version.id, 'each_key_duplicate');
		// What visitors see is nothing to bring back.
		expect(await keeper.before()).toBeUndefined();
		await keeper.turnTo(await prepare(keeper));
		expect(titleOf(await started())).toBe('Other');
		expect((await keeper.before())!.exhibition.slides[0]!.text['en']!.title).toBe('Hello Fritz');
	});

	test('is read anew by another version of the kiosk, and the one before stays the one before', async () => {
		const keeper = await started();
		await keeper.turnTo(await prepare(keeper));
		const newer = keep(undefined, { packs: packs(), version: '2' });
		await newer.start();
		expect(titleOf(newer)).toBe('Other');
		expect((await newer.before())!.exhibition.slides[0]!.text['en']!.title).toBe('Hello Fritz');
	});

	test('whose turn the disk does not take changes nothing', async () => {
		const keeper = await started();
		const version = await prepare(keeper);
		await rm(join(data, 'shelf/current.json'));
		// A folder where the file should come.
		await mkdir(join(data, 'shelf/current.json/in-its-place'), { recursive: true });
		await expect(keeper.turnTo(version)).rejects.toThrow();
		expect(titleOf(keeper)).toBe('Hello Fritz');
		expect(rings).toBe(0);
	});
});
