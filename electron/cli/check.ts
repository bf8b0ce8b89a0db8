import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

/** What a check has said; nothing when all is well. */
async function run([, command, ...args]: (typeof CHECKS)[number]): Promise<string | undefined> {
	const program = [join(PROJECT, 'node_modules', command), ...args];
	return promisify(execFile)(process.execPath, program, { cwd: PROJECT, maxBuffer: 64e6 }).then(
		() => undefined,
		({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout} ${stderr}`,
	);
}

// One for each core: they wait for nothing but the processor.
const waiting = [...CHECKS];
await Promise.all(
	Array.from({ length: availableParallelism() }, async () => {
		for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
			const said = await run(check);
			console.log(`${said === undefined ? 'ok  ' : 'FAIL'} ${check[0]}`);
			if (said === undefined) continue;
			console.log(said);
			process.exitCode = 1;
		}
	}),
);
