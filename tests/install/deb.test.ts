import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeDeb } from '../../electron/cli/stick/archives.ts';
import { Computer } from './root.ts';
import { scratch } from './scratch.ts';
import { realStick, smallStick } from './sticks.ts';

const APP = '/opt/serum-run-kiosk';
const LINUX = '/media/stick/linux';
const APT = `-qq -o Dir::Etc::sourcelist=/tmp/stick.list -o Dir::Etc::sourceparts=/dev/null -o APT::Sandbox::User=root`;

/** A Debian package of the small stick's application. */
async function smallDeb(folder: string, version: string): Promise<void> {
	const stick = await smallStick(version);
	const application = scratch('application');
	const work = scratch('work');
	const tarball = join(stick, 'linux', `serum-run-kiosk-${version}-linux-x64.tar.gz`);
	execFileSync('tar', ['-xzf', tarball, '-C', application]);
	mkdirSync(folder, { recursive: true });
	const target = join(folder, `${version}.deb`);
	await makeDeb({ version, application, depends: ['dash'], work }, target, { date: 1_700_000_000 });
	for (const used of [stick, application, work]) rmSync(used, { recursive: true });
}

describe('the Debian package', () => {
	const computer = new Computer();
	afterAll(() => computer.close());

	test('comes from the stick with all it needs, and does what the installer does', () => {
		const stick = realStick();
		const deb = readdirSync(join(stick, 'linux')).find((name) => name.endsWith('.deb'))!;
		const { code, said } = computer.run(
			`echo 'deb [trusted=yes] file:${LINUX}/debian/12 ./' >/tmp/stick.list
			apt-get ${APT} update && DEBIAN_FRONTEND=noninteractive apt-get ${APT} install -y --no-install-recommends '${LINUX}/${deb}'`,
			{ stick, timeout: 300_000 },
		);
		expect(code, said).toBe(0);
		const other = new Computer();
		expect(other.run('sh /media/stick/install.sh', { stick, timeout: 300_000 }).code).toBe(0);
		const same = (state: string) =>
			state
				.split('\n')
				.filter((line) => /serum-run-kiosk|kiosk:/.test(line))
				// The stick's own uninstaller, the README beside its exhibition, and dpkg's account of it.
				.filter(
					(line) => !/\/uninstall current|exhibition\/README\.md|^serum-run-kiosk\t/.test(line),
				);
		expect(same(computer.state())).toEqual(same(other.state()));
		other.close();
	});

	test('is not mixed with the installer: each says which of them to use', () => {
		const { code, said } = computer.run('sh /media/stick/install.sh', { stick: realStick() });
		expect(code).not.toBe(0);
		expect(said).toContain('installed here as a Debian package');
		expect(computer.run(`${APP}/current/resources/linux/uninstall`).said).toContain('apt remove');
	});

	test('an update never leaves the link leading nowhere; removed it keeps, purged it leaves nothing', async () => {
		const debs = scratch('debs');
		await smallDeb(debs, '1.0.0');
		await smallDeb(debs, '1.1.0');
		const small = new Computer();
		const install = (version: string) =>
			small.run(`dpkg -i /media/stick/${version}.deb`, { stick: debs });
		expect(install('1.0.0').code).toBe(0);
		// dpkg removes the old version's files in between: the link is looked at before each `rm` of it.
		const watched = `(while :; do [ -x ${APP}/current/serum-run-kiosk ] || echo broken >>/tmp/broken; done) &`;
		expect(small.run(`${watched} dpkg -i /media/stick/1.1.0.deb`, { stick: debs }).code).toBe(0);
		expect(small.run('cat /tmp/broken').code).not.toBe(0);
		expect(small.run(`${APP}/current/serum-run-kiosk; ls ${APP}/versions`).said).toBe(
			'1.1.0\n1.1.0\n',
		);
		expect(small.run('dpkg -r serum-run-kiosk').code).toBe(0);
		expect(small.run(`ls ${APP} /etc/systemd/system/serum-run-kiosk.service`).code).not.toBe(0);
		expect(small.run('ls /var/lib/serum-run-kiosk').said).toContain('exhibition');
		expect(small.run('dpkg -P serum-run-kiosk').code).toBe(0);
		expect(small.run('ls -d /var/lib/serum-run-kiosk; getent passwd kiosk').said).not.toContain(
			'kiosk:',
		);
		small.close();
	});
});
