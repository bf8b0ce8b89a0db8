import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { readFleet } from '../../renderer/fleet/read.ts';
import { emptyStick, listOfStick } from './pc/disk.ts';
import { isPicture } from './pc/glass.ts';
import type { Stage } from './stage.ts';

const DATA = '/var/lib/serum-run-kiosk/data';

/** What staff and IT do on the glass: each verb of "For IT", and what becomes of lost settings. */
export function staffDay(stage: Stage): void {
	const inForIt = async (walk: (twin: Parameters<Stage['enterStaff']>[0]) => Promise<void>) =>
		stage.together('attract', async (twin) => {
			await stage.enterStaff(twin);
			await twin.touch('For IT');
			await walk(twin);
		});
	const lockTable = '/opt/serum-run-kiosk/current/resources/linux/kiosk-provision check --plain';

	test('For IT: unlock, and lock again', async () => {
		await inForIt(async (twin) => {
			await twin.touch('Lock and unlock');
			await twin.bothShow('lock-table');
			await twin.touch('Unlock this PC');
			await twin.bothShow('unlock-asks');
			await twin.touch('Unlock now');
			// That the exhibit starts by itself is the installation's, and stays.
			await stage.until(lockTable, (table) => !/^(?!starts-by-itself\t).*\tyes$/m.test(table));
		});
		await stage.until('cat /run/serum-run-kiosk/restart-needed && echo yes', (said) =>
			said.includes('yes'),
		);
		await inForIt(async (twin) => {
			await twin.page.evaluate(() => {
				(window.kiosk as FakeBridge).pc.locked = 'no';
			});
			await twin.touch('Lock and unlock');
			await twin.touch('Lock this PC');
			await twin.touch('Lock now');
			await stage.until(lockTable, (table) => !table.includes('\tno'));
		});
	});

	test('For IT: diagnostics on a stick tell of the PC, not of visitors and no PIN', async () => {
		const stick = emptyStick(`${stage.stick}.empty`);
		await stage.pc.plug(stick, 'empty');
		await stage.until('lsblk -no LABEL', (list) => list.includes('EMPTY'));
		await inForIt(async (twin) => {
			await twin.touch('Save diagnostics to a USB stick');
			await twin.bothShow('diagnostics-asks');
			await twin.touch('Save now');
			await stage.until('journalctl -q --no-pager -o cat -t serum-run-kiosk-helper -n 1', (said) =>
				said.includes('answered: save-diagnostics 0'),
			);
		});
		await stage.pc.pull('empty');
		const files = listOfStick(stick);
		expect(files).toMatch(/kiosk-diagnostics-museum-\d{8}-\d{4}\/about\.txt/);
		const text = execFileSync('strings', ['-n', '8', stick], {
			encoding: 'utf8',
			maxBuffer: 512_000_000,
		});
		expect(text).toContain('Serum Run Kiosk');
		expect(text).not.toContain('"event":"presence"');
		expect(text).not.toMatch(/"(?:salt|hash)"/);
		// It has been to this kiosk: its line, and the page that shows the lines of all.
		expect(files).toMatch(/kiosks\/museum-[0-9a-f]{6}\.txt/);
		const page = execFileSync('mtype', ['-i', `${stick}@@1048576`, '::kiosks.html'], {
			encoding: 'utf8',
		});
		const lines = page.split('\n').filter((line) => line.startsWith('{"format":1'));
		const { kiosks, unreadable } = readFleet(lines.join('\n'), () => 0);
		expect(unreadable).toBe(0);
		expect(kiosks).toMatchObject([
			{ name: 'museum', exhibition: 'togo-and-balto', shown: 'folder', locked: true },
		]);
		expect(page.trimEnd().endsWith('</html>')).toBe(true);
	});

	test('For IT: a turned picture that nobody confirms turns back by itself', async () => {
		const hangs = 'cat /etc/serum-run-kiosk/turn';
		await inForIt(async (twin) => {
			await twin.touch('Rotate the picture');
			await twin.bothShow('turn-asks');
			await twin.touch('The ceiling is on the right');
			await twin.touch('Rotate now');
		});
		await stage.until(hangs, (turn) => /^(?:90|270)\n$/.test(turn));
		const before = await stage.painted();
		await stage.until(`grep -c painted ${DATA}/journal.log`, (count) => Number(count) > before);
		await stage.pc.until('the exhibit', isPicture);
		await stage.pc.keep('turned');
		await stage.until(hangs, (turn) => turn === '0\n');
		await stage.until('cat /run/serum-run-kiosk/screen', (way) => way.includes('works'));
		await stage.pc.until('the exhibit', isPicture);
	});

	test('For IT: the exhibit starts again', async () => {
		const before = await stage.painted();
		await inForIt(async (twin) => {
			await twin.touch('Restart the exhibit');
			await twin.touch('Restart now');
		});
		await stage.until(`grep -c painted ${DATA}/journal.log`, (count) => Number(count) > before);
		await stage.pc.until('the exhibit', isPicture);
	});

	test('For IT: the PC restarts into the exhibit', async () => {
		const before = await stage.pc.shell.run('cat /proc/sys/kernel/random/boot_id');
		await inForIt(async (twin) => {
			await twin.touch('Restart the PC');
			await twin.touch('Restart now');
		});
		await stage.until('cat /proc/sys/kernel/random/boot_id', (now) => now !== before);
		await stage.until('cat /run/serum-run-kiosk/screen', (way) => way.includes('works'));
		await stage.pc.until('the exhibit', isPicture);
		await stage.pc.keep('after-restart');
	});

	test('lost settings never show the set-up to visitors; the museum’s stick opens, and gives a new PIN', async () => {
		const before = await stage.painted();
		await stage.pc.shell.run(
			`rm -f ${DATA}/settings.json*; systemctl restart --no-block serum-run-kiosk`,
		);
		await stage.until(`grep -c painted ${DATA}/journal.log`, (count) => Number(count) > before);
		await stage.pc.until('the exhibit', isPicture);
		await stage.pc.keep('settings-lost');
		await stage.pc.plug(stage.stick, 'museum');
		await stage.until('lsblk -no LABEL', (list) => list.includes('MUSEUM'));
		expect(await stage.askHelper('reset-pin')).toBe('reset\tgranted\ndone\n');
		await stage.pc.pull('museum');
	});

	test('For IT: the PC switches itself off', async () => {
		await stage.askHelper('switch-off');
		await stage.pc.off();
	});
}
