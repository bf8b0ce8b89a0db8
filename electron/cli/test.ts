import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKiosk } from './build.ts';
import { DISPLAY_NEEDS } from './machine/display.ts';
import { provideElectron } from './machine/electron.ts';
import { librariesOf, meetNeeds, program } from './machine/libraries.ts';
import { PROJECT } from './paths.ts';

/** What one step has counted. */
interface Count {
	readonly passed: number;
	readonly failed: number;
}

/** `npm run test:long` goes every walk there is; see tests/visitor/walks.ts. */
if (process.argv.includes('--long')) process.env['LONG'] = 'yes';

/**
 * `npm test`: sets up what the tests need, runs every check there is, and ends with one line
 * `N passed, N failed`. A step that cannot even start counts as one failure.
 */
async function testEverything(): Promise<Count> {
	const electron = await provideElectron();
	if (process.platform === 'linux') {
		meetNeeds([
			...librariesOf(electron.executable),
			...DISPLAY_NEEDS,
			program('chromium', 'chromium'),
			program('pgrep', 'procps'),
			program('xdotool', 'xdotool'),
		]);
	}
	await buildKiosk();
	const reports = await mkdtemp(join(tmpdir(), 'serum-run-tests-'));
	const counts = [
		await runCheck(),
		await runVitest(join(reports, 'vitest.json')),
		await runPlaywright(join(reports, 'playwright.json')),
	];
	await rm(reports, { recursive: true });
	return counts.reduce((sum, count) => ({
		passed: sum.passed + count.passed,
		failed: sum.failed + count.failed,
	}));
}

/** Format, lint and types count as one test. */
async function runCheck(): Promise<Count> {
	return one((await run('tsx', ['electron/cli/check.ts'])) === 0);
}

async function runVitest(report: string): Promise<Count> {
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${report}`, '--silent'];
	const code = await run('vitest', ['run', ...reporters]);
	const counted = await readJson<{ numPassedTests: number; numFailedTests: number }>(report);
	if (counted === undefined) return one(code === 0);
	const { numPassedTests: passed, numFailedTests: failed } = counted;
	return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** A test that passed at a second try only counts as failed: nothing here may depend on luck. */
async function runPlaywright(report: string): Promise<Count> {
	const code = await run('playwright', ['test', '--reporter=list,json'], {
		PLAYWRIGHT_JSON_OUTPUT_NAME: report,
	});
	const counted = await readJson<{
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	}>(report);
	if (counted === undefined) return one(code === 0);
	const { expected, unexpected, flaky, skipped } = counted.stats;
	const failed = unexpected + flaky + skipped;
	return { passed: expected, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function one(passed: boolean): Count {
	return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
	const child = spawn(join(PROJECT, 'node_modules/.bin', program), args, {
		cwd: PROJECT,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

async function readJson<T>(file: string): Promise<T | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	return text === undefined ? undefined : (JSON.parse(text) as T);
}

const { passed, failed } = await testEverything().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	return { passed: 0, failed: 1 };
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
