import { execFileSync } from 'node:child_process';
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
