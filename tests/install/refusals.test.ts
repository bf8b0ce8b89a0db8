import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Computer, copyOfStick, type Look } from './root.ts';
import { smallStick } from './sticks.ts';

const INSTALL = 'sh /media/stick/install.sh';
/** Another system's account of itself stands in the place of this one's. */
const RELEASE = (title: string, id: string, version: string) =>
	`printf 'PRETTY_NAME="${title}"\nID=${id}\nVERSION_ID="${version}"\n' >/tmp/os-release
	mount --bind /tmp/os-release /etc/os-release`;

describe('a stick or a computer that is not right is refused in plain words, and nothing changes', () => {
	let good: string;
	let installed: Computer;
	let before: string;
	beforeAll(async () => {
		good = await smallStick('1.1.0');
		installed = new Computer();
		expect(installed.run(INSTALL, { stick: good }).code).toBe(0);
		before = installed.state();
	});
	afterAll(() => installed.close());

	function spoilt(spoil: (stick: string) => void): string {
		const stick = copyOfStick(good);
		spoil(stick);
		return stick;
	}

	test.each<[string, () => Promise<Look> | Look, string, RegExp]>([
		[
			'a file with a wrong checksum',
			() => ({
				stick: spoilt((stick) => appendFileSync(join(stick, 'exhibition/exhibition.yaml'), 'x')),
			}),
			INSTALL,
			/damaged or missing:\nexhibition\/exhibition\.yaml\nCopy the whole folder/,
		],
		[
			'a missing file',
			() => ({ stick: spoilt((stick) => rmSync(join(stick, 'exhibition/exhibition.yaml'))) }),
			INSTALL,
			/damaged or missing:\nexhibition\/exhibition\.yaml/,
		],
		[
			'a list that lacks a file',
			() => ({ stick: spoilt((stick) => writeFileSync(join(stick, 'SHA256SUMS'), '')) }),
			INSTALL,
			/The USB stick is not complete: a file is missing/,
		],
		[
			'a disk that is full',
			() => ({
				stick: good,
				first: 'mount -t tmpfs -o size=4k tmpfs /opt; mkdir /opt/serum-run-kiosk',
			}),
			INSTALL,
			/not enough room on this computer's disk: \d+ MB are needed, \d+ MB are free/,
		],
		[
			'an older version than the one that is installed',
			async () => ({ stick: await smallStick('1.0.9') }),
			INSTALL,
			/Version 1\.1\.0 is installed, and this USB stick has the older 1\.0\.9/,
		],
		[
			'somebody who is no administrator',
			() => ({ stick: good }),
			`runuser -u nobody -- ${INSTALL}`,
			/needs an administrator\. Type: {2}sudo sh install\.sh/,
		],
		[
			'a user “kiosk” who logs in',
			() => ({ stick: good, first: 'usermod --password secret kiosk' }),
			INSTALL,
			/The user "kiosk" has a password/,
		],
		[
			'a release that the stick has no packages for',
			() => ({ stick: good, first: RELEASE('Debian GNU/Linux 11 (bullseye)', 'debian', '11') }),
			INSTALL,
			/This computer has Debian GNU\/Linux 11 \(bullseye\)\. This USB stick is made for: Debian 12\./,
		],
		[
			'a system that is neither',
			() => ({ stick: good, first: RELEASE('Fedora Linux 43', 'fedora', '43') }),
			INSTALL,
			/This computer has Fedora Linux 43\. This USB stick is made for: Debian 12\./,
		],
		[
			'settings without a PIN',
			() => ({ stick: spoilt((stick) => writeFileSync(join(stick, 'settings.json'), '{}')) }),
			`${INSTALL} --settings /media/stick/settings.json`,
			/The settings file has no PIN\. Add a line such as {2}"pin": "471147"/,
		],
		[
			'settings that are not there',
			() => ({ stick: good }),
			`${INSTALL} --settings /media/stick/none.json`,
			/no such settings file/,
		],
		[
			'a stick pulled before it was looked at',
			() => ({ stick: spoilt((stick) => rmSync(join(stick, 'linux/VERSION'))) }),
			INSTALL,
			/The USB stick is not complete/,
		],
	])('%s', async (_, look, line, sentence) => {
		const computer = new Computer(installed);
		const { code, said } = computer.run(line, await look());
		expect(said).toMatch(sentence);
		expect(said).not.toMatch(/line \d+:|: not found|No such file/);
		expect(code).not.toBe(0);
		const withoutPasswords = (state: string) => state.replace(/^kiosk:[^:\n]*$/m, 'kiosk');
		expect(withoutPasswords(computer.state())).toBe(withoutPasswords(before));
		computer.close();
	});

	test('an older version is taken when it is asked for', async () => {
		const computer = new Computer(installed);
		const stick = await smallStick('1.0.9');
		expect(computer.run(`${INSTALL} --allow-older`, { stick }).code).toBe(0);
		expect(computer.run('/opt/serum-run-kiosk/current/serum-run-kiosk').said).toBe('1.0.9\n');
		computer.close();
	});

	test.each([
		['es_ES.UTF-8', 'Para instalar hace falta un administrador'],
		['nb_NO.UTF-8', 'Installasjonen trenger en administrator'],
	])('it speaks the system’s language: %s', (language, sentence) => {
		const { said } = installed.run(`runuser -u nobody -- env LC_ALL=${language} ${INSTALL}`, {
			stick: good,
		});
		expect(said).toContain(sentence);
	});
});
