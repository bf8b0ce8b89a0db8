import { fingerprint } from './folder.ts';
import { listFolder } from './walk.ts';

/** How a folder is looked at again and again; time comes from outside. */
export interface Watch {
	/** Looks once. The new fingerprint when the folder has changed and come to rest. */
	look(): Promise<string | undefined>;
}

/**
 * Compares the folder's fingerprint from look to look. A change counts only when two looks in a
 * row see the same, so that a folder that is still being copied is not read half-way. Looking
 * instead of listening works on sticks and network shares, and for folders that are not there yet.
 */
export function watchFolder(root: string, known: string): Watch {
	let reported = known;
	let seen = known;
	return {
		async look() {
			const now = await fingerprintOf(root);
			const atRest = now === seen;
			seen = now;
			if (!atRest || now === reported) return undefined;
			reported = now;
			return now;
		},
	};
}

/** The folder's fingerprint; `absent` when it is not there or cannot be read. */
export async function fingerprintOf(root: string): Promise<string> {
	try {
		return fingerprint((await listFolder(root)).files);
	} catch {
		return 'absent';
	}
}
