import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { meetNeeds, program, type Need } from '../../electron/cli/machine/libraries.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import { BROWSER_PAGE_PORT } from '../visitor/port.ts';
import { UEFI } from './pc/pc.ts';
import { PICTURES } from './places.ts';

/** Fingers on the glass came with this version; Debian 12 has it in its backports. */
const OLDEST_QEMU = '8.1';

let page: ChildProcess | undefined;

/** Before all tests, once: programs, the stick as `npm run dist` makes it, the page beside the PC. */
export async function setup(): Promise<void> {
	const needs: readonly Need[] = [
		program('qemu-system-x86_64', 'qemu-system-x86'),
		program('mmdebstrap', 'mmdebstrap'),
		program('sfdisk', 'fdisk'),
		program('mformat', 'mtools'),
		program('debugfs', 'e2fsprogs'),
		{ what: 'firmware of a PC', packages: ['ovmf'], isMet: () => existsSync(UEFI) },
		program('chromium', 'chromium'),
	];
	meetNeeds(needs);
	lookAtQemu();
	rmSync(PICTURES, { recursive: true, force: true });
	mkdirSync(PICTURES, { recursive: true });
	if (process.env['BOOT_STICK'] === undefined) {
		execFileSync('npm', ['run', '--silent', 'dist', '--', '--trial'], {
			cwd: PROJECT,
			stdio: ['ignore', 'ignore', 'inherit'],
		});
	}
	page = spawn('npx', ['tsx', 'electron/cli/browser.ts', '--built'], {
		cwd: PROJECT,
		stdio: 'ignore',
		detached: true,
	});
	for (let tries = 0; ; tries += 1) {
		const answer = await fetch(`http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html`).catch(
			() => undefined,
		);
		if (answer?.ok) break;
		if (tries > 600) throw new Error('The page beside the PC does not come up.');
		await wait(200);
	}
}

/** After all tests. */
export function teardown(): void {
	if (page?.pid !== undefined) process.kill(-page.pid, 'SIGTERM');
}

function lookAtQemu(): void {
	const { stdout } = spawnSync('qemu-system-x86_64', ['--version'], { encoding: 'utf8' });
	const version = /version ([0-9.]+)/.exec(stdout)?.[1] ?? '0';
	const { status } = spawnSync('dpkg', ['--compare-versions', version, 'ge', OLDEST_QEMU]);
	if (status === 0) return;
	throw new Error(
		`QEMU ${version} has no touch screen for several fingers; ${OLDEST_QEMU} or newer is needed. On Debian 12:\n` +
			"  echo 'deb http://deb.debian.org/debian bookworm-backports main' > /etc/apt/sources.list.d/backports.list\n" +
			'  apt-get update && apt-get install -t bookworm-backports qemu-system-x86',
	);
}
