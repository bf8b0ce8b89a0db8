import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Computer } from './root.ts';
import { smallStick } from './sticks.ts';

/**
 * Every step of an installation is a program that the installer calls. Each of these is given a
 * double in front of it that counts, and at the wanted count does something terrible first. The
 * installer itself knows nothing of it.
 */
const STEPS =
	'mkdir rmdir rm cp mv ln tar sync install chmod chown useradd usermod systemctl apt-get dpkg sha256sum stat du df sed cmp runuser'.split(
		' ',
	);
const INSTALL = 'sh /media/stick/install.sh';
const APP = '/opt/serum-run-kiosk';
/** The running version, whole as it was packed. */
const IS_WHOLE = `cd ${APP}/current && sha256sum --check --quiet MANIFEST && ./serum-run-kiosk && [ -e /etc/systemd/system/serum-run-kiosk.service ]`;

function plant(computer: Computer, atStep: number, disaster: string): void {
	computer.write('/shim/wanted', String(atStep));
	computer.write('/shim/count', '0');
	for (const name of STEPS) {
		const double = `#!/bin/sh
n=$(($(/bin/cat /shim/count) + 1))
echo $n >/shim/count
if [ $n -eq $(/bin/cat /shim/wanted) ]; then ${disaster}; fi
for place in /usr/sbin /usr/bin /sbin /bin; do [ -x $place/${name} ] && exec $place/${name} "$@"; done
`;
		computer.write(`/usr/local/sbin/${name}`, double, 0o755);
	}
}

function stepsTaken(computer: Computer): number {
	return Number(computer.run('cat /shim/count').said);
}

let older: string;
let newer: string;
beforeAll(async () => {
	older = await smallStick('1.0.0');
	newer = await smallStick('1.1.0');
});

interface Scenario {
	readonly name: string;
	/** What is on the computer before; its running version stays whole when the update is broken off. */
	readonly prepare: (computer: Computer) => void;
	readonly hadWhole: boolean;
}

const SCENARIOS: readonly Scenario[] = [
	{ name: 'a first installation', prepare: () => {}, hadWhole: false },
	{
		name: 'an update',
		prepare: (computer) => void computer.run(INSTALL, { stick: older }),
		hadWhole: true,
	},
	{
		name: 'a repair',
		prepare: (computer) => {
			computer.run(INSTALL, { stick: newer });
			computer.run(`echo broken >${APP}/current/serum-run-kiosk`);
		},
		hadWhole: false,
	},
];

describe.each(SCENARIOS)('$name', ({ prepare, hadWhole }) => {
	let prepared: Computer;
	let before: string;
	let after: string;
	let steps: number;
	beforeAll(() => {
		prepared = new Computer();
		prepare(prepared);
		before = prepared.state();
		const undisturbed = new Computer(prepared);
		plant(undisturbed, 0, ':');
		expect(undisturbed.run(INSTALL, { stick: newer }).code).toBe(0);
		steps = stepsTaken(undisturbed);
		after = undisturbed.state();
		undisturbed.close();
	});
	afterAll(() => prepared.close());

	test('killed at any step, what ran before still runs, and installing again finishes', () => {
		expect(steps).toBeGreaterThan(30);
		for (let step = 1; step <= steps; step += 1) {
			const computer = new Computer(prepared);
			// All processes of the computer at once, as when its power fails.
			plant(computer, step, 'kill -9 -1');
			computer.run(INSTALL, { stick: newer });
			if (hadWhole) expect(computer.run(IS_WHOLE).code, `step ${step}`).toBe(0);
			plant(computer, 0, ':');
			const again = computer.run(INSTALL, { stick: newer });
			expect(again.code, `step ${step}: ${again.said}`).toBe(0);
			expect(computer.state(), `step ${step}`).toBe(after);
			computer.close();
		}
	});

	test('the stick pulled at any step: it is done, or undone and said so', () => {
		let refused = 0;
		for (let step = 1; step <= steps; step += 1) {
			const computer = new Computer(prepared);
			plant(computer, step, 'umount -l /media/stick');
			const { code, said } = computer.run(INSTALL, { stick: newer });
			if (code === 0) expect(computer.state(), `step ${step}`).toBe(after);
			else {
				refused += 1;
				expect(said, `step ${step}`).toMatch(/stick/);
				expect(said, `step ${step}`).toContain('This computer is as it was before.');
				expect(computer.state(), `step ${step}`).toBe(before);
			}
			computer.close();
		}
		expect(refused).toBeGreaterThan(3);
	});
});
