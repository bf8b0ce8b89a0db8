import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { flushNames, writeFlushed } from '../device/flushed.ts';
import { HEAD_BYTES } from './format.ts';
import { readList, type PackList } from './list.ts';
import { packId, type TakenPack } from './takePack.ts';

/**
 * The packs that this kiosk has taken:
 *
 *   <id>/pack          all that stood before its files: it can be handed on as it came
 *   <id>/exhibition/   its files; never written again
 *   unfinished-<…>/    one that comes in; swept at the next start
 *
 * A pack comes into being by one rename.
 */
export interface KeptPack {
	readonly id: string;
	readonly list: PackList;
	/** Absolute path of its exhibition folder. */
	readonly folder: string;
}

const HEAD = 'pack';
const FILES = 'exhibition';
const UNFINISHED = 'unfinished-';

/** An empty folder to take a pack into. @throws what the disk says */
export async function beginPack(place: string): Promise<{ root: string; files: string }> {
	await mkdir(place, { recursive: true });
	const root = await mkdtemp(join(place, UNFINISHED));
	const files = join(root, FILES);
	await mkdir(files);
	return { root, files };
}

/** Keeps what was taken into that folder. @throws what the disk says */
export async function finishPack(place: string, root: string, taken: TakenPack): Promise<KeptPack> {
	const { id, list, head } = taken;
	await writeFlushed(join(root, HEAD), head);
	const home = join(place, id);
	// One of that name which visitors do not see: perhaps half of it was swept.
	await rm(home, { recursive: true, force: true });
	await rename(root, home);
	await flushNames(place);
	return { id, list, folder: join(home, FILES) };
}

/** The pack that an exhibition folder belongs to; nothing, where that is no pack's or the pack is not whole. */
export async function packOf(place: string, folder: string): Promise<KeptPack | undefined> {
	return (await keptPacks(place)).find((pack) => pack.folder === folder);
}

/** Whether a folder is where the files of a pack lie. */
export const isPackFolder = (place: string, folder: string): boolean =>
	basename(folder) === FILES && dirname(dirname(folder)) === place;

/** All that are there, the latest made first. */
export async function keptPacks(place: string): Promise<readonly KeptPack[]> {
	const names = await readdir(place).catch(() => []);
	const packs = await Promise.all(names.map((id) => readKeptPack(place, id)));
	return packs
		.filter((pack) => pack !== undefined)
		.sort((a, b) => (a.list.made < b.list.made ? 1 : -1));
}

async function readKeptPack(place: string, id: string): Promise<KeptPack | undefined> {
	try {
		const listed = (await readFile(join(place, id, HEAD))).subarray(HEAD_BYTES);
		if (packId(listed) !== id) return undefined;
		return { id, list: readList(listed), folder: join(place, id, FILES) };
	} catch {
		return undefined;
	}
}

/**
 * Takes away what was never finished, and all packs but those in these folders.
 * @param inUse asked only where anything lies there
 */
export async function sweepPacks(
	place: string,
	inUse: () => Promise<readonly string[]>,
): Promise<void> {
	const names = await readdir(place).catch(() => []);
	const folders = names.length === 0 ? [] : await inUse();
	for (const name of names) {
		if (folders.includes(join(place, name, FILES))) continue;
		// What cannot be taken away now is in nobody's way.
		await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined);
	}
}
