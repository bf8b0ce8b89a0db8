import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sha256OfFile } from '../device/sha256.ts';
import { flushNames, writeFlushed } from '../device/flushed.ts';
import { shownFiles, type Exhibition } from '../../content/schema/index.ts';
import {
	readVersion,
	versionFolder,
	versionId,
	type Version,
	type VersionFiles,
} from './version.ts';

/** A file became another one while it was copied: the folder is still being worked on. */
export class ChangedMeanwhile extends Error {}

interface Shelving {
	readonly shelf: string;
	/** The exhibition folder, absolute. */
	readonly folder: string;
	readonly exhibition: Exhibition;
	/** What lies on the shelf already: equal files are linked instead of copied. */
	readonly known: readonly Version[];
	/** Called for each file: the work goes on. */
	readonly progress: () => void;
}

/**
 * Puts an exhibition on the shelf, texts and files, and answers with its version. See version.ts for
 * the order of the steps.
 * @throws ChangedMeanwhile, and what the disk throws when it is full or may not be written
 */
export async function shelve(shelving: Shelving): Promise<Version> {
	const { shelf, folder, exhibition, known, progress } = shelving;
	await mkdir(join(shelf, 'versions'), { recursive: true });
	const unfinished = await mkdtemp(join(shelf, 'unfinished-'));
	try {
		const files: VersionFiles['files'] = {};
		for (const path of shownFiles(exhibition)) {
			progress();
			await mkdir(dirname(join(unfinished, path)), { recursive: true });
			files[path] = await takeFile(folder, path, unfinished, known);
		}
		const texts = JSON.stringify(exhibition);
		const list = JSON.stringify({ folder, files } satisfies VersionFiles);
		const id = versionId(texts, list);
		await writeFlushed(join(unfinished, 'exhibition.json'), texts);
		await writeFlushed(join(unfinished, 'files.json'), list);
		const there = await readVersion(shelf, id, (other) => other === folder);
		if (there !== undefined && (await isWhole(there))) return there;
		const root = versionFolder(shelf, id);
		// One of that name which is not whole.
		await rm(root, { recursive: true, force: true });
		for (const inside of ['media', 'archive', 'sized', '.'])
			await flushNames(join(unfinished, inside));
		await renamePatiently(unfinished, root);
		await flushNames(join(shelf, 'versions'));
		return { id, root, folder, exhibition, files };
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
}

/** Whether every file of it is what was put there; sizes alone do not tell of a flipped bit. */
async function isWhole({ root, files }: Version): Promise<boolean> {
	for (const [path, { sha256 }] of Object.entries(files)) {
		if ((await sha256OfFile(join(root, path)).catch(() => '')) !== sha256) return false;
	}
	return true;
}

/** On Windows a scanner may hold a new file for a moment. */
const RENAME_TRIES = 5;

async function renamePatiently(from: string, to: string): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await rename(from, to);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			const passes = code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
			if (!passes || process.platform !== 'win32' || tries === RENAME_TRIES) throw error;
			await wait(200 * tries);
		}
	}
}

/** Copies or links one file; what lies on the shelf afterwards is what was hashed. */
async function takeFile(
	folder: string,
	path: string,
	unfinished: string,
	known: readonly Version[],
): Promise<VersionFiles['files'][string]> {
	const to = join(unfinished, path);
	const sha256 = await sha256OfFile(join(folder, path));
	const same = known.find(({ files }) => files[path]?.sha256 === sha256);
	if (same !== undefined && (await linked(join(same.root, path), to, sha256))) {
		return same.files[path]!;
	}
	await copyFile(join(folder, path), to, constants.COPYFILE_FICLONE);
	if ((await sha256OfFile(to)) !== sha256) throw new ChangedMeanwhile(path);
	// A copy keeps its rights: what came from a read-only stick could not be flushed.
	await chmod(to, 0o644);
	const file = await open(to, 'r+');
	try {
		await file.sync();
		return { bytes: (await file.stat()).size, sha256 };
	} finally {
		await file.close();
	}
}

/** Whether the version before had the same file, whole: then it is on the disk once. */
async function linked(from: string, to: string, sha256: string): Promise<boolean> {
	try {
		await link(from, to);
		if ((await sha256OfFile(to)) === sha256) return true;
		await rm(to);
		return false;
	} catch {
		// Some file systems know no links.
		return false;
	}
}
