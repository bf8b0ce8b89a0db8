import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** In no file, of whatever kind. */
const NEVER = [
	{ selector: 'TSEnumDeclaration', message: 'Use a union of literals: it needs no code.' },
	{
		selector: 'ExportDefaultDeclaration',
		message: 'Name what you export, so that a search finds it.',
	},
];

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
		rules: {
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
		files: ['**/*.config.{ts,js}'],
		rules: { 'no-restricted-syntax': 'off' },
	},
);
