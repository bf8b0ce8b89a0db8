import { expect, test } from 'vitest';
import { reachServiceManager } from '../../../electron/device/serviceManager.ts';

function manager(env: Record<string, string>) {
	const said: string[] = [];
	return { said, ...reachServiceManager(env, (words) => void said.push(words.join(' '))) };
}

test('systemd hears that a start goes on, and once that the exhibit is on the glass', () => {
	const { said, progress, ready } = manager({ NOTIFY_SOCKET: '/run/systemd/notify' });
	progress();
	ready();
	// A page that is loaded anew paints again; the start was over long ago.
	ready();
	progress();
	expect(said).toEqual(['EXTEND_TIMEOUT_USEC=90000000', '--ready']);
});

test('where no service manager started the kiosk, nobody is told anything', () => {
	const { said, progress, ready } = manager({});
	progress();
	ready();
	expect(said).toEqual([]);
});
