import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../../electron/cli/paths.ts';
import { strangersIn } from '../../../electron/device/switches.ts';

describe('what an installed kiosk is started with', () => {
	test('its session’s own words are known', () => {
		const script = readFileSync(join(PROJECT, 'electron/linux/session'), 'utf8');
		const own = script.match(/--[a-z-]+=\S*/g)!;
		expect(own.length).toBeGreaterThan(7);
		expect(strangersIn(own, { HOME: '/home', WLR_RENDERER: 'pixman' })).toEqual([]);
		expect(strangersIn(['--display=2'], {})).toEqual([]);
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
