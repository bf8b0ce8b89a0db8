import { chmod, copyFile, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from './version.ts';

/**
 * Puts a damaged file back from the first of these folders that still has the same bytes; the whole one
 * takes its place by a rename, so that a version which shares it by a link keeps its own.
 * @returns whether it is whole again
 */
export async function healFile(
	root: string,
	file: string,
	sha256: string,
	folders: readonly string[],
): Promise<boolean> {
	const place = join(root, file);
	const beside = `${place}.healed`;
	for (const folder of folders) {
		try {
			if ((await sha256OfFile(join(folder, file))) !== sha256) continue;
			await copyFile(join(folder, file), beside);
			if ((await sha256OfFile(beside)) !== sha256) continue;
			await chmod(beside, 0o644);
			await flush(beside);
			await rename(beside, place);
			return true;
		} catch {
			// Not there, or not to be read or written: the next one.
		} finally {
			await rm(beside, { force: true }).catch(() => undefined);
		}
	}
	return false;
}

async function flush(path: string): Promise<void> {
	const file = await open(path, 'r+');
	await file.sync().finally(() => file.close());
}
