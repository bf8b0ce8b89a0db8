import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
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

/** Something that lies there and cannot be looked into. */
export interface Unreadable {
	readonly path: string;
	/** It may not be opened; it leads to nothing; it leads back to where it lies. */
	readonly why: 'forbidden' | 'leads-nowhere' | 'leads-back';
}

/** What lies in an exhibition folder, as far as it is looked at. */
export interface FolderList {
	/** Sorted by path. */
	readonly files: readonly FolderFile[];
	/** Folders that lie too deep to belong to it; what is in them is not looked at. */
	readonly tooDeep: readonly string[];
	readonly unreadable: readonly Unreadable[];
	/** There is more than an exhibition has; the list ends somewhere. */
	readonly tooFull: boolean;
}

/** What computers, cameras and storage boxes leave behind; no part of the exhibition. */
const LITTER = new RegExp(
	[
		'^(?:\\.|~\\$|@|#)',
		'^(?:Thumbs\\.db|ehthumbs\\.db|desktop\\.ini|Icon\\r|lost\\+found|__MACOSX|nohup\\.out)$',
		'^(?:System Volume Information|\\$RECYCLE\\.BIN|RECYCLER|FOUND\\.\\d{3})$',
		'(?:~|\\.bak|\\.tmp|\\.part|\\.crdownload)$',
	].join('|'),
	'i',
);

/** An exhibition is two folders deep. */
export const DEEPEST = 5;
/**
 * Ten times an exhibition of a thousand chapters in three languages, and no more than a second of
 * looking: a folder this full is somebody's whole disk.
 */
export const MOST_FILES = 50_000;

/** Lists the folder. Throws what `readdir` throws for the folder itself (ENOENT, EACCES). */
export async function listFolder(root: string): Promise<FolderList> {
	const found = { files: [], tooDeep: [], unreadable: [] } satisfies Found as Found;
	const entries = await readdir(root, { withFileTypes: true });
	const tooFull = !(await walk(root, '', 0, entries, found));
	found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { ...found, tooFull };
}

interface Found {
	readonly files: FolderFile[];
	readonly tooDeep: string[];
	readonly unreadable: Unreadable[];
}

/** @returns whether all of it was listed */
async function walk(
	root: string,
	inside: string,
	depth: number,
	entries: readonly Dirent[],
	found: Found,
): Promise<boolean> {
	for (const entry of entries) {
		if (LITTER.test(entry.name)) continue;
		const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
		try {
			// What a link leads to counts as if it lay here.
			const target = entry.isSymbolicLink() ? await stat(join(root, path)) : entry;
			if (target.isDirectory()) {
				if (entry.isSymbolicLink() && (await leadsBack(root, inside, path))) {
					found.unreadable.push({ path, why: 'leads-back' });
				} else if (depth >= DEEPEST) found.tooDeep.push(path);
				else {
					const deeper = await readdir(join(root, path), { withFileTypes: true });
					if (!(await walk(root, path, depth + 1, deeper, found))) return false;
				}
			} else if (target.isFile()) {
				if (found.files.length >= MOST_FILES) return false;
				const { size, mtimeMs } = await stat(join(root, path));
				found.files.push({ path, size, modified: Math.floor(mtimeMs) });
			}
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			// A file that went while it was looked for was never here.
			if (code === 'ENOENT' && !entry.isSymbolicLink()) continue;
			const why =
				code === 'ENOENT' ? 'leads-nowhere' : code === 'ELOOP' ? 'leads-back' : 'forbidden';
			found.unreadable.push({ path, why });
		}
	}
	return true;
}

/** A folder that holds itself would be looked into for ever. */
async function leadsBack(root: string, inside: string, path: string): Promise<boolean> {
	const here = await realpath(join(root, inside));
	const there = await realpath(join(root, path));
	return here === there || here.startsWith(`${there}/`);
}
