import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { colourCount, readFrame } from '../../electron/cli/machine/framebuffer.ts';
import { signChecksums, writeKeyFiles } from '../../electron/cli/stick/signature.ts';
import { makeKey } from '../../electron/cli/stick/stickKey.ts';
import { writeChecksums } from '../../electron/cli/stick/stick.ts';
import { RELEASES, type ReleaseName } from '../../electron/cli/stick/releases.ts';
import { spawnOn } from './session.ts';
import { Computer, copyOfStick } from './root.ts';
import { scratch } from './scratch.ts';
import { realStick } from './sticks.ts';

const INSTALL = 'sh /media/stick/install.sh';
/** Nobody is there to answer the first start's questions. */
const SETTINGS =
	'{"format":2,"staffLanguage":"nb","screen":{"diagonal":24,"distance":60,"height":80},"sound":true,"pin":"471147"}';
const APP = '/opt/serum-run-kiosk';

describe.each(
	Object.entries(RELEASES).map(([name, { title }]) => [title, name as ReleaseName] as const),
)('the stick, on a %s that has never seen a network', (_, name) => {
	let computer: Computer;
	let before: string;
	beforeAll(() => {
		computer = new Computer(name);
		before = computer.state();
		computer.write('/root/settings.json', SETTINGS);
		const line = `${INSTALL} --settings /root/settings.json`;
		const { code, said } = computer.run(line, { stick: realStick(), timeout: 300_000 });
		expect(said).toContain('Done. In about a minute the exhibit will be on the screen');
		expect(code).toBe(0);
	});
	afterAll(() => computer.close());

	test('installs a version of its own, which one link leads to, for a user without rights', () => {
		expect(computer.run(`readlink ${APP}/current`).said).toMatch(/^versions\/[0-9.]+(~trial)?\n$/);
		expect(computer.run('getent passwd kiosk').said).toContain(':/usr/sbin/nologin');
		expect(computer.run('getent shadow kiosk').said).toMatch(/^kiosk:!/);
		expect(computer.run('id -nG kiosk').said).not.toMatch(/sudo|adm|wheel/);
		expect(computer.run('systemctl is-enabled serum-run-kiosk').said).toContain('enabled');
	});

	test('its unit is one that this release’s systemd takes, and exposes little', () => {
		const unit = '/etc/systemd/system/serum-run-kiosk.service';
		expect(computer.run(`systemd-analyze verify ${unit}`).said).not.toMatch(
			/serum-run-kiosk.*(?:Unknown|ignor|fail)/i,
		);
		const { said } = computer.run(
			`systemd-analyze security --offline=true --no-pager ${unit} | tail -1`,
		);
		expect(Number(/: ([0-9.]+) /.exec(said)![1])).toBeLessThanOrEqual(4);
	});

	test('in a headless cage, as the user kiosk, it paints its first slide with the sandbox on', () => {
		const { said } = computer.run(
			`install -d -o kiosk -g kiosk -m 700 /run/user/kiosk
			mkdir /run/serum-run-kiosk && echo software 0 >/run/serum-run-kiosk/screen
			cd /var/lib/serum-run-kiosk/home
			runuser -u kiosk -- env XDG_RUNTIME_DIR=/run/user/kiosk WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 ${APP}/current/resources/linux/session >/tmp/session 2>&1 &
			until grep -q '"painted"' /var/lib/serum-run-kiosk/data/journal.log 2>/dev/null; do sleep 0.2; done
			pid=$(pgrep -u kiosk -f -- --type=renderer | head -1)
			grep -E '^(Seccomp|NSpid|Uid|CapEff):' /proc/$pid/status
			ps -ww -u kiosk -o args
			cat /var/lib/serum-run-kiosk/data/journal.log`,
			{ timeout: 90_000 },
		);
		expect(said).toMatch(/^Seccomp:\s+2$/m);
		// Process ids in three namespaces: this computer's, the zygote's, the page's own.
		expect(said).toMatch(/^NSpid:(?:\s+\d+){2,}$/m);
		expect(said).toMatch(/^CapEff:\s+0{16}$/m);
		expect(said).toContain('cage -d --');
		// Whole command lines, so that what is not in them is not there.
		expect(said).toContain('--settings=');
		expect(said).not.toContain('--no-sandbox');
		expect(said).toContain('"event":"painted"');
		expect(said).toContain('"from":"folder"');
		// The PIN does not stay readable.
		const settings = computer.run('cat /var/lib/serum-run-kiosk/data/settings.json').said;
		expect(settings).toMatch(/"pin": \{\s+"salt": "[0-9a-f]{32}",\s+"hash": "[0-9a-f]{64}"/);
		expect(settings).not.toContain('471147');
	});

	test('on a screen, as the user kiosk, the slide is seen', async () => {
		const display = await openDisplay();
		const kiosk = spawnOn(computer, display.name);
		try {
			await expect
				.poll(async () => colourCount(await readFrame(display)), { timeout: 60_000, interval: 200 })
				.toBeGreaterThan(40);
		} finally {
			await kiosk.end();
			await display.close();
		}
	});

	test('installed once more, it changes nothing', () => {
		const once = computer.state();
		const { code } = computer.run(INSTALL, { stick: realStick(), timeout: 300_000 });
		expect(code).toBe(0);
		expect(computer.state()).toBe(once);
	});

	test('a stick that somebody else signed is refused by name; asked for, it is taken', async () => {
		const before = computer.state();
		const stranger = copyOfStick(realStick());
		const key = await makeKey(join(scratch('key'), 'key.pem'));
		await writeKeyFiles(stranger, key);
		await writeChecksums(stranger);
		await signChecksums(stranger, key);
		const refused = computer.run(INSTALL, { stick: stranger, timeout: 300_000 });
		expect(refused.said).toContain('not signed by those who signed the first one here');
		expect(refused.said).toContain(`This USB stick:  ${key.fingerprint}`);
		expect(computer.state()).toBe(before);
		const other = new Computer(computer);
		const taken = other.run(`${INSTALL} --new-key`, { stick: stranger, timeout: 300_000 });
		expect(taken.code, taken.said).toBe(0);
		expect(other.run('cat /var/lib/serum-run-kiosk/stick-key.pub.pem').said).toBe(
			key.publicKey.export({ type: 'spki', format: 'pem' }),
		);
		other.close();
		rmSync(stranger, { recursive: true });
	});

	test('a damaged version is repaired, and the museum’s exhibition stays', () => {
		computer.run(`echo ours >/var/lib/serum-run-kiosk/exhibition/ours.txt`);
		const whole = computer.state();
		computer.run(
			`truncate -s 1000 ${APP}/current/serum-run-kiosk; rm ${APP}/current/resources.pak`,
		);
		const { code } = computer.run(INSTALL, { stick: realStick(), timeout: 300_000 });
		expect(code).toBe(0);
		expect(computer.state()).toBe(whole);
	});

	test('taken off, it leaves the museum’s own things and the user, and says so', () => {
		const { code, said } = computer.run(`${APP}/uninstall`);
		expect(said).toContain(
			'Your exhibition, settings and journal are still in /var/lib/serum-run-kiosk',
		);
		expect(code).toBe(0);
		expect(computer.run('ls /opt; ls /etc/systemd/system | grep -c serum').said).toBe('0\n');
		expect(computer.run('cat /var/lib/serum-run-kiosk/exhibition/ours.txt').said).toBe('ours\n');
		expect(computer.run('getent passwd kiosk').code).toBe(0);
	});

	test('with --everything it leaves only the system’s packages', () => {
		computer.run(INSTALL, { stick: realStick(), timeout: 300_000 });
		expect(computer.run(`${APP}/uninstall --everything`).code).toBe(0);
		const own = (state: string) =>
			state
				.split('\n')
				.filter((line) => !/^\S+\t/.test(line))
				.join('\n');
		expect(own(computer.state())).toBe(own(before));
	});
});
