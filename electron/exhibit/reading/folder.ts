import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issue, type Issue } from '../issues/issue.ts';
import { DEEPEST, MOST_FILES, type FolderFile, type FolderList, type Unreadable } from './walk.ts';

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
export function limitIssues({ files, tooDeep, unreadable, tooFull }: FolderList): Issue[] {
	const issues = unreadable.map(unreadableIssue);
	issues.push(
		...tooDeep.map((path) =>
			issue(
				'folder-too-deep',
				{ file: path, line: 1, column: 1 },
				{
					what: 'Nothing in this folder is looked at: it lies too deep.',
					why: `An exhibition has folders inside folders, but not ${DEEPEST + 1} of them.`,
					fix: 'Move it up to where it belongs, or take it out.',
				},
			),
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

/** In words, each with its own path: what belongs to the exhibition is then missed there too. */
function unreadableIssue({ path, why }: Unreadable): Issue {
	const words = {
		forbidden: {
			what: 'This lies here and may not be opened; it is left out.',
			why: 'It belongs to somebody else, who alone may open it.',
			fix: 'If it is part of the exhibition, let everybody read it; otherwise it may stay.',
		},
		'leads-nowhere': {
			what: 'This link leads to nothing; it is left out.',
			why: 'What it leads to was moved, renamed, or lies on a disk that is not there.',
			fix: 'Put the file itself here, or take the link out.',
		},
		'leads-back': {
			what: 'This link leads back to a folder that it lies in; it is left out.',
			why: 'Looking into it would never end.',
			fix: 'Take the link out.',
		},
	}[why];
	return issue('folder-unreadable', { file: path, line: 1, column: 1 }, words);
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
