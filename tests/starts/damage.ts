import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Hurt = 'cut' | 'flipped' | 'deleted' | 'emptied';
const HURTS: readonly Hurt[] = ['cut', 'flipped', 'deleted', 'emptied'];

/** A file, and what became of it. */
export interface Damage {
	readonly file: string;
	readonly hurt: Hurt;
}

/** Every plain file below a folder, in order; links and sockets are none. */
export async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true });
	const files: string[] = [];
	for (const entry of entries.sort()) {
		const path = join(folder, entry);
		if ((await lstat(path)).isFile()) files.push(path);
	}
	return files;
}

/** One to six of the files are cut short, changed in one bit, emptied or gone, as a bad disk or a pulled plug leaves them. */
export async function damage(
	files: readonly string[],
	random: () => number,
): Promise<readonly Damage[]> {
	const left = [...files];
	const done: Damage[] = [];
	const count = 1 + Math.floor(random() * 6);
	while (done.length < count && left.length > 0) {
		const [file] = left.splice(Math.floor(random() * left.length), 1);
		const hurt = HURTS[Math.floor(random() * HURTS.length)]!;
		await hurtFile(file!, hurt, random);
		done.push({ file: file!, hurt });
	}
	return done;
}

async function hurtFile(file: string, hurt: Hurt, random: () => number): Promise<void> {
	if (hurt === 'deleted') return rm(file);
	const { size } = await lstat(file);
	if (hurt === 'emptied') return truncate(file, 0);
	if (hurt === 'cut') return truncate(file, Math.floor(random() * size));
	if (size === 0) return;
	const bytes = await readFile(file);
	const at = Math.floor(random() * size);
	bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
	await writeFile(file, bytes);
}

/** Hash of each file below a folder, by its path. */
export async function hashesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
	const hashes = new Map<string, string>();
	for (const file of await filesBelow(folder)) {
		hashes.set(
			file,
			createHash('sha256')
				.update(await readFile(file))
				.digest('hex'),
		);
	}
	return hashes;
}
