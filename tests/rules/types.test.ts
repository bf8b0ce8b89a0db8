import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');

/** What the compiler says of a file that is only thought to lie in a folder. */
function complaints(folder: string, text: string): string[] {
	const config = join(PROJECT, folder, 'tsconfig.json');
	const { options } = ts.parseJsonConfigFileContent(
		ts.readConfigFile(config, ts.sys.readFile).config,
		ts.sys,
		join(PROJECT, folder),
	);
	const planted = join(PROJECT, folder, 'planted.ts');
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists, readFile } = host;
	host.fileExists = (file) => file === planted || fileExists(file);
	host.readFile = (file) => (file === planted ? text : readFile(file));
	host.getSourceFile = (file, ...how) =>
		file === planted
			? ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
			: getSourceFile(file, ...how);
	const program = ts.createProgram([planted], options, host);
	return program
		.getSemanticDiagnostics(program.getSourceFile(planted))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

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
		expect(complaints(folder, 'export function right(): void {}\n')).toEqual([]);
		const text = `export function planted(): void { ${code}; }\n`;
		expect(complaints(folder, text)).not.toEqual([]);
	});

	test('in a component', () => {
		const folder = mkdtempSync(join(tmpdir(), 'serum-run-planted-'));
		const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
		symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
		const extended = join(PROJECT, 'renderer/tsconfig.json');
		put('tsconfig.json', JSON.stringify({ extends: extended, include: ['*.svelte'] }));
		put('Planted.svelte', '<script lang="ts">const wrong: string = 1;</script>{wrong}\n');
		const checker = join(PROJECT, 'node_modules/svelte-check/bin/svelte-check');
		const { stdout } = spawnSync(
			process.execPath,
			[checker, '--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine'],
			{ cwd: folder, encoding: 'utf8' },
		);
		rmSync(folder, { recursive: true });
		expect(stdout).toContain('Planted.svelte');
		expect(stdout).toContain("Type 'number' is not assignable to type 'string'");
	});
});
