import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { folderOf, mayImport } from '../../import-table.js';

const PROJECT = join(import.meta.dirname, '../..');

interface Import {
	readonly from: string;
	readonly to: string;
	readonly typesOnly: boolean;
}

function importsOf(file: string): Import[] {
	const text = readFileSync(join(PROJECT, file), 'utf8');
	const found = text.matchAll(
		/(?:import|export)\s+(type\s+)?(?:[\s\S]{0,400}?\sfrom\s+)?['"]([^'"\n]+)['"]|import\(['"]([^'"]+)['"]\)/g,
	);
	return [...found].map(([, type, named, dynamic]) => {
		const target = (named ?? dynamic)!;
		const to = target.startsWith('.')
			? relative(PROJECT, resolve(PROJECT, dirname(file), target))
			: target;
		return { from: file, to, typesOnly: type !== undefined };
	});
}

const files = ['content/schema', 'content/drawings', 'electron', 'renderer'].flatMap((root) =>
	readdirSync(join(PROJECT, root), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|svelte)$/.test(name) && !/planted/i.test(name))
		.map((name) => `${root}/${name}`),
);
const imports = files.flatMap(importsOf);

describe('import arrows', () => {
	test('are never reversed', () => {
		const wrong = imports
			.filter(({ from, to, typesOnly }) => !mayImport(from, to, typesOnly))
			.map(({ from, to }) => `${from} → ${to}`);
		expect(wrong).toEqual([]);
	});

	test('are really seen: the test would notice a wrong one', () => {
		expect(imports.length).toBeGreaterThan(150);
		for (const [from, to] of [
			['renderer/core/idle.ts', 'svelte'],
			['renderer/core/idle.ts', 'renderer/state/kiosk.svelte.ts'],
			['renderer/parts/Plate.svelte', 'renderer/state/kiosk.svelte.ts'],
			['renderer/views/home/Home.svelte', 'renderer/bridge.ts'],
			['electron/exhibit/load.ts', 'electron'],
			['electron/preload/preload.ts', 'node:fs'],
			['electron/cli/start.ts', 'electron/main/window.ts'],
			['content/schema/prose.ts', 'yaml'],
			['electron/exhibit/issues/issue.ts', 'electron/exhibit/reading/reading.ts'],
			['electron/exhibit/journey/journey.ts', 'electron/exhibit/chapters/chapters.ts'],
			['renderer/views/home/Home.svelte', 'electron/bridge/table.ts'],
			['content/drawings/tools/cuts.ts', 'content/drawings/figures/sled.ts'],
			['content/drawings/pages/relay/street.ts', 'content/drawings/scenes/aurora.ts'],
		] as const) {
			expect(mayImport(from, to, false), `${from} → ${to}`).toBe(false);
		}
	});

	test('only main and preload import electron', () => {
		const users = imports.filter(({ to }) => to === 'electron').map(({ from }) => folderOf(from));
		expect([...new Set(users)].sort()).toEqual(['electron/main', 'electron/preload']);
	});

	test.each([
		['renderer/core/planted.ts', "import { onMount } from 'svelte';\nvoid onMount;\n"],
		['electron/exhibit/planted.ts', "export { app } from 'electron';\n"],
		['electron/preload/planted.ts', "export const files = () => import('node:fs');\n"],
		[
			'renderer/views/home/Planted.svelte',
			'<script lang="ts">import { BRIDGE } from "../../../electron/bridge/table.ts"; void BRIDGE;</script>',
		],
	])('a wrong one is told in the editor: %s', async (file, text) => {
		const linter = new ESLint({ cwd: PROJECT });
		const [result] = await linter.lintText(text, { filePath: join(PROJECT, file) });
		expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('house/arrows');
	});
});

describe('what is never written', () => {
	const FORBIDDEN: readonly (readonly [RegExp, string, (file: string) => boolean])[] = [
		[/\{@html/, 'HTML strings', () => true],
		[
			/new BrowserWindow/,
			'a further window factory',
			(file) => !/^electron\/main\/(?:window|tryOut|packs\/showMedia)\.ts$/.test(file),
		],
		[/shell\.open(?:External|Path)/, 'opening something outside', () => true],
		[/app\.relaunch/, 'relaunching: the unit that started the kiosk does that', () => true],
		[/\bDate\.now\(\)/, 'wall time for measuring', () => true],
		[/sendSync/, 'synchronous messages', () => true],
		[/: any\b|as any\b/, 'any', () => true],
	];
	test.each(FORBIDDEN)('%s: %s', (pattern, _what, applies) => {
		const guilty = files.filter(
			(file) => applies(file) && pattern.test(readFileSync(join(PROJECT, file), 'utf8')),
		);
		expect(guilty).toEqual([]);
	});

	test('main.ts stays a table of contents', () => {
		const lines = readFileSync(join(PROJECT, 'electron/main/main.ts'), 'utf8').split('\n');
		expect(lines.length).toBeLessThan(80);
	});

	test('no file of ours grows past 250 lines', () => {
		const long = files.filter(
			(file) => readFileSync(join(PROJECT, file), 'utf8').split('\n').length > 251,
		);
		expect(long).toEqual([]);
	});
});
