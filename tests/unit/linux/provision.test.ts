import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const PROVISION = join(import.meta.dirname, '../../../electron/linux/kiosk-provision');

/** `kiosk-provision` on a system that lies in a folder. */
describe.runIf(process.platform === 'linux')('locking a PC', () => {
	let root: string;
	const provision = (verb: string, ...words: string[]) => {
		const { status, stdout, stderr } = spawnSync(PROVISION, [verb, '--root', root, ...words], {
			encoding: 'utf8',
		});
		return { code: status, said: stdout + stderr };
	};
	/** Everything in the folder: kind, mode, where links lead, contents. */
	const everything = () =>
		execFileSync(
			'sh',
			['-c', `find . -printf '%y %m %p %l\\n' | sort; find . -type f | sort | xargs sha256sum`],
			{
				cwd: root,
				encoding: 'utf8',
			},
		);
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'serum-run-provision-'));
		const system = join(root, 'etc/systemd/system');
		mkdirSync(join(root, 'var/lib'), { recursive: true });
		mkdirSync(join(root, 'etc/systemd/logind.conf.d'), { recursive: true });
		mkdirSync(join(root, 'etc/sysctl.d'), { recursive: true });
		mkdirSync(system, { recursive: true });
		// What a desktop has: a file, a link, and one of the lock's own names with other contents.
		symlinkSync('/lib/systemd/system/gdm.service', join(system, 'display-manager.service'));
		writeFileSync(join(system, 'getty@.service'), '[Unit]\n', { mode: 0o600 });
		writeFileSync(join(root, 'etc/sysctl.d/90-serum-run-kiosk.conf'), 'kernel.sysrq = 438\n');
	});
	afterEach(() => rmSync(root, { recursive: true }));

	test('check tells line by line what is open, and changes nothing', () => {
		const before = everything();
		const { code, said } = provision('check');
		expect(code).toBe(1);
		expect(said).toMatch(/^desktop +no: \/etc\/systemd\/system\/display-manager\.service$/m);
		expect(said).toMatch(/21 of these are open/);
		expect(everything()).toBe(before);
	});

	test('for the helper it tells each part by its name, with yes or no', () => {
		provision('apply');
		rmSync(join(root, 'etc/sysctl.d/90-serum-run-kiosk.conf'));
		const { said } = provision('check', '--plain');
		expect(said.split('\n').filter((line) => line !== '')).toHaveLength(21);
		expect(said).toContain('sysrq\tno\n');
		expect(said.match(/\tno$/gm)).toHaveLength(1);
	});

	test('apply locks each of them; applied again it changes nothing', () => {
		expect(provision('apply').code).toBe(0);
		const { code, said } = provision('check');
		expect(said).not.toContain('no:');
		expect(code).toBe(0);
		const once = everything();
		expect(provision('apply').said).toBe('This PC is locked. Restart it.\n');
		expect(everything()).toBe(once);
	});

	test('the boot loader goes on unseen, and shows its menu to somebody who presses Esc', () => {
		provision('apply');
		const said = execFileSync(join(root, 'etc/grub.d/42_serum-run-kiosk'), { encoding: 'utf8' });
		const [unseen, menu] = said.split('\nelse\n');
		expect(unseen).toMatch(
			/^set color_normal=black\/black\nclear\nif sleep --interruptible 2; then/,
		);
		expect(unseen).toContain('set timeout=0');
		expect(menu).toContain('set timeout_style=menu');
	});

	test('undo leaves every file that it touched as it was', () => {
		const before = everything();
		provision('apply', '--ssh');
		provision('apply');
		expect(everything()).not.toBe(before);
		expect(provision('undo').code).toBe(0);
		expect(everything()).toBe(before);
		expect(provision('undo').said).toBe('Nothing is locked.\n');
	});

	test('undo undoes what an interrupted apply had begun', () => {
		const before = everything();
		provision('apply');
		// As a power cut leaves it: a half-written file beside its place, half a record.
		writeFileSync(join(root, 'etc/sysctl.d/90-serum-run-kiosk.conf.kiosk-provision'), '');
		writeFileSync(join(root, 'var/lib/serum-run-kiosk/provision/%etc%half.half'), '');
		provision('undo');
		expect(everything()).toBe(before);
	});

	test('told half a command it says how, and changes nothing', () => {
		const before = everything();
		const { code, said } = provision('apply', '--tur');
		expect(code).toBe(64);
		expect(said).toContain('apply [--ssh]');
		expect(everything()).toBe(before);
	});
});
