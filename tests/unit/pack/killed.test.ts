import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { listFolder } from '../../../electron/exhibit/reading/walk.ts';
import { stagePack } from '../../../electron/main/packs/stagePack.ts';
import { isPackFolder, keptPacks } from '../../../electron/pack/keptPacks.ts';
import { writePack } from '../../../electron/pack/writePack.ts';
import { ExhibitionKeeper } from '../../../electron/shelf/keeper.ts';
import { exhibitionCopy } from '../../fixtures/fixture.ts';
import { dyingAt } from '../shelf/deadDisk.ts';
import { inPieces, MADE, MUSEUM, RULES } from './madePacks.ts';

let folder: string;
let data: string;
let place: string;
let pack: Buffer;

const drawing = (title: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>${title}</desc></svg>`;
/** A title and a picture that belong together. */
async function write(root: string, title: string): Promise<void> {
	const slides = `hello: { title: ${title} }\nteam: { title: Team }\n`;
	await writeFile(join(root, 'slides/en.yaml'), slides);
	await writeFile(join(root, 'media/sky.svg'), drawing(title));
}

beforeEach(async () => {
	folder = await exhibitionCopy();
	await write(folder, 'Old');
	const from = await exhibitionCopy();
	await write(from, 'New');
	data = await mkdtemp(join(tmpdir(), 'serum-run-data-'));
	place = join(data, 'packs');
	const to = join(data, 'made.exhibition');
	const paths = (await listFolder(from)).files.map(({ path }) => path);
	const packing = { folder: from, paths, exhibition: 'test-exhibition' };
	await writePack({ ...packing, made: Date.parse(MADE), key: MUSEUM.privateKey }, to);
	pack = await readFile(to);
	await rm(from, { recursive: true });
});
afterEach(async () => {
	for (const root of [folder, data]) await rm(root, { recursive: true, force: true });
});

async function started(): Promise<ExhibitionKeeper> {
	const nobody = () => undefined;
	const keeper = new ExhibitionKeeper({
		version: '1',
		folder,
		packs: {
			has: (other) => isPackFolder(place, other),
			latest: async () => (await keptPacks(place))[0]?.folder,
		},
		shipped: folder,
		shelf: join(data, 'shelf'),
		load: loadExhibition,
		tell: nobody,
		changed: nobody,
	});
	await keeper.start();
	return keeper;
}

async function take(
	keeper: ExhibitionKeeper,
	bytes: Uint8Array = pack,
	other: Partial<Parameters<typeof stagePack>[0]> = {},
): Promise<void> {
	const version = await stagePack({
		source: inPieces(bytes, 4096),
		rules: RULES,
		signal: new AbortController().signal,
		tell: () => undefined,
		keeper,
		place,
		load: loadExhibition,
		show: async () => undefined,
		...other,
	});
	await keeper.turnTo(version);
}

async function shown(keeper: ExhibitionKeeper): Promise<readonly string[]> {
	const { exhibition, root } = keeper.current!;
	const sky = await readFile(join(root, 'media/sky.svg'), 'utf8');
	return [exhibition.slides[0]!.text['en']!.title, /<desc>(.*)<\/desc>/.exec(sky)?.[1] ?? 'none'];
}

test('killed at every change on the disk: the old exhibition or the new one, whole; and it is taken the next time', async () => {
	let change = 1;
	const seen = new Set<string>();
	for (; ; change += 1) {
		for (const own of ['packs', 'shelf'])
			await rm(join(data, own), { recursive: true, force: true });
		const keeper = await started();
		const died = await dyingAt(change, () => take(keeper));
		if (!died) break;
		const [title, picture] = await shown(await started());
		expect(picture, `killed at change ${change}`).toBe(title);
		expect(['Old', 'New']).toContain(title);
		seen.add(title!);
		const after = await started();
		await take(after);
		expect(await shown(after)).toEqual(['New', 'New']);
	}
	// Files, folders, three renames: each was killed.
	expect(change).toBeGreaterThan(40);
	expect(seen).toContain('Old');
}, 300_000);

test('pulled out at each twentieth of it: nothing has changed, nothing is left', async () => {
	const keeper = await started();
	for (let part = 0; part < 20; part += 1) {
		const cut = pack.subarray(0, Math.floor((pack.length * part) / 20));
		await expect(take(keeper, cut)).rejects.toThrow(/cut-off|no-pack/);
		expect(await shown(keeper)).toEqual(['Old', 'Old']);
		expect(await readdir(place)).toEqual([]);
	}
	expect(await shown(await started())).toEqual(['Old', 'Old']);
});

test('a shelf that has lost which one it was shows the latest pack', async () => {
	const keeper = await started();
	await take(keeper);
	await rm(join(data, 'shelf'), { recursive: true });
	expect(await shown(await started())).toEqual(['New', 'New']);
});

test('stopped while it is read by the loader or shown to nobody: nothing has changed, nothing is left', async () => {
	const keeper = await started();
	const versions = await readdir(join(data, 'shelf/versions'));
	for (const when of ['load', 'show'] as const) {
		const stop = new AbortController();
		const parts = {
			signal: stop.signal,
			load: async (root: string, progress: () => void) => {
				if (when === 'load') stop.abort();
				// The reader says so from an event, where nobody would catch it.
				progress();
				return loadExhibition(root);
			},
			show: async () => {
				stop.abort();
				return undefined;
			},
		};
		await expect(take(keeper, pack, parts)).rejects.toThrow('stopped');
		expect(await readdir(join(data, 'shelf/versions'))).toEqual(versions);
	}
	expect(await shown(keeper)).toEqual(['Old', 'Old']);
});

test('another pack than the one that was found is not taken', async () => {
	const keeper = await started();
	const parts = { bytes: pack.length - 1 };
	await expect(take(keeper, pack, parts)).rejects.toThrow('no-stick');
	expect(await shown(keeper)).toEqual(['Old', 'Old']);
});
