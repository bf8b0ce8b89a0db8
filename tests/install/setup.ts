import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { meetNeeds, program } from '../../electron/cli/machine/libraries.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import { RELEASES, type ReleaseName } from '../../electron/cli/stick/releases.ts';
import { cleanSystem } from './root.ts';
import { RUN } from './scratch.ts';

/**
 * Before all tests, once: a folder for this run, the stick as `npm run dist` makes it here, and the
 * systems to install it on. The stick lies in `release/`: of two runs in one checkout it is the same.
 */
export async function setup(): Promise<void> {
	meetNeeds([program('mmdebstrap', 'mmdebstrap')]);
	const folder = mkdtempSync(join(tmpdir(), 'serum-run-install-'));
	chmodSync(folder, 0o755);
	process.env[RUN] = folder;
	for (const name of Object.keys(RELEASES)) await cleanSystem(name as ReleaseName);
	execFileSync('npm', ['run', '--silent', 'dist', '--', '--trial'], {
		cwd: PROJECT,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

/** After all tests: the run's folder goes, and no other one. */
export function teardown(): void {
	rmSync(process.env[RUN]!, { recursive: true, force: true });
}
