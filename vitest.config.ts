import { defineConfig } from 'vitest/config';

/** Pure logic and the loader: no browser, no Electron. */
export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
		environment: 'node',
		// What compiles or builds takes its time on a busy machine; this only ends what hangs.
		testTimeout: 600_000,
		hookTimeout: 600_000,
		// A report that nobody has read proves nothing: new ones are written by `vitest run -u` only.
		update: 'none',
	},
});
