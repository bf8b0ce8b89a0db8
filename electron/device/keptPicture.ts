import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readKept } from './kept.ts';
import { sha256Of } from './sha256.ts';
import { writeWhole } from './wholeFile.ts';

const Made = v.strictObject({
	format: v.literal(1),
	/** What the picture shows, and where: one of other things is none. */
	of: v.string(),
	sha256: v.string(),
});

const PICTURE = 'first-picture.png';
const MADE = 'first-picture.json';

/** The picture that was kept; nothing where there is none, it is damaged, or of something else. */
export async function keptPicture(
	folder: string,
	of: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const made = readKept(join(folder, MADE), Made);
	if (made?.of !== of) return undefined;
	const picture = await readFile(join(folder, PICTURE)).catch(() => undefined);
	if (picture === undefined || sha256Of(picture) !== made.sha256) return undefined;
	return new Uint8Array(picture);
}

/**
 * Keeps a picture in the place of the one before. Cut off between its two files, neither counts.
 * @throws when the disk is full or may not be written
 */
export function keepPicture(folder: string, of: string, picture: Uint8Array): void {
	writeWhole(join(folder, PICTURE), picture, 'kiosk');
	const made: v.InferOutput<typeof Made> = { format: 1, of, sha256: sha256Of(picture) };
	writeWhole(join(folder, MADE), JSON.stringify(made), 'kiosk');
}
