import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');

/** What a drawing is made of; no picture takes its parts from another one. */
const PICTURE_IMPORTS = [
	'content/drawings/tools',
	'content/drawings/figures',
	'content/drawings/inks.ts',
];

/**
 * Who may import what: folder → folders and packages. The longest matching folder decides. The
 * same table stands in ARCHITECTURE.md with its reasons.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	'content/schema': ['valibot'],
	'content/drawings': ['content/drawings'],
	'content/drawings/tools': ['content/drawings/inks.ts'],
	'content/drawings/figures': ['content/drawings/tools', 'content/drawings/inks.ts'],
	'content/drawings/portraits': PICTURE_IMPORTS,
	'content/drawings/scenes': PICTURE_IMPORTS,
	'content/drawings/pages': PICTURE_IMPORTS,
	'electron/exhibit': [
		'content/schema',
		'node:',
		'valibot',
		'yaml',
		'mdast',
		'mdast-util-from-markdown',
		'mdast-util-gfm-table',
		'micromark-extension-gfm-table',
		'image-size',
		'saxes',
		'intl-messageformat',
		'd3-geo',
	],
	'electron/shelf': ['electron/exhibit', 'electron/device', 'content/schema', 'node:', 'valibot'],
	'electron/reader': ['electron/exhibit', 'electron'],
	'electron/device': ['electron/bridge', 'node:', 'valibot'],
	'electron/bridge': ['content/schema', 'valibot'],
	'electron/preload': ['electron/bridge', 'electron'],
	'electron/main': [
		'electron/exhibit',
		'electron/shelf',
		'electron/device',
		'electron/bridge',
		'content/schema',
		'electron',
		'node:',
		'valibot',
	],
	'electron/cli': [
		'content/drawings',
		'electron/exhibit',
		'content/schema',
		'node:',
		'vite',
		'yaml',
		'yauzl',
		'yazl',
		'micromark',
		'micromark-extension-gfm-table',
		'pngjs',
		'sharp',
		'd3-geo',
		'topojson-client',
		'topojson-specification',
		'valibot',
		'@electron/get',
		'@electron/fuses',
		'electron-builder',
		'@playwright/test',
	],
	'renderer/core': ['content/schema'],
	'renderer/icons': [],
	'renderer/words': [],
	'renderer/scenes': ['renderer/core'],
	'renderer/parts': [
		'renderer/core',
		'renderer/input',
		'renderer/icons',
		'content/schema',
		'svelte',
		'uqr',
	],
	'renderer/input': ['renderer/core', 'svelte'],
	'renderer/state': [
		'renderer/core',
		'renderer/bridge.ts',
		'content/schema',
		'svelte',
		'intl-messageformat',
		'd3-selection',
		'd3-zoom',
	],
	'renderer/views': [
		'renderer/parts',
		'renderer/scenes',
		'renderer/state',
		'renderer/input',
		'renderer/core',
		'renderer/words',
		'content/schema',
		'svelte',
	],
	renderer: ['renderer', 'electron/bridge', 'content/schema', 'svelte', 'valibot'],
};

const FOLDERS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const folderOf = (path: string) => FOLDERS.find((folder) => path.startsWith(`${folder}/`));

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

function isAllowed({ from, to }: Import): boolean {
	const folder = folderOf(from);
	if (folder === undefined) return true;
	if (to.endsWith('.css') || to.endsWith('/package.json') || to.endsWith('.json')) return true;
	if (to.startsWith(`${folder}/`) && folderOf(to) === folder) return true;
	return MAY_IMPORT[folder]!.some(
		(allowed) =>
			to === allowed ||
			to.startsWith(`${allowed}/`) ||
			(allowed === 'node:' && to.startsWith('node:')),
	);
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
			.filter((arrow) => !isAllowed(arrow))
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
			['content/drawings/tools/cuts.ts', 'content/drawings/figures/sled.ts'],
			['content/drawings/pages/relay/street.ts', 'content/drawings/scenes/aurora.ts'],
		] as const) {
			expect(isAllowed({ from, to, typesOnly: false }), `${from} → ${to}`).toBe(false);
		}
	});

	test('only main and preload import electron', () => {
		const users = imports.filter(({ to }) => to === 'electron').map(({ from }) => folderOf(from));
		expect([...new Set(users)].sort()).toEqual(['electron/main', 'electron/preload']);
	});

	test('over the bridge only types are imported by the page', () => {
		const values = imports.filter(
			({ from, to, typesOnly }) =>
				from.startsWith('renderer/') &&
				// Not in the kiosk: the bridge of a plain browser is held to the table.
				!from.endsWith('.fake.ts') &&
				to.startsWith('electron/') &&
				!typesOnly,
		);
		expect(values).toEqual([]);
	});
});

describe('what is never written', () => {
	const FORBIDDEN: readonly (readonly [RegExp, string, (file: string) => boolean])[] = [
		[/\{@html/, 'HTML strings', () => true],
		[
			/new BrowserWindow/,
			'a further window factory',
			(file) => !/^electron\/main\/(?:window|tryOut)\.ts$/.test(file),
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
