import { execFileSync, spawnSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const LINUX = join(import.meta.dirname, '../../../electron/linux');

/** `screen` with its places moved into a folder, and with doubles for what it calls. */
describe.runIf(process.platform === 'linux')('the way to the screen', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'serum-run-screen-'));
		const script = readFileSync(join(LINUX, 'screen'), 'utf8')
			.replace('/run/serum-run-kiosk/screen', join(folder, 'tried'))
			.replace('/var/lib/serum-run-kiosk/screen', join(folder, 'worked'))
			.replace('/dev/tty1', join(folder, 'console'))
			.replace('/sys/class/drm', join(folder, 'cards'))
			.replace('sleep 45', ':');
		writeFileSync(join(folder, 'screen'), script, { mode: 0o755 });
		writeFileSync(join(folder, 'turn'), '#!/bin/sh\n', { mode: 0o755 });
		copyFileSync(join(LINUX, 'no-screen'), join(folder, 'no-screen'));
		mkdirSync(join(folder, 'bin'));
		composedBy('-d  Don’t draw client side decorations');
		drivenBy('i915');
	});
	/** Gives the computer a compositor that knows such options, whatever this one has. */
	const composedBy = (options: string) =>
		writeFileSync(join(folder, 'bin/cage'), `#!/bin/sh\necho ' ${options}' >&2\n`, { mode: 0o755 });
	/** Gives the computer a graphics card with a driver of the kernel. */
	const drivenBy = (driver: string) => {
		const device = join(folder, 'cards/card0/device');
		rmSync(device, { recursive: true, force: true });
		mkdirSync(device, { recursive: true });
		mkdirSync(join(folder, 'drivers', driver), { recursive: true });
		symlinkSync(join(folder, 'drivers', driver), join(device, 'driver'));
	};
	afterEach(() => rmSync(folder, { recursive: true }));

	const screen = (verb: string, how: Record<string, string> = {}) =>
		spawnSync(join(folder, 'screen'), [verb], {
			encoding: 'utf8',
			env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, ...how },
		}).stderr.trim();
	const crashes = () => screen('ended', { SERVICE_RESULT: 'signal' });
	const hangs = () => screen('ended', { SERVICE_RESULT: 'timeout' });
	const restarted = () => rmSync(join(folder, 'tried'), { force: true });
	const chosen = () => screen('choose').replace('screen: ', '');

	test('the best way comes first; one that crashes twice gives way to the next', () => {
		const ways = Array.from({ length: 9 }, () => {
			const way = chosen();
			crashes();
			return way;
		});
		expect(ways).toEqual([
			...['wayland', 'wayland', 'xwayland', 'xwayland'],
			// After the last there is none.
			...['software', 'software', 'software', 'software', 'wayland'],
		]);
	});

	test('without a chip that draws the processor draws first of all, whatever has painted before', () => {
		drivenBy('virtio-pci');
		writeFileSync(join(folder, 'worked'), 'wayland\n');
		const ways = Array.from({ length: 7 }, () => {
			const way = chosen();
			crashes();
			return way;
		});
		expect(ways).toEqual([
			...['software-wayland', 'software-wayland', 'software', 'software'],
			...['xwayland', 'xwayland', 'wayland'],
		]);
	});

	test('Debian 12’s compositor hears no touch where the processor draws on Wayland: not gone there', () => {
		drivenBy('virtio-pci');
		composedBy('-r  Rotate the output');
		const ways = Array.from({ length: 5 }, () => {
			const way = chosen();
			crashes();
			return way;
		});
		expect(ways).toEqual(['software', 'software', 'xwayland', 'xwayland', 'wayland']);
	});

	test('the session can read which way it has to go, though the unit lets nobody read its files', () => {
		execFileSync('sh', ['-c', 'umask 077; exec "$0" choose', join(folder, 'screen')]);
		expect(statSync(join(folder, 'tried')).mode & 0o004).toBe(0o004);
	});

	test('one that hangs is not tried a second time', () => {
		expect(chosen()).toBe('wayland');
		hangs();
		expect(chosen()).toBe('xwayland');
		hangs();
		expect(chosen()).toBe('software');
	});

	test('the one that painted is the first after a restart, and whatever ends it later is no failure of it', () => {
		chosen();
		hangs();
		chosen();
		screen('keep');
		crashes();
		crashes();
		expect(chosen()).toBe('xwayland');
		restarted();
		expect(chosen()).toBe('xwayland');
	});

	test('the one that painted before is only slow today: three starts that hang say nothing on the glass', () => {
		writeFileSync(join(folder, 'worked'), 'software\n');
		for (let start = 0; start < 4; start += 1) {
			expect(chosen()).toBe('software');
			hangs();
		}
		expect(chosen()).toBe('wayland');
	});

	test('when all have failed the console says so in three languages, and all are tried anew', () => {
		for (let start = 0; start < 6; start += 1) {
			chosen();
			hangs();
		}
		writeFileSync(join(folder, 'console'), '');
		// What is written to a console stays on it until it is cleared; here it is a file.
		const script = join(folder, 'screen');
		writeFileSync(
			script,
			readFileSync(script, 'utf8').replace('>$CONSOLE 2>', '>>$CONSOLE.said 2>'),
		);
		expect(chosen()).toBe('wayland');
		const said = readFileSync(join(folder, 'console.said'), 'utf8');
		expect(said).toContain('cannot reach the screen');
		expect(said).toContain('no consigue usar la pantalla');
		expect(said).toContain('får ikke kontakt med skjermen');
	});

	test('stopped on purpose, nothing has failed', () => {
		for (let start = 0; start < 5; start += 1) {
			expect(chosen()).toBe('wayland');
			screen('ended', { SERVICE_RESULT: 'success', EXIT_CODE: 'exited', EXIT_STATUS: '0' });
		}
	});

	test('what it remembers may be anything: what is no way is passed over', () => {
		writeFileSync(join(folder, 'worked'), 'hologram\n');
		expect(chosen()).toBe('wayland');
		writeFileSync(join(folder, 'tried'), '\0\0 x\n');
		expect(execFileSync(join(folder, 'screen'), ['choose'], { stdio: 'pipe' })).toBeDefined();
	});
});
