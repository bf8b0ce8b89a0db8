import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReleaseName } from '../../electron/cli/stick/releases.ts';
import { newExhibition } from './newExhibition.ts';
import { outside } from './outside.ts';
import { linesToType } from './paper.ts';
import { Console } from './pc/console.ts';
import { amberPlate, isPicture } from './pc/glass.ts';
import { PIN, Stage } from './stage.ts';
import { staffDay } from './staffDay.ts';
import { SYSTEMS } from './systems.ts';

/** One bare PC's way to the exhibit and through its day, as people go it; each step stands on the last. */
export function bootsIntoTheExhibit(name: ReleaseName): void {
	const system = SYSTEMS[name];
	const stage = new Stage(name, system);
	describe(system.release.title, () => {
		beforeAll(() => stage.prepare());
		afterAll(() => stage.clear());

		test('START HERE, typed word for word, ends with a question of the exhibit on the glass', async (context) => {
			context.skip(stage.isInstalled, 'installed before');
			await stage.switchOn();
			const { pc } = stage;
			const console = new Console(pc);
			const [asRoot, look, mount, install] = linesToType('en');
			await pc.plug(stage.stick, 'museum');
			await console.logIn(system.administrator);
			await console.becomeRoot(asRoot!, system.administrator);
			await console.line(look!, 'lsblk -o NAME | grep -q sda1');
			await pc.keep('lsblk');
			// The paper says to put the name in that `lsblk` shows: this PC's own disk is no sda.
			await console.line(mount!.replace('sdb1', 'sda1'), 'mountpoint -q /mnt');
			await console.line(install!, 'test -e /opt/serum-run-kiosk/uninstall');
			await pc.keep('installing');
			// Enter: yes, lock it.
			await console.line('', 'test -d /var/lib/serum-run-kiosk/provision');
			await pc.until('the first question', isPicture);
			await stage.together('first start', async (twin) => void (await twin.bothShow('question')));
		});

		test('the power fails at the first question: it is asked again, and nothing else is seen', async () => {
			await stage.cutPower();
			stage.keepInstalled();
			await stage.switchOn();
			await stage.startsDark();
			await stage.together('first start', async (twin) => {
				await twin.bothShow('asked-again');
				await twin.touch('Use it as it is');
				await twin.bothShow('pin-made');
				await twin.touch('Choose your own');
				// The card with another PIN looks nearly alike: what lies between them is waited for.
				await twin.bothShow('pin-pad');
				await twin.typePin(PIN);
				await twin.touch('Next');
				await twin.bothShow('pin-own');
				await twin.touch('I wrote it down');
			});
			await stage.until(
				'ls /var/lib/serum-run-kiosk/data',
				(list) => !list.includes('first-start'),
			);
		});

		test('a touch opens what is carried, another one home, and a palm on the glass makes no other finger deaf', async () => {
			await stage.pc.keep('attract');
			await stage.together('attract', async (twin) => {
				// The invitations change sides from slide to slide, and the twin's slide may be another one.
				const glass = await stage.pc.until('the plate', (seen) => amberPlate(seen) !== undefined);
				await stage.pc.touch(amberPlate(glass)!);
				await twin.page.getByRole('button', { name: 'Touch to begin' }).tap();
				await twin.bothShow('carry');
				await twin.touch('Start');
				await twin.bothShow('home');
				// A palm lies on the glass, and a second hand: what is touched acts all the same.
				const lift = await stage.pc.lay({ x: 500, y: 20 }, { x: 560, y: 24 });
				await twin.touch('Togo');
				await twin.bothShow('togo');
				await lift();
			});
		});

		test('every page is locked in: system calls filtered, names of its own, no rights', async () => {
			const status = await stage.pc.shell.run(
				`cat /proc/$(pgrep -u kiosk -f -- --type=renderer | head -1)/status`,
			);
			expect(status).toMatch(/^Seccomp:\s+2$/m);
			expect(status).toMatch(/^NSpid:(?:\s+\d+){2,}$/m);
			expect(status).toMatch(/^CapEff:\s+0{16}$/m);
			expect(await stage.pc.shell.run('ps -e -o args= | grep -c no-sandbo[x] || true')).toBe('0\n');
		});

		test('killed, it is on the glass again', async () => {
			const before = await stage.painted();
			const main = `$(pgrep -u kiosk -x serum-run-kiosk | head -1)`;
			await stage.pc.shell.run(`test -d /proc/${main}; kill -9 ${main}`);
			await stage.until('cat /run/serum-run-kiosk/screen', (way) => !way.includes('works'));
			await stage.until('cat /run/serum-run-kiosk/screen', (way) => way.includes('works'));
			expect(await stage.painted()).toBeGreaterThan(before);
			await stage.pc.until('the exhibit', isPicture);
			await stage.pc.keep('after-kill');
		});

		test.each([
			['the exhibit', 'pgrep -u kiosk -x serum-run-kiosk | head -1'],
			['the compositor under it', 'pgrep -u kiosk -x cage'],
		])('%s is stopped: on the glass again', async (_, find) => {
			const before = await stage.painted();
			const pid = (await stage.pc.shell.run(find)).trim();
			await stage.pc.shell.run(`kill -STOP ${pid}; grep -q '^State:.T' /proc/${pid}/status`);
			const began = Date.now();
			await stage.until(`test -d /proc/${pid} || echo gone`, (said) => said.includes('gone'));
			await stage.untilPainted(before + 1);
			await stage.pc.until('the exhibit', isPicture);
			console.log(`stopped: a picture after ${Math.round((Date.now() - began) / 1000)} s`);
		});

		test('started anew by IT again and again it leaves nothing away: it has ended in order each time', async () => {
			for (let count = 0; count < 3; count += 1) {
				const before = await stage.painted();
				await stage.pc.shell.run('systemctl --no-block restart serum-run-kiosk.service');
				await stage.untilPainted(before + 1);
			}
			const ladder = await stage.pc.shell.run('cat /var/lib/serum-run-kiosk/data/ladder.json');
			expect(JSON.parse(ladder)).toMatchObject({ rung: 'whole', unproven: 1 });
		});

		test('the power fails in the slideshow: the next start is dark, then the exhibit', async () => {
			await stage.cutPower();
			await stage.switchOn();
			await stage.startsDark();
			await stage.pc.keep('after-power-cut');
		});

		// Told alone (`-t`), with a disk on which the first start is over, these begin with a PC that starts.
		describe('once it stands', () => {
			beforeAll(() => stage.ready());
			outside(stage);
			newExhibition(stage);
			staffDay(stage);
		});
	});
}
