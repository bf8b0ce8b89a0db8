import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../electron/cli/paths.ts';

/** Pictures of each stage, for people; made anew by every run; beside those of Playwright, which clears its own. */
export const PICTURES = join(PROJECT, 'boot-results');

/** The stick under test: the one of `npm run dist`, or the folder that `BOOT_STICK` names. */
export function stickFolder(): string {
	const given = process.env['BOOT_STICK'];
	if (given !== undefined) return given;
	const release = join(PROJECT, 'release');
	const name = readdirSync(release).find((entry) => /^serum-run-kiosk-.*[^p]$/.test(entry));
	return join(release, name!);
}
