import { randomBytes, scryptSync } from 'node:crypto';
import {
	closeSync,
	copyFileSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A settings file that is there; without a value when it is no JSON. */
export interface FoundSettings {
	readonly file: string;
	readonly value: unknown;
}

/**
 * The settings of this machine, as far as they can be read: the file, or the copy of the one
 * before it. What is in it is for the caller to check.
 */
export function readSettings(file: string): FoundSettings[] {
	return [file, `${file}.bak`].flatMap((path): FoundSettings[] => {
		if (!existsSync(path)) return [];
		try {
			return [{ file: path, value: JSON.parse(readFileSync(path, 'utf8')) }];
		} catch {
			return [{ file: path, value: undefined }];
		}
	});
}

/**
 * Puts new settings in the place of the old by one rename, when they are on the disk. The old ones
 * stay as a copy. A power cut leaves the one or the other, never half a file.
 */
export function writeSettings(file: string, value: unknown): void {
	mkdirSync(dirname(file), { recursive: true });
	const unfinished = `${file}.unfinished`;
	const handle = openSync(unfinished, 'w', 0o600);
	writeSync(handle, `${JSON.stringify(value, undefined, '\t')}\n`);
	fsyncSync(handle);
	closeSync(handle);
	if (existsSync(file)) copyFileSync(file, `${file}.bak`);
	renameSync(unfinished, file);
}

/** A PIN is kept as what cannot be turned back into it: scrypt with Node's own costs. */
export function hidePin(pin: string, salt = randomBytes(16).toString('hex')) {
	return { salt, hash: scryptSync(pin, salt, 32).toString('hex') };
}
