import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { stepsOf } from '../../device/plainPath.ts';

/** The steps of an address's path, or nothing when one of them is not plain. Never decodes twice. */
export const plainSteps = (pathname: string): string[] | undefined =>
	pathname.startsWith('/') ? stepsOf(pathname.slice(1)) : undefined;

/**
 * The real file that an address means, or nothing when it is not plain, not there, or leads out
 * of the folder through a link.
 */
export async function containedFile(root: string, pathname: string): Promise<string | undefined> {
	const steps = plainSteps(pathname);
	if (steps === undefined) return undefined;
	try {
		const realRoot = await realpath(root);
		const file = await realpath(join(realRoot, ...steps));
		return file.startsWith(realRoot + sep) ? file : undefined;
	} catch {
		return undefined;
	}
}
