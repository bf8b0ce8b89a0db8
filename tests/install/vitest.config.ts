import { defineConfig } from 'vitest/config';

/** `npm run test:install`: the stick on clean computers. Needs root and Debian's mirror. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['*.test.ts'],
		globalSetup: './setup.ts',
		environment: 'node',
		testTimeout: 900_000,
		hookTimeout: 900_000,
		// Two cores, and each computer is a whole Debian at work.
		maxWorkers: 2,
	},
});
