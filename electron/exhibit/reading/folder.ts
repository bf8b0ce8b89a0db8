import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { issue, type Issue } from '../issues/issue.ts';

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

/** What lies in an exhibition folder, as far as it is looked at. */
export interface FolderList {
	/** Sorted by path. */
	readonly files: readonly FolderFile[];
	/** Folders that lie too deep to belong to it; what is in them is not looked at. */
	readonly tooDeep: readonly string[];
	/** There is more than an exhibition has; the list ends somewhere. */
	readonly tooFull: boolean;
}

/** An exhibition is two folders deep. */
const DEEPEST = 5;
/**
 * Ten times an exhibition of a thousand chapters in three languages, and no more than a second of
 * looking: a folder this full is somebody's whole disk.
 */
const MOST_FILES = 50_000;

/** Lists the folder. Throws what `readdir` throws (ENOENT, EACCES). */
export async function listFolder(root: string): Promise<FolderList> {
	const files: FolderFile[] = [];
	const tooDeep: string[] = [];
	const tooFull = !(await walk(root, '', 0, files, tooDeep));
	files.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { files, tooDeep, tooFull };
}

/** @returns whether all of it was listed */
async function walk(
	root: string,
	inside: string,
	depth: number,
	files: FolderFile[],
	tooDeep: string[],
): Promise<boolean> {
	if (depth > DEEPEST) {
		tooDeep.push(inside);
		return true;
	}
	const entries = await readdir(join(root, inside), { withFileTypes: true });
	for (const entry of entries) {
		if (LITTER.test(entry.name)) continue;
		const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
		if (entry.isDirectory()) {
			if (!(await walk(root, path, depth + 1, files, tooDeep))) return false;
		} else if (entry.isFile()) {
			if (files.length >= MOST_FILES) return false;
			const { size, mtimeMs } = await stat(join(root, path));
			files.push({ path, size, modified: Math.floor(mtimeMs) });
		}
	}
	return true;
}

/** Files by the folder that they lie in; `''` is the exhibition itself. */
export function byFolder(files: readonly FolderFile[]): Map<string, FolderFile[]> {
	const folders = new Map<string, FolderFile[]>();
	for (const file of files) {
		const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
		const inIt = folders.get(folder);
		if (inIt === undefined) folders.set(folder, [file]);
		else inIt.push(file);
	}
	return folders;
}

/** What the limits leave out is said, with where. */
export function limitIssues({ files, tooDeep, tooFull }: FolderList): Issue[] {
	const issues = tooDeep.map((path) =>
		issue(
			'folder-too-deep',
			{ file: path, line: 1, column: 1 },
			{
				what: 'Nothing in this folder is looked at: it lies too deep.',
				why: `An exhibition has folders inside folders, but not ${DEEPEST + 1} of them.`,
				fix: 'Move it up to where it belongs, or take it out.',
			},
		),
	);
	if (!tooFull) return issues;
	const [fullest, inIt] = [...byFolder(files)].reduce((a, b) =>
		b[1].length > a[1].length ? b : a,
	);
	const count = (number: number) => number.toLocaleString('en');
	return [
		...issues,
		issue(
			'folder-too-full',
			{ file: fullest || '.', line: 1, column: 1 },
			{
				what: `There are more than ${count(MOST_FILES)} files in the exhibition; ${count(inIt.length)} of them lie here.`,
				why: 'This is not an exhibition but a whole disk, or another folder has slipped into it.',
				fix: 'Take out what visitors do not see, or correct the path of the exhibition.',
			},
		),
	];
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
