import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { Exhibition } from '../../content/schema/index.ts';

/**
 * The last good exhibition as a file, so that a kiosk that starts with a broken folder still has
 * something true to show. Pictures stay in the folder; a text model is all this holds.
 */
const LastGood = v.strictObject({
	folder: v.string(),
	/** Of the folder when it was read, together with the version of the kiosk that read it. */
	fingerprint: v.string(),
	exhibition: Exhibition,
});
export type LastGood = v.InferOutput<typeof LastGood>;

/**
 * Remembers an exhibition. Written beside, flushed, then renamed: the rename is the only commit
 * point, so a power cut leaves either the old file or the new one.
 * @throws when the disk is full or may not be written
 */
export async function rememberLastGood(path: string, lastGood: LastGood): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.new`;
	const file = await open(beside, 'w');
	try {
		await file.writeFile(JSON.stringify(lastGood));
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(beside, path);
}

/** What was remembered for this folder; nothing if there is none, or it is damaged or older. */
export async function recallLastGood(path: string, folder: string): Promise<LastGood | undefined> {
	try {
		const parsed = v.safeParse(LastGood, JSON.parse(await readFile(path, 'utf8')));
		return parsed.success && parsed.output.folder === folder ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}
