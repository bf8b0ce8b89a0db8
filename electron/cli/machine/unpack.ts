import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

export interface UnpackOptions {
	/** Where an entry goes inside the target folder; nothing leaves it out. */
	readonly place: (name: string) => string | undefined;
	/** Called with the bytes written so far. */
	readonly progress?: (bytes: number) => void;
}

/**
 * Unpacks a zip file. yauzl itself refuses entries that lead out of the target.
 * @returns bytes written
 */
export async function unpackZip(
	zipFile: string,
	target: string,
	{ place, progress }: UnpackOptions,
): Promise<number> {
	const zip = await openPromise(zipFile, { lazyEntries: true });
	let bytes = 0;
	for await (const entry of zip.eachEntry()) {
		const inside = place(entry.fileName);
		if (inside === undefined || entry.fileName.endsWith('/')) continue;
		const file = join(target, inside);
		await mkdir(dirname(file), { recursive: true });
		await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
		// The upper half holds the Unix permissions; only "executable" matters here.
		const mode = entry.externalFileAttributes >>> 16;
		await chmod(file, mode & 0o111 ? 0o755 : 0o644);
		bytes += entry.uncompressedSize;
		progress?.(bytes);
	}
	return bytes;
}
