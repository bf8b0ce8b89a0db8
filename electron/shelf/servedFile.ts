import { readFile, stat } from 'node:fs/promises';
import { sha256Of } from '../device/sha256.ts';
import type { VersionFiles } from './version.ts';

export interface ServedFile {
	/** Absolute. */
	readonly path: string;
	/** In bytes. */
	readonly size: number;
	/** All of it, when it was read to be held against its hash. */
	readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Up to this size a file is read at once, which is faster than a stream; a film is longer. */
const READ_AT_ONCE_BYTES = 4_000_000;

/**
 * A file, when it is what was put on the shelf: a short one is held against its hash, of a film only
 * the size is looked at. Of what was never shelved nothing is known.
 * @param path absolute
 */
export async function wholeFile(
	path: string,
	expected: VersionFiles['files'][string] | undefined,
): Promise<ServedFile | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (!found?.isFile()) return undefined;
	const { size } = found;
	if (expected !== undefined && expected.bytes !== size) return undefined;
	if (size > READ_AT_ONCE_BYTES) return { path, size };
	// A bad sector is damage like every other.
	const read = await readFile(path).catch(() => undefined);
	if (read === undefined) return undefined;
	const bytes = new Uint8Array(read);
	const isWhole = expected === undefined || sha256Of(bytes) === expected.sha256;
	return isWhole ? { path, size: bytes.length, bytes } : undefined;
}
