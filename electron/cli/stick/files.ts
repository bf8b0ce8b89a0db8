import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Every file below a folder, as paths with `/` from it, in the order of their bytes. */
export async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort((a, b) => (a < b ? -1 : 1));
}

/** Lines as `sha256sum` writes and reads them. Links are left out: they have no bytes of their own. */
export async function checksumsOf(folder: string, files: readonly string[]): Promise<string> {
	let lines = '';
	for (const file of files) {
		if ((await lstat(join(folder, file))).isSymbolicLink()) continue;
		lines += `${await sha256(join(folder, file))}  ${file}\n`;
	}
	return lines;
}

export async function sha256(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return hash.digest('hex');
}
