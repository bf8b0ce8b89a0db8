import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript-eslint';
import { folderOf, mayImport } from './import-table.js';

/** In no file, of whatever kind. */
const NEVER = [
	{ selector: 'TSEnumDeclaration', message: 'Use a union of literals: it needs no code.' },
	{
		selector: 'ExportDefaultDeclaration',
		message: 'Name what you export, so that a search finds it.',
	},
];

/** Holds every import to the table, where it is written. */
const arrows = {
	create(context) {
		const from = relative(import.meta.dirname, context.filename).replaceAll('\\', '/');
		const look = (source, isType) => {
			if (typeof source?.value !== 'string') return;
			const to = source.value.startsWith('.')
				? relative(import.meta.dirname, resolve(dirname(context.filename), source.value))
				: source.value;
			if (mayImport(from, to.replaceAll('\\', '/'), isType)) return;
			const message = `${folderOf(from)} may not import ${to}: see import-table.js and ARCHITECTURE.md.`;
			context.report({ node: source, message });
		};
		const isType = ({ importKind, exportKind, specifiers = [] }) =>
			importKind === 'type' ||
			exportKind === 'type' ||
			(specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type'));
		return {
			ImportDeclaration: (node) => look(node.source, isType(node)),
			ExportNamedDeclaration: (node) => look(node.source, isType(node)),
			ExportAllDeclaration: (node) => look(node.source, isType(node)),
			ImportExpression: (node) => look(node.source, false),
		};
	},
};

/** Types catch most; these rules hold the house style and what must never be written. */
export default ts.config(
	{
		ignores: [
			'dist/',
			'release/',
			'node_modules/',
			'test-results/',
			// Electron's own way of loading a bare main script.
			'**/*.cjs',
			'tests/fixtures/good/',
			'tests/fixtures/broken-*/',
		],
	},
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { extraFileExtensions: ['.svelte'] },
		},
		plugins: { house: { rules: { arrows } } },
		rules: {
			'house/arrows': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-invalid-void-type': 'off',
			// Svelte and Playwright name what they hand in by destructuring.
			'no-empty-pattern': 'off',
			'no-restricted-syntax': ['error', ...NEVER],
			'no-restricted-globals': [
				'error',
				{ name: 'alert', message: 'Visitors never see a dialog.' },
				{ name: 'confirm', message: 'Visitors never see a dialog.' },
				{ name: 'prompt', message: 'Visitors never see a dialog.' },
				{ name: 'localStorage', message: 'A visit leaves nothing behind.' },
				{ name: 'sessionStorage', message: 'A visit leaves nothing behind.' },
			],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'no-restricted-syntax': [
				'error',
				...NEVER,
				{
					selector: 'SvelteAttribute[key.name=/^on(click|touch|pointer|mouse)/]',
					message:
						'Chromium clicks for a single finger on the glass only: {@attach press(…)} of renderer/input.',
				},
			],
		},
	},
	{
		files: ['tests/**/*.spec.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...NEVER,
				{
					selector:
						'CallExpression[callee.object.name="test"][callee.property.name=/^(skip|fixme)$/]',
					message:
						'`npm test` counts a skipped test as failed: mark a long one LONG (tests/visitor/walks.ts).',
				},
			],
		},
	},
	{
		files: ['**/*.config.{ts,js}'],
		rules: { 'no-restricted-syntax': 'off' },
	},
);
