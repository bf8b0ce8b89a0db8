import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Presence, Trouble } from '../../../electron/bridge/told.ts';
import { readCommandLine } from '../../../electron/device/commandLine.ts';
import { openJournal } from '../../../electron/device/journal.ts';
import { chooseDisplay } from '../../../electron/main/display.ts';
import { webPreferences } from '../../../electron/main/lockdown/preferences.ts';
import { isKeyAllowed } from '../../../electron/main/lockdown/keys.ts';

describe('the journal', () => {
	let folder: string;
	let now: number;
	const clock = { now: () => new Date(0), monotonic: () => now };
	const lines = async () =>
		(await readFile(join(folder, 'journal.log'), 'utf8'))
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as unknown);
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'serum-run-journal-'));
		now = 0;
	});
	afterEach(() => rm(folder, { recursive: true }));

	test('repeated trouble is written once a minute, with how often it was left out', async () => {
		const journal = openJournal(join(folder, 'journal.log'), clock);
		for (now = 0; now < 60_000; now += 100) journal.trouble('same', { place: 'x' });
		journal.trouble('same', { place: 'x' });
		journal.trouble('other');
		expect(await lines()).toEqual([
			{ at: '1970-01-01T00:00:00.000Z', level: 'trouble', event: 'same', place: 'x' },
			{
				at: '1970-01-01T00:00:00.000Z',
				level: 'trouble',
				event: 'same',
				place: 'x',
				repeated: 599,
			},
			{ at: '1970-01-01T00:00:00.000Z', level: 'trouble', event: 'other' },
		]);
	});

	test('a full file makes room, and no more than five are ever kept', async () => {
		const file = join(folder, 'journal.log');
		for (let turn = 0; turn < 8; turn += 1) {
			await writeFile(file, 'x'.repeat(5_000_000));
			openJournal(file, clock).note('turn');
		}
		expect((await readdir(folder)).sort()).toEqual([
			'journal.1.log',
			'journal.2.log',
			'journal.3.log',
			'journal.4.log',
			'journal.log',
		]);
	});

	test('a flood of one event leaves room for all others: two megabytes of it are half of one, and told', async () => {
		const journal = openJournal(join(folder, 'journal.log'), clock);
		for (let count = 0; count < 2000; count += 1) {
			journal.trouble('flood', { count, text: 'x'.repeat(1000) });
		}
		journal.note('other');
		const said = (await lines()) as Record<string, unknown>[];
		const flood = said.filter(({ event }) => event === 'flood');
		expect(flood.length).toBeGreaterThan(400);
		expect(flood.length).toBeLessThan(500);
		expect(flood.at(-1)).toMatchObject({ lastOfToday: 'yes' });
		expect(said.at(-1)).toMatchObject({ event: 'other' });
		now += 86_400_000;
		journal.trouble('flood');
		expect((await lines()).at(-1)).toMatchObject({ event: 'flood' });
	});

	test('a place that cannot be written never stops the kiosk', () => {
		expect(() => openJournal('/dev/null/journal.log', clock).note('starting')).not.toThrow();
	});
});

describe('the command line', () => {
	test('knows its own switches and leaves Chromium’s alone', () => {
		expect(
			readCommandLine([
				'electron',
				'.',
				'--exhibition=/a b',
				'--data=/d',
				'--display=2',
				'--no-sandbox',
			]),
		).toEqual({ exhibition: '/a b', data: '/d', display: 2, development: false, tryOut: false });
		expect(readCommandLine(['--display=two', '--exhibition=', '--development'])).toEqual({
			exhibition: undefined,
			data: undefined,
			display: undefined,
			development: true,
			tryOut: false,
		});
		expect(readCommandLine(['--try-out']).tryOut).toBe(true);
		expect(readCommandLine(['--helper=/run/x/helper.sock']).helper).toBe('/run/x/helper.sock');
		expect(readCommandLine(['--helper=']).helper).toBeUndefined();
	});
});

describe('the display', () => {
	const left = { id: 7, bounds: { x: 0, y: 0 } };
	const right = { id: 3, bounds: { x: 1920, y: 0 } };
	test('is counted from left to right; the primary one stands in for one that is not there', () => {
		expect(chooseDisplay([right, left], 3, 1)).toBe(left);
		expect(chooseDisplay([right, left], 7, 2)).toBe(right);
		expect(chooseDisplay([right, left], 3, undefined)).toBe(right);
		expect(chooseDisplay([right, left], 7, 3)).toBe(left);
		expect(chooseDisplay([right], 99, undefined)).toBe(right);
	});
});

describe('the page’s preferences', () => {
	test('are exactly those of the requirements (L-02); no developer tools in a package', () => {
		expect(webPreferences('/preload.cjs', true)).toEqual({
			preload: '/preload.cjs',
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			nodeIntegrationInWorker: false,
			nodeIntegrationInSubFrames: false,
			webSecurity: true,
			allowRunningInsecureContent: false,
			experimentalFeatures: false,
			webviewTag: false,
			plugins: false,
			navigateOnDragDrop: false,
			spellcheck: false,
			disableDialogs: true,
			devTools: false,
			v8CacheOptions: 'bypassHeatCheck',
			autoplayPolicy: 'no-user-gesture-required',
			backgroundThrottling: false,
		});
	});
});

describe('keys', () => {
	const none = { control: false, alt: false, meta: false };
	test.each(['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'Home', 'PageDown'])(
		'%j moves about',
		(key) => {
			expect(isKeyAllowed({ key, ...none })).toBe(true);
		},
	);
	const chords = [
		'w',
		'r',
		'R',
		'q',
		'm',
		'i',
		'j',
		'c',
		'p',
		's',
		'o',
		'n',
		't',
		'u',
		'f',
		'h',
		'+',
		'-',
		'0',
		'Tab',
		'Escape',
		'Delete',
		'F4',
		' ',
	].flatMap((key) => (['control', 'alt', 'meta'] as const).map((held) => [held, key] as const));
	test.each(chords)('%s + %s is refused', (held, key) => {
		expect(isKeyAllowed({ key, ...none, [held]: true })).toBe(false);
	});
	test.each([
		'F1',
		'F5',
		'F11',
		'F12',
		'BrowserBack',
		'PrintScreen',
		'ContextMenu',
		'a',
		'MediaPlayPause',
	])('%s is refused', (key) => {
		expect(isKeyAllowed({ key, ...none })).toBe(false);
	});
});

describe('what the page says', () => {
	test('is taken only in its exact form', () => {
		expect(v.is(Presence, 'exploring')).toBe(true);
		for (const wrong of ['idle', '', 1, null, {}, ['attract']])
			expect(v.is(Presence, wrong)).toBe(false);
		expect(v.is(Trouble, { message: 'm', where: 'w' })).toBe(true);
		for (const wrong of [
			{ message: 'm' },
			{ message: 'm', where: 'w', more: 1 },
			{ message: 'x'.repeat(2001), where: '' },
			'm',
		]) {
			expect(v.is(Trouble, wrong)).toBe(false);
		}
	});
});
