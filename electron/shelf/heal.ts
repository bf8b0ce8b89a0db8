import { chmod, copyFile, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from '../device/sha256.ts';
import { versionsOn } from './sweep.ts';
import { versionFolder, type Version } from './version.ts';

/** A whole file: the one that was damaged, or, where the disk takes nothing, the one it was found in. */
export interface Healed {
	/** Absolute. */
	readonly path: string;
	readonly isInPlace: boolean;
}

/**
 * Puts a damaged file back from the first of these folders that still has the same bytes; the whole one
 * takes its place by a rename, so that a version which shares it by a link keeps its own.
 * @returns nothing, when the bytes are nowhere any more
 */
async function healFile(
	root: string,
	file: string,
	sha256: string,
	folders: readonly string[],
): Promise<Healed | undefined> {
	for (const folder of folders) {
		const path = join(folder, file);
		const found = await sha256OfFile(path).catch(() => undefined);
		if (found !== sha256) continue;
		const isInPlace = await putInPlace(path, join(root, file), sha256).catch(() => false);
		return { path: isInPlace ? join(root, file) : path, isInPlace };
	}
	return undefined;
}

async function putInPlace(from: string, place: string, sha256: string): Promise<boolean> {
	const beside = `${place}.healed`;
	try {
		await copyFile(from, beside);
		if ((await sha256OfFile(beside)) !== sha256) return false;
		await chmod(beside, 0o644);
		await flush(beside);
		await rename(beside, place);
		return true;
	} finally {
		await rm(beside, { force: true }).catch(() => undefined);
	}
}

async function flush(path: string): Promise<void> {
	const file = await open(path, 'r+');
	await file.sync().finally(() => file.close());
}

/** Makes files of the shelf's versions whole again. */
export class Healing {
	readonly #place: string;
	readonly #running = new Map<string, Promise<Healed | undefined>>();

	/** @param place folder of the shelf */
	constructor(place: string) {
		this.#place = place;
	}

	/**
	 * Makes a damaged file whole again, from the exhibition folder, the other versions, or one more.
	 * Asked twice at once it is done once.
	 * @returns where it is whole now; nothing, when it is nowhere
	 */
	heal(version: Version, file: string, oneMore: string): Promise<Healed | undefined> {
		const name = `${version.id}/${file}`;
		const running = this.#running.get(name);
		if (running !== undefined) return running;
		const healing = this.#heal(version, file, oneMore).finally(() => this.#running.delete(name));
		this.#running.set(name, healing);
		return healing;
	}

	async #heal({ id, root, folder, files }: Version, file: string, oneMore: string) {
		const expected = files[file];
		if (expected === undefined) return undefined;
		const place = this.#place;
		const others = (await versionsOn(place)).filter((other) => other !== id);
		const folders = others.map((other) => versionFolder(place, other));
		return healFile(root, file, expected.sha256, [folder, ...folders, oneMore]);
	}
}
