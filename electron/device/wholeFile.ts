import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts new content in the place of an old file by one rename; it is on the disk when this returns. A
 * power cut leaves the old or the new, never half a file. Only the kiosk's own user may read it.
 * @param outlives what it is to outlive: what only the kiosk's own end may threaten is not waited for
 * @throws when the disk is full or may not be written
 */
export function writeWhole(
	file: string,
	content: string | Uint8Array,
	outlives: 'power cut' | 'kiosk' = 'power cut',
): void {
	const flush = outlives === 'power cut';
	mkdirSync(dirname(file), { recursive: true });
	const unfinished = `${file}.unfinished`;
	writeFileSync(unfinished, content, { mode: 0o600, flush });
	renameSync(unfinished, file);
	if (flush) flushNames(dirname(file));
}

/** A rename is in memory only until its folder is written. */
function flushNames(folder: string): void {
	// Windows opens no folder; NTFS keeps the order of its names by itself.
	if (process.platform === 'win32') return;
	const opened = openSync(folder, 'r');
	try {
		fsyncSync(opened);
	} finally {
		closeSync(opened);
	}
}
