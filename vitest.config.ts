import { defineConfig } from 'vitest/config';

/** Pure logic and the loader: no browser, no Electron. */
export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000,
		// A report that nobody has read proves nothing: new ones are written by `vitest run -u` only.
		update: 'none',
	},
});
