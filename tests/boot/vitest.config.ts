import { defineConfig } from 'vitest/config';

/** `npm run test:boot [RELEASE]`: bare PCs boot into the exhibit. Needs root, QEMU and the archives. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['*.test.ts'],
		globalSetup: './setup.ts',
		environment: 'node',
		// An emulated processor: each wait has a condition, and this limit only ends what hangs.
		testTimeout: 5_400_000,
		hookTimeout: 5_400_000,
		// One PC at a time: two cores emulate two.
		fileParallelism: false,
		sequence: { concurrent: false },
		// Each stage stands on the one before.
		bail: 1,
		reporters: ['verbose'],
	},
});
