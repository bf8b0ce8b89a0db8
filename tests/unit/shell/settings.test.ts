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
		first.finish({ ...SETUP, pin: '4711' });
		expect(start().answer).toEqual({ kind: 'settings', settings: SETUP });
		for (const path of [file, `${file}.bak`]) {
			expect(readFileSync(path, 'utf8')).not.toContain('4711');
		}
	});

	test('cannot be changed by a page once they are there', () => {
		start().finish(SETUP);
		const later = start();
		later.finish({ ...SETUP, sound: false, pin: '0000' });
		expect(start().answer).toEqual({ kind: 'settings', settings: SETUP });
	});

	test('written by hand with a readable PIN, they hold, and the PIN is hidden', () => {
		writeFileSync(file, JSON.stringify({ ...SETUP, pin: '123456' }));
		expect(start().answer).toEqual({ kind: 'settings', settings: SETUP });
		const { pin } = JSON.parse(readFileSync(file, 'utf8')) as {
			pin: { salt: string; hash: string };
		};
		expect(pin).toEqual(hidePin('123456', pin.salt));
		expect(readFileSync(`${file}.bak`, 'utf8')).not.toContain('123456');
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
			expect(start().answer).toEqual({ kind: 'settings', settings: SETUP });
		}
		rmSync(`${file}.bak`);
		expect(start().answer).toEqual({ kind: 'asked' });
		expect(noted).toContain('settings-unreadable');
	});

	test('that cannot be written hold until the next start', () => {
		file = '/dev/null/settings.json';
		const kept = start();
		kept.finish(SETUP);
		expect(kept.answer).toEqual({ kind: 'settings', settings: SETUP });
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
