import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const planted: string[] = [];

function plant(file: string, text: string): void {
	planted.push(join(PROJECT, file));
	writeFileSync(join(PROJECT, file), text);
}
afterEach(() => {
	for (const file of planted.splice(0)) rmSync(file, { force: true });
});

const run = (command: string, ...args: string[]) =>
	spawnSync(process.execPath, [join(PROJECT, 'node_modules', command), ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
	});
const tsc = (folder: string) => run('typescript/bin/tsc', '-p', folder).stdout;

/** A check that checks nothing looks just like one that finds nothing. */
describe('a planted mistake is caught', () => {
	test.each([
		['content/schema', 'process.exit()'],
		['renderer/core', 'document.title'],
		['renderer/core', 'setTimeout(() => {}, 1)'],
		['electron/bridge', 'process.exit()'],
		['electron', 'const wrong: string = 1; void wrong'],
		['tests', 'const wrong: string = 1; void wrong'],
	])('in %s: %s', (folder, code) => {
		plant(`${folder}/planted.ts`, `export function planted(): void { ${code}; }\n`);
		expect(tsc(folder)).toContain('planted.ts');
	});

	test('in a component', () => {
		plant(
			'renderer/parts/Planted.svelte',
			'<script lang="ts">const wrong: string = 1;</script>{wrong}\n',
		);
		const { stdout } = run(
			'svelte-check/bin/svelte-check',
			'--tsconfig',
			'renderer/tsconfig.json',
			'--output',
			'machine',
		);
		expect(stdout).toContain('Planted.svelte');
	});
});
