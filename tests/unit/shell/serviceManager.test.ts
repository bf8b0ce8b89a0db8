import { expect, test } from 'vitest';
import { reachServiceManager } from '../../../electron/device/serviceManager.ts';

function manager(env: Record<string, string>) {
	const said: string[] = [];
	const say = (words: readonly string[]) => void said.push(words.join(' '));
	return { said, ...reachServiceManager(env, say, () => now) };
}
let now = 0;

test('systemd hears that a start goes on, and once that the exhibit is on the glass', () => {
	const { said, progress, ready } = manager({ NOTIFY_SOCKET: '/run/systemd/notify' });
	// Nine hundred files in as many tenths of a second, and then it is slow.
	for (now = 0; now < 90_000; now += 100) progress();
	ready();
	// A page that is loaded anew paints again; the start was over long ago.
	ready();
	progress();
	expect(said).toEqual([
		...Array<string>(15).fill('EXTEND_TIMEOUT_USEC=90000000'),
		'--ready WATCHDOG_USEC=120000000',
	]);
});

test('systemd waits for a quick PC as long as its page’s patience asks, and for no PC longer than its unit', () => {
	const patient = (patience: number) => {
		const { said, ready } = manager({ NOTIFY_SOCKET: '/run/systemd/notify' });
		ready(patience);
		return said;
	};
	expect(patient(12_000)).toEqual(['--ready WATCHDOG_USEC=18000000']);
	expect(patient(240_000)).toEqual(['--ready WATCHDOG_USEC=120000000']);
});

test('systemd hears now and then that the exhibit lives, once it has been on the glass', () => {
	const { said, ready, alive } = manager({ NOTIFY_SOCKET: '/run/systemd/notify' });
	now = 0;
	alive();
	ready();
	// Three words in the time after which a quick PC's kiosk is taken for dead.
	for (now = 60_000; now < 78_000; now += 1_000) alive();
	expect(said.slice(1)).toEqual(['WATCHDOG=1', 'WATCHDOG=1', 'WATCHDOG=1']);
});

test('a kiosk that cannot help itself asks to be killed whole, once it was on the glass', () => {
	const { said, ready, giveUp } = manager({ NOTIFY_SOCKET: '/run/systemd/notify' });
	giveUp();
	ready();
	giveUp();
	expect(said.slice(1)).toEqual(['WATCHDOG=trigger']);
});

test('where no service manager started the kiosk, nobody is told anything', () => {
	const { said, progress, ready } = manager({});
	progress();
	ready();
	expect(said).toEqual([]);
});
