import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * One step of an address: letters, digits, `_`, `-`, and dots inside. So `..`, `\`, `%`, a drive
 * letter, a stream (`a.png:x`), a hidden file and white space are all refused before any disk is
 * asked.
 */
const STEP = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST_ADDRESS = 180;

/** The steps of an address's path, or nothing when one of them is not plain. Never decodes twice. */
export function plainSteps(pathname: string): string[] | undefined {
	if (pathname.length > LONGEST_ADDRESS || !pathname.startsWith('/')) return undefined;
	const steps = pathname.slice(1).split('/');
	const plain = steps.every(
		(step) => STEP.test(step) && !step.includes('..') && !DEVICE.test(step),
	);
	return plain ? steps : undefined;
}

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
