import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../../electron/cli/paths.ts';
import { addWindow, emptyDisk } from './pc/disk.ts';
import { isConsole, isPicture, type Glass } from './pc/glass.ts';
import { Pc } from './pc/pc.ts';
import { LIMIT } from './pc/shell.ts';
import { PICTURES } from './places.ts';
import { GLASS, startsDark, together } from './watch.ts';

/** Of root, chosen at the installation. */
const PASSWORD = 'museum1925';

/** Of the stick that was made before; `BOOT_IMAGE` names another one. */
function imageFile(): string {
	const given = process.env['BOOT_IMAGE'];
	if (given !== undefined) return given;
	execFileSync('npm', ['run', '--silent', 'image'], {
		cwd: PROJECT,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const release = join(PROJECT, 'release');
	return join(
		release,
		readdirSync(release).find((entry) => entry.endsWith('-pc.img.gz'))!,
	);
}

describe('a PC without any system, Secure Boot on', () => {
	const place = mkdtempSync(join(tmpdir(), 'serum-run-boot-'));
	const stick = join(place, 'stick.img');
	const variables = join(place, 'variables.fd');
	const disk = join(place, 'disk.img');
	const folder = join(PICTURES, 'image');
	let pc: Pc | undefined;
	const on = () => pc!;
	const switchOn = async (from?: string) => {
		pc = await Pc.start({
			folder,
			disk,
			glass: GLASS,
			uefi: from === undefined ? { variables } : { variables, stick: from },
		});
	};
	/** Waits until the boot menu stands: it is on the glass and changes no more. */
	const menu = async () => {
		let before: Glass | undefined;
		await on().until('the menu', (glass) => {
			const stands = before !== undefined && before.pixels.equals(glass.pixels);
			before = glass;
			return stands && isConsole(glass);
		});
		await on().keep('menu');
	};
	/** Waits until the first console shows words. */
	const says = async (words: string) => {
		const until = Date.now() + LIMIT;
		for (;;) {
			const shown = await on().shell.run('cat /dev/vcs1');
			if (shown.includes(words)) return;
			if (Date.now() > until) throw new Error(`The console never said: ${words}\n${shown}`);
			await wait(1000);
		}
	};

	beforeAll(() => {
		execFileSync('sh', [
			'-c',
			`gzip -dc "${imageFile()}" | cp --sparse=always /dev/stdin "${stick}"`,
		]);
		addWindow(stick);
		emptyDisk(disk);
		copyFileSync('/usr/share/OVMF/OVMF_VARS_4M.ms.fd', variables);
	});
	afterAll(async () => {
		await pc?.cut();
		rmSync(place, { recursive: true, force: true });
	});

	test('starts from the stick and is erased and filled after three questions', async () => {
		await switchOn(stick);
		// Its first line is the installation.
		await menu();
		await on().type('\n');
		await says('Norsk');
		await on().keep('language');
		const locked = 'od -An -t u1 -j 4 /sys/firmware/efi/efivars/SecureBoot-*';
		expect((await on().shell.run(locked)).trim()).toBe('1');
		await on().type('2\n');
		await says('1925');
		await on().keep('erase');
		await on().type('1925\n');
		await says('contrase');
		await on().type(`${PASSWORD}\n`);
		await says('otra vez');
		await on().type(`${PASSWORD}\n`);
		await says('2/4');
		await on().keep('copying');
		await says('Listo.');
		await on().keep('done');
		await on().type('\n');
		await on().off();
	});

	test('starts from its own disk in the dark, asks its first question, and is locked', async () => {
		await switchOn();
		await startsDark(on());
		await together(on(), 'first start', async (twin) => void (await twin.bothShow('question')));
		const { shell } = on();
		const table = await shell.run(
			'/opt/serum-run-kiosk/current/resources/linux/kiosk-provision check --plain',
		);
		expect(table).not.toMatch(/\tno$/m);
		const status = await shell.run(
			'cat /proc/$(pgrep -u kiosk -f -- --type=renderer | head -1)/status',
		);
		expect(status).toMatch(/^Seccomp:\s+2$/m);
		// What belonged to the stick did not come with it.
		expect(await shell.run('ls /usr/local/lib')).not.toContain('serum-run-kiosk-image');
		expect(await shell.run('systemctl is-system-running || true')).toBe('running\n');
		await on().cut();
	});

	test('shows the exhibit from the stick alone, and leaves the disk as it is', async () => {
		const before = execFileSync('sha256sum', [disk], { encoding: 'utf8' });
		await switchOn(stick);
		await menu();
		await on().press('down');
		await on().type('\n');
		await on().until('the exhibit', isPicture);
		await together(on(), 'first start', async (twin) => void (await twin.bothShow('tried')));
		await on().cut();
		expect(execFileSync('sha256sum', [disk], { encoding: 'utf8' })).toBe(before);
	});
});
