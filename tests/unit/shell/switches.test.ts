import { describe, expect, test } from 'vitest';
import { strangersIn } from '../../../electron/device/switches.ts';

describe('what an installed kiosk is started with', () => {
	test('its session’s own words are known', () => {
		const own =
			'--exhibition=/e --data=/d --settings=/s --helper=/h --ozone-platform=x11 --display=2';
		expect(strangersIn(own.split(' '), { HOME: '/home', WLR_RENDERER: 'pixman' })).toEqual([]);
		expect(strangersIn(['--try-out', '--exhibition=/e'], {})).toEqual([]);
	});

	test.each([
		'--remote-debugging-port=9222',
		'--remote-debugging-pipe',
		'--no-sandbox',
		'--disable-web-security',
		'--js-flags=--allow-natives-syntax',
		'--inspect',
		'--proxy-server=evil',
		'--enable-logging',
		'--gpu-launcher=sh',
		'--development',
		'-r',
		'https://example.org',
		'--exhibitions=/e',
	])('%s is a stranger', (text) => {
		expect(strangersIn(['--data=/d', text], {})).toEqual([text.split('=')[0]]);
	});

	test('so is what opens it from the environment', () => {
		const environment = { ELECTRON_DISABLE_SANDBOX: '1', NODE_OPTIONS: '-r x', LD_PRELOAD: 'x.so' };
		expect(strangersIn([], environment)).toEqual(Object.keys(environment));
	});
});
