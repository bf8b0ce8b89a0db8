import { join } from 'node:path';
import { sha256OfFile } from '../device/sha256.ts';
import type { Version } from './version.ts';

/**
 * Goes round a version's files, one at each call, and holds each against its hash: a film, which is too
 * long to be looked at when it is shown, and a picture that no visitor opens for months.
 */
export class Patrol {
	#version = '';
	#ahead: string[] = [];

	/** @returns the next file, when it is not what was put on the shelf */
	async damaged({ id, root, files }: Version): Promise<string | undefined> {
		if (id !== this.#version || this.#ahead.length === 0) {
			this.#version = id;
			this.#ahead = Object.keys(files);
		}
		const file = this.#ahead.shift();
		if (file === undefined) return undefined;
		// What cannot be read is damage like every other.
		const found = await sha256OfFile(join(root, file)).catch(() => undefined);
		return found === files[file]!.sha256 ? undefined : file;
	}
}
