import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from '../device/sha256.ts';
import { writeHead } from './format.ts';
import { type PackedFile, type PackList } from './list.ts';

interface Packing {
	/** The exhibition folder. */
	readonly folder: string;
	/** Its files, in the order of the pack. */
	readonly paths: readonly string[];
	readonly exhibition: string;
	/** Milliseconds since 1970. */
	readonly made: number;
	/** Nothing, where nobody signs it. */
	readonly key: KeyObject | undefined;
}

/** What stands in a folder, as a pack's list. */
async function listOf({ folder, paths, exhibition, made }: Packing): Promise<PackList> {
	const files: PackedFile[] = [];
	for (const path of paths) {
		const { size } = await stat(join(folder, path));
		files.push({ path, bytes: size, sha256: await sha256OfFile(join(folder, path)) });
	}
	return { exhibition, made: `${new Date(made).toISOString().slice(0, 19)}Z`, files };
}

/**
 * Writes an exhibition folder as one file; a half one never has its name.
 * @throws what the disk says, and in plain words when a file is changed meanwhile
 */
export async function writePack(packing: Packing, to: string): Promise<PackList> {
	const list = await listOf(packing);
	const listed = Buffer.from(JSON.stringify(list));
	const unfinished = `${to}.part`;
	try {
		const file = await open(unfinished, 'w');
		try {
			await file.writeFile(writeHead(listed, packing.key));
			await file.writeFile(listed);
			for (const { path, sha256 } of list.files) {
				const hash = createHash('sha256');
				for await (const piece of createReadStream(join(packing.folder, path))) {
					hash.update(piece as Buffer);
					await file.writeFile(piece as Buffer);
				}
				if (hash.digest('hex') === sha256) continue;
				throw new Error(`${path} was changed while it was packed. Save it, and pack again.`);
			}
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(unfinished, to);
	} finally {
		await rm(unfinished, { force: true });
	}
	return list;
}
