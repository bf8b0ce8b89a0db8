import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a new text in the place of an old file by one rename; it is on the disk when this returns. A
 * power cut leaves the old or the new, never half a file. Only the kiosk's own user may read it.
 * @throws when the disk is full or may not be written
 */
export function writeWhole(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const unfinished = `${file}.unfinished`;
	writeFileSync(unfinished, text, { mode: 0o600, flush: true });
	renameSync(unfinished, file);
	flushNames(dirname(file));
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
