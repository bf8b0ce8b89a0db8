import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Laid beside the settings by the installer, for the kiosk's own user, who takes it away. */
const MARKER = 'first-start';
const markerOf = (settings: string) => join(dirname(settings), MARKER);

/**
 * Whether the installer says that staff have not been asked yet. That settings are missing says
 * nothing of the kind: a kiosk that has lost them stands before visitors, who must not be asked.
 */
export function isFirstStart(settings: string): boolean {
	return existsSync(markerOf(settings));
}

/**
 * The first start is over. Called when the settings are on the disk, and not before: a power cut in
 * between leaves both, and then the settings hold.
 * @throws when the disk may not be written
 */
export function endFirstStart(settings: string): void {
	rmSync(markerOf(settings), { force: true });
}
