import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageFolder, recordBundled } from '../../../electron/cli/packaging/bundled.ts';
import { PROJECT } from '../../../electron/cli/paths.ts';

describe('what a build takes in', () => {
	let project: string;
	const write = async (file: string, text: string) => {
		await mkdir(dirname(join(project, file)), { recursive: true });
		await writeFile(join(project, file), text);
	};
	const plant = (folder: string, name: string, version: string) =>
		write(`${folder}/package.json`, JSON.stringify({ name, version, type: 'module' }));
	const built = async (entry: string) => {
		await write('main.ts', entry);
		const recorder = recordBundled(project);
		await build({
			root: project,
			configFile: false,
			logLevel: 'silent',
			plugins: [recorder.plugin],
			build: {
				write: false,
				assetsInlineLimit: 0,
				rolldownOptions: { input: join(project, 'main.ts') },
			},
		});
		return (await recorder.packages()).map(({ name, version }) => `${name} ${version}`);
	};
	beforeAll(async () => {
		project = await mkdtemp(join(tmpdir(), 'serum-run-bundled-'));
		await plant('node_modules/outer', 'outer', '1.0.0');
		await write('node_modules/outer/index.js', `import '@in/ner';\nconsole.log('outer');`);
		await plant('node_modules/outer/node_modules/@in/ner', '@in/ner', '2.0.0');
		await write(
			'node_modules/outer/node_modules/@in/ner/index.js',
			`console.log('inner'); export const unused = 1;`,
		);
		await plant('node_modules/unused', 'unused', '3.0.0');
		await write('node_modules/unused/index.js', `export const nobody = 'wants it';`);
		await plant('node_modules/font', 'font', '4.0.0');
		await write('node_modules/font/a.woff2', 'letters');
		await write('own.css', `@font-face { font-family: a; src: url('font/a.woff2'); }`);
		await plant('node_modules/style', 'style', '5.0.0');
		await write('node_modules/style/a.css', 'body { color: red }');
		await plant('node_modules/vite', 'vite', '6.0.0');
	});
	afterAll(() => rm(project, { recursive: true }));

	test('is told by package and version, wherever the package lies', async () => {
		expect(await built(`import 'outer';`)).toEqual(['outer 1.0.0', '@in/ner 2.0.0']);
	});

	test('holds fonts and styles too', async () => {
		expect(await built(`import './own.css'; import 'style/a.css';`)).toEqual([
			'font 4.0.0',
			'style 5.0.0',
		]);
	});

	test('holds what is loaded later, and the helper of the builder that loads it', async () => {
		expect(await built(`import('style/a.css');`)).toEqual(['style 5.0.0', 'vite 6.0.0']);
	});

	test('does not hold what was left out', async () => {
		expect(await built(`import { nobody } from 'unused'; if (false) console.log(nobody);`)).toEqual(
			[],
		);
	});

	test('names the bundler for its own helpers, and refuses what belongs to nobody', async () => {
		expect(packageFolder('\0rolldown/runtime.js')).toBe('node_modules/rolldown');
		expect(packageFolder('\0@oxc-project+runtime@0.9.0/helpers/x.js')).toBe(
			'node_modules/@oxc-project/runtime',
		);
		expect(packageFolder(join(PROJECT, 'renderer/main.ts'))).toBeUndefined();
		await rm(join(project, 'node_modules/outer/package.json'));
		await expect(built(`import './node_modules/outer/index.js';`)).rejects.toThrow(
			/node_modules\/outer, and there is no package.json/,
		);
	});
});
