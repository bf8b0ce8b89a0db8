import { expect, test } from 'vitest';
import { Console } from './pc/console.ts';
import { isPicture } from './pc/glass.ts';
import type { Stage } from './stage.ts';

/** What a visitor with a keyboard may press; each leads somewhere on a common PC. */
const CHORDS: readonly (readonly string[])[] = [
	...Array.from({ length: 12 }, (_, key) => ['ctrl', 'alt', `f${key + 1}`]),
	...Array.from({ length: 6 }, (_, key) => ['alt', `f${key + 1}`]),
	['ctrl', 'alt', 'delete'],
	['ctrl', 'alt', 'backspace'],
	['ctrl', 'alt', 't'],
	['alt', 'sysrq', 'r'],
	['alt', 'sysrq', 'k'],
	['alt', 'sysrq', 'b'],
	['alt', 'tab'],
	['meta_l'],
	['meta_l', 'r'],
	['ctrl', 'shift', 'i'],
	['ctrl', 'w'],
	['ctrl', 'n'],
	['ctrl', 'o'],
	['ctrl', 'p'],
	['ctrl', 'c'],
	['f11'],
	['f12'],
	['power'],
];

/** Nobody gets out of an installed and locked exhibit; IT gets in where it is meant to. */
export function outside(stage: Stage): void {
	test('no chord of keys leads to a console, a dialog or a desktop', async () => {
		const { pc } = stage;
		const before = await pc.shell.run('cat /proc/sys/kernel/random/boot_id; pgrep -u kiosk cage');
		for (const chord of CHORDS) {
			await pc.press(...chord);
			const glass = await pc.look();
			expect(isPicture(glass), `the exhibit after ${chord.join('+')}`).toBe(true);
		}
		expect(await pc.shell.run('cat /sys/class/tty/tty0/active')).toBe('tty1\n');
		expect(await pc.shell.run('cat /proc/sys/kernel/random/boot_id; pgrep -u kiosk cage')).toBe(
			before,
		);
		await pc.keep('after-the-chords');
	});

	test('the helper knows its verbs and nothing else, also when the exhibit’s user asks by hand', async () => {
		for (const words of ['sh', 'lock now', 'lock;id', '../lock', '$(id)', 'LOCK', '', 'turn-45']) {
			const said = await stage.askHelper(words);
			expect(said, words).toBe('refused\n');
		}
		// Somebody else is not even heard.
		expect(await stage.askHelper('state', 'nobody')).toContain('denied');
	});

	test('IT’s console asks for a name and a password, and gives way to the exhibit again', async () => {
		const { pc, system } = stage;
		await stage.together('attract', async (twin) => {
			await stage.enterStaff(twin);
			await twin.touch('For IT');
			await twin.bothShow('for-it');
			await twin.touch('Console for IT');
			await twin.bothShow('console-asks');
			await twin.touch('Open the console');
		});
		await stage.until('cat /sys/class/tty/tty0/active', (tty) => tty === 'tty2\n');
		await pc.keep('console');
		expect(isPicture(await pc.look())).toBe(false);
		const console = new Console(pc, 'tty2');
		// A password that is none opens nothing.
		await console.fail({ ...system.administrator, password: 'wrong' });
		await console.logIn(system.administrator, 'login');
		await pc.keep('console-open');
		await pc.type('exit\n');
		await stage.until('cat /sys/class/tty/tty0/active', (tty) => tty === 'tty1\n');
		await pc.until('the exhibit', isPicture);
	});
}
