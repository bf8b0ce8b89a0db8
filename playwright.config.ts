import { defineConfig } from '@playwright/test';
import { GOOD } from './tests/fixtures/fixture.ts';
import type { Choices } from './tests/visitor/page.ts';
import { BROWSER_PAGE_PORT } from './tests/visitor/port.ts';

/** Two cores, and tests that wait as often as they draw: three at a time, but only one Electron, which is a whole screen. */
export default defineConfig<Choices>({
	testDir: 'tests',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	// Long walks have a command of their own; see tests/visitor/walks.ts.
	...(process.env['LONG'] ? {} : { grepInvert: /@long/ }),
	workers: 3,
	// Only ends what hangs: how fast a machine is, is not tested here.
	timeout: 600_000,
	expect: { timeout: 60_000 },
	reporter: [['list']],
	// The same on every machine: what is compared is drawn by bundled fonts and by no GPU.
	snapshotPathTemplate: 'tests/looks/{arg}{ext}',
	// A trace takes half as long again as the test itself: `TRACE=yes` for one that fails.
	use: { trace: process.env['TRACE'] ? 'retain-on-failure' : 'off' },
	webServer: {
		command: 'npx tsx electron/cli/browser.ts --built',
		port: BROWSER_PAGE_PORT,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
	},
	projects: [
		// First, since one at a time takes longest. Time enough for launches that have to be begun anew; see
		// tests/launch.ts.
		{
			name: 'app',
			testMatch: 'app/**/*.spec.ts',
			workers: 1,
			fullyParallel: false,
			timeout: 120_000,
		},
		{ name: 'package', testMatch: 'package/**/*.spec.ts', workers: 1, fullyParallel: false },
		// What visitors can do with any exhibition, on a small one; then what is promised of this one.
		{ name: 'visitor', testMatch: 'visitor/**/*.spec.ts', use: { exhibition: GOOD } },
		{ name: 'exhibition', testMatch: 'exhibition/**/*.spec.ts' },
		{ name: 'access', testMatch: 'access/**/*.spec.ts' },
	],
});
