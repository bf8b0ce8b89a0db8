import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../electron/cli/paths.ts';
import { cleanDebian } from './root.ts';

/** Before all tests, once: the stick as `npm run dist` makes it here, and the Debian to install it on. */
export function setup(): void {
	cleanDebian();
	execFileSync('npm', ['run', '--silent', 'dist', '--', '--trial'], {
		cwd: PROJECT,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

/** After all tests: the small sticks go. */
export function teardown(): void {
	for (const name of readdirSync(tmpdir())) {
		if (/^serum-run-(?:stick|application)-/.test(name)) {
			rmSync(join(tmpdir(), name), { recursive: true });
		}
	}
}
