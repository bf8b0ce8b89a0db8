import { chmod, copyFile, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from './version.ts';

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
export async function healFile(
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
