import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as it lies in the exhibition folder; text is read for `.yaml` and `.md` only. */
export interface FolderFile {
	/** Inside the folder, with forward slashes. */
	readonly path: string;
	/** In bytes. */
	readonly size: number;
	/** Milliseconds since 1970; with the size it tells whether the file changed. */
	readonly modified: number;
}

/** What computers leave behind on sticks and shares; no part of the exhibition. */
const LITTER =
	/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|System Volume Information$)|(?:~|\.bak|\.tmp)$/i;

/** A folder this deep or this full is not an exhibition but somebody's whole disk. */
const DEEPEST = 5;
const MOST_FILES = 5000;

/** All files of the folder, sorted by path. Throws what `readdir` throws (ENOENT, EACCES). */
export async function listFolder(root: string): Promise<FolderFile[]> {
	const files: FolderFile[] = [];
	await walk(root, '', 0, files);
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(root: string, inside: string, depth: number, files: FolderFile[]) {
	if (depth > DEEPEST) return;
	const entries = await readdir(join(root, inside), { withFileTypes: true });
	for (const entry of entries) {
		if (LITTER.test(entry.name)) continue;
		const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
		if (entry.isDirectory()) {
			await walk(root, path, depth + 1, files);
		} else if (entry.isFile() && files.length < MOST_FILES) {
			const { size, mtimeMs } = await stat(join(root, path));
			files.push({ path, size, modified: Math.floor(mtimeMs) });
		}
	}
}

/** Changes whenever a file is added, taken away, renamed, resized or rewritten. */
export function fingerprint(files: readonly FolderFile[]): string {
	const hash = createHash('sha256');
	for (const { path, size, modified } of files) hash.update(`${path}\0${size}\0${modified}\n`);
	return hash.digest('base64url').slice(0, 16);
}

/** UTF-8 without a byte order mark, which Windows editors like to add. */
export async function readText(root: string, path: string): Promise<string> {
	const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(root, path)));
	return text.replace(/^\uFEFF/, '');
}
