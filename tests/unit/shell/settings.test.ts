import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hidePin } from '../../../electron/device/settings.ts';
import { keepSettings } from '../../../electron/main/settings.ts';
import { millimetresPerPixel, textSizeFor } from '../../../renderer/core/place.ts';

const SETUP = {
	format: 1,
	staffLanguage: 'nb',
	screen: { diagonal: 24, distance: 60 },
	sound: true,
} as const;

describe('the settings of a kiosk', () => {
	let folder: string;
	let file: string;
	let noted: string[];
	const journal = {
		note: (event: string) => void noted.push(event),
		trouble: (event: string, details?: object) => void noted.push(event, JSON.stringify(details)),
	};
	const answered = (hasPin = false) => ({ kind: 'settings', settings: SETUP, hasPin });
	const start = () => keepSettings(file, journal);
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'serum-run-settings-'));
		file = join(folder, 'settings.json');
		noted = [];
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('are asked for at the first start, and found at the next', () => {
		const first = start();
		expect(first.answer).toEqual({ kind: 'asked' });
		first.finish({ ...SETUP, pin: '471147' });
		expect(first.answer).toEqual(answered(true));
		expect(start().answer).toEqual(answered(true));
		for (const path of [file, `${file}.bak`]) {
			expect(readFileSync(path, 'utf8')).not.toContain('471147');
		}
	});

	test('cannot be changed by a page once they are there', () => {
		start().finish(SETUP);
		const later = start();
		later.finish({ ...SETUP, sound: false, pin: '000000' });
		expect(start().answer).toEqual(answered());
	});

	test('written by hand with a readable PIN, they hold, and the PIN is hidden', () => {
		writeFileSync(file, JSON.stringify({ ...SETUP, pin: '123456' }));
		expect(start().answer).toEqual(answered(true));
		const { pin } = JSON.parse(readFileSync(file, 'utf8')) as {
			pin: { salt: string; hash: string };
		};
		expect(pin).toEqual(hidePin('123456', pin.salt));
		expect(readFileSync(`${file}.bak`, 'utf8')).not.toContain('123456');
	});

	test('know the PIN from every other, from the first answer and over starts', () => {
		const first = start();
		expect(first.opensWith('471147')).toBe(false);
		first.finish({ ...SETUP, pin: '471147' });
		for (const kept of [first, start()]) {
			expect(kept.opensWith('471147')).toBe(true);
			for (const pin of ['471148', '000000', '4711470', ''])
				expect(kept.opensWith(pin)).toBe(false);
		}
	});

	test('asked once more, hold until they are answered; the PIN stays when none is typed', () => {
		start().finish({ ...SETUP, pin: '471147' });
		const kept = start();
		kept.askAgain();
		expect(kept.answer).toEqual({ kind: 'asked' });
		expect(start().answer).toEqual(answered(true));
		kept.stopAsking();
		expect(kept.answer).toEqual(answered(true));
		kept.askAgain();
		kept.finish({ ...SETUP, sound: false });
		const later = start();
		expect(later.answer).toEqual({ ...answered(true), settings: { ...SETUP, sound: false } });
		expect(later.opensWith('471147')).toBe(true);
		later.askAgain();
		later.finish({ ...SETUP, pin: '00000000' });
		expect(start().opensWith('471147')).toBe(false);
		expect(start().opensWith('00000000')).toBe(true);
	});

	test('with a PIN that anybody could guess are not taken', () => {
		writeFileSync(file, JSON.stringify({ ...SETUP, pin: '4711' }));
		expect(start().answer).toEqual({ kind: 'asked' });
	});

	test('with a mistake are not guessed; the journal says what is wrong and where', () => {
		writeFileSync(file, JSON.stringify({ ...SETUP, screen: { diagonal: 'big', distance: 60 } }));
		expect(start().answer).toEqual({ kind: 'asked' });
		expect(noted.join()).toContain('\\"screen.diagonal\\" is \\"big\\", expected number.');
	});

	test('cut off anywhere, the ones before hold or staff are asked: it always starts', () => {
		start().finish(SETUP);
		const whole = readFileSync(file, 'utf8');
		for (let length = 0; length < whole.length - 2; length += 1) {
			writeFileSync(file, whole.slice(0, length));
			expect(start().answer).toEqual(answered());
		}
		rmSync(`${file}.bak`);
		expect(start().answer).toEqual({ kind: 'asked' });
		expect(noted).toContain('settings-unreadable');
	});

	test('that cannot be written hold until the next start', () => {
		file = '/dev/null/settings.json';
		const kept = start();
		kept.finish(SETUP);
		expect(kept.answer).toEqual(answered());
		expect(noted).toContain('settings-not-written');
	});

	test('are not asked for where nobody named a file', () => {
		expect(keepSettings(undefined, journal).answer).toEqual({ kind: 'standard' });
	});
});

describe('the panel', () => {
	const fullHd = { width: 1920, height: 1080 };
	test.each([
		[21.5, 0.248],
		[24, 0.277],
		[27, 0.311],
		[55, 0.634],
	])('of %s inches has pixels of %s mm', (diagonal, millimetres) => {
		expect(millimetresPerPixel({ diagonal, distance: 60 }, fullHd)).toBeCloseTo(millimetres, 3);
	});

	test('decides how large letters begin: small or far away means larger', () => {
		const sizes = (diagonal: number, distance: number) =>
			textSizeFor({ diagonal, distance }, fullHd);
		expect(sizes(24, 60)).toBe('normal');
		expect(sizes(24, 100)).toBe('large');
		expect(sizes(21.5, 120)).toBe('largest');
		expect(sizes(55, 120)).toBe('normal');
		expect(textSizeFor({ diagonal: 10.1, distance: 40 }, { width: 1280, height: 800 })).toBe(
			'large',
		);
		expect(sizes(7, 400)).toBe('largest');
	});
});
