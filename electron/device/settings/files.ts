import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from '../wholeFile.ts';

/** A settings file that is there; without a value when it is no JSON. */
export interface FoundSettings {
	readonly file: string;
	readonly value: unknown;
}

/**
 * The settings of this machine, as far as they can be read: the file, or its copy.
 * What is in it is for the caller to check.
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
 * Puts new settings in the place of the old, and then of the copy beside them. The old ones do not
 * stay: written by hand, they may hold a PIN that can be read.
 * @throws when the disk is full or may not be written
 */
export function writeSettings(file: string, value: unknown): void {
	const text = `${JSON.stringify(value, undefined, '\t')}\n`;
	for (const path of [file, `${file}.bak`]) writeWhole(path, text);
}
