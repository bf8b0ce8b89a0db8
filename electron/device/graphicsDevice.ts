import { readdirSync } from 'node:fs';

/** What draws for programs: Mesa's render nodes, and NVIDIA's own. */
const DRAWS = /^(?:renderD\d+|nvidiactl)$/;

/**
 * Whether this computer has anything that could draw for Chromium. Where it has not, the process for graphics finds
 * that out by dying, and the one that replaces it is there a fifth of a second later.
 * @param devices folder of the system's devices
 */
export function hasGraphicsDevice(devices = '/dev'): boolean {
	// Elsewhere drawing is not a matter of files.
	if (process.platform !== 'linux') return true;
	return [devices, `${devices}/dri`].some((folder) =>
		namesIn(folder).some((name) => DRAWS.test(name)),
	);
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
