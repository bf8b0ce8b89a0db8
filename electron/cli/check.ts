import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './paths.ts';

/** `npm run check`: everything that can be said of the code without running it. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
	['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
	['lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
	...[
		'content/schema',
		'content/words',
		'content/drawings',
		'electron',
		'electron/bridge',
		'electron/preload',
		'renderer/core',
		'tests',
	].map((folder) => [`types in ${folder}`, 'typescript/bin/tsc', '-p', folder] as const),
	[
		'types in renderer',
		'svelte-check/bin/svelte-check',
		'--tsconfig',
		'renderer/tsconfig.json',
		'--fail-on-warnings',
	],
];

for (const [name, command, ...args] of CHECKS) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(PROJECT, 'node_modules', command), ...args],
		{ cwd: PROJECT, encoding: 'utf8' },
	);
	console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
	if (status !== 0) {
		console.log(stdout, stderr);
		process.exitCode = 1;
	}
}
