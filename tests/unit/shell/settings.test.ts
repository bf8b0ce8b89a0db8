import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SettingsAnswer } from '../../../electron/bridge/answers.ts';
import type { Settings } from '../../../electron/bridge/settings.ts';
import { keepSettings } from '../../../electron/device/settings/keptSettings.ts';
import { hidePin } from '../../../electron/device/settings/pin.ts';
import {
	hasLegibleMode,
	millimetresPerPixel,
	REACH_MM,
	reachOf,
	textSizeFor,
} from '../../../renderer/core/panel.ts';

const SETUP = {
	staffLanguage: 'nb',
	screen: { diagonal: 24, distance: 60, height: 80 },
	sound: true,
} as const;
const PIN = '471147';

let folder: string;
let file: string;
let marker: string;
let noted: string[];
const journal = {
	note: (event: string) => void noted.push(event),
	trouble: (event: string, details?: object) => void noted.push(event, JSON.stringify(details)),
};
const start = () => keepSettings(file, journal);
const answered = { kind: 'settings', settings: SETUP, hasPin: true } as const;
const ask = () => writeFileSync(marker, '');
/** As it lies on the disk when staff have answered. */
const stored = (change = {}) =>
	JSON.stringify({ format: 3, ...SETUP, pin: hidePin(PIN), ...change });

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'serum-run-settings-'));
	file = join(folder, 'settings.json');
	marker = join(folder, 'first-start');
	noted = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the settings of a kiosk', () => {
	const GOOD = stored();
	const BAD = stored({ sound: 'loud' });
	const PIN_ALONE = JSON.stringify({ format: 3, pin: hidePin(PIN) });
	const lost = (hasPin: boolean) => ({ kind: 'standard', hasPin }) as const;
	const FILES = { good: GOOD, bad: BAD, cut: '{"for', empty: '', 'PIN alone': PIN_ALONE };
	type Row = readonly [
		keyof typeof FILES | 'no',
		keyof typeof FILES | 'no',
		boolean,
		SettingsAnswer,
	];

	/** The file, its copy, whether the marker is there: what the page is told. */
	const TABLE: readonly Row[] = [
		['no', 'no', true, { kind: 'asked' }],
		['cut', 'no', true, { kind: 'asked' }],
		['bad', 'bad', true, { kind: 'asked' }],
		['no', 'no', false, lost(false)],
		['cut', 'no', false, lost(false)],
		['no', 'empty', false, lost(false)],
		['bad', 'bad', false, lost(false)],
		['PIN alone', 'PIN alone', false, lost(true)],
		['PIN alone', 'no', true, lost(true)],
		...[true, false].flatMap((first): Row[] => [
			['good', 'good', first, answered],
			['good', 'no', first, answered],
			['good', 'cut', first, answered],
			['no', 'good', first, answered],
			['cut', 'good', first, answered],
			['bad', 'good', first, answered],
		]),
	];
	test.each(TABLE)('%s file, %s copy, marker %s: %o', (main, copy, first, answer) => {
		if (main !== 'no') writeFileSync(file, FILES[main]);
		if (copy !== 'no') writeFileSync(`${file}.bak`, FILES[copy]);
		if (first) ask();
		const kept = start();
		expect(kept.answer).toEqual(answer);
		expect(kept.isLost).toBe(answer.kind === 'standard');
		expect(noted.includes('settings-lost')).toBe(kept.isLost);
		expect(existsSync(marker)).toBe(answer.kind === 'asked');
		kept.finish({ ...SETUP, sound: false, pin: '808182' });
		expect(kept.opensWith('808182'), 'only who is asked may answer').toBe(answer.kind === 'asked');
	});

	test('of an older kiosk hold: it did not ask how high the glass hangs, and had a PIN alone too', () => {
		const screen = { diagonal: 24, distance: 60 };
		writeFileSync(file, stored({ format: 1, screen }));
		const kept = start();
		expect([kept.answer, kept.opensWith(PIN)]).toEqual([answered, true]);
		writeFileSync(file, stored({ format: 1, screen: { ...screen, height: 120 } }));
		expect(start().answer).toEqual({
			...answered,
			settings: { ...SETUP, screen: { ...screen, height: 120 } },
		});
		writeFileSync(file, JSON.stringify({ format: 1, pin: hidePin(PIN) }));
		expect(start().answer).toEqual(lost(true));
		expect(start().opensWith(PIN)).toBe(true);
		// What no kiosk ever wrote is not changed into something that one did.
		for (const format of [0, -1, 1.5, '1', null]) {
			writeFileSync(file, stored({ format }));
			expect(start().answer).toEqual(lost(false));
		}
	});

	test('of the kiosk before hold as they are', () => {
		writeFileSync(file, stored({ format: 2 }));
		const kept = start();
		expect([kept.answer, kept.opensWith(PIN)]).toEqual([answered, true]);
	});

	test('that staff change hold at once and over starts, all or none of them; the PIN stays', () => {
		writeFileSync(file, GOOD);
		const kept = start();
		let rang = 0;
		kept.onChange(() => (rang += 1));
		const hours = {
			week: Array.from({ length: 7 }, () => ({ opens: 600, closes: 1020 })),
			special: [{ day: '2026-12-24', hours: null }],
			wakes: true,
		};
		const changed: Settings = {
			...SETUP,
			hours,
			loudness: { begins: 0.2, loudest: 0.5 },
			languages: { first: 'nb', hidden: ['es'] },
			warnAfterSeconds: 45,
		};
		expect(kept.change(changed)).toBe('kept');
		expect([kept.hours, rang]).toEqual([hours, 1]);
		for (const now of [kept, start()]) {
			expect(now.answer).toEqual({ ...answered, settings: changed });
			expect(now.opensWith(PIN)).toBe(true);
		}
		// The disk is full: they hold until the next start, which has the ones before, whole.
		mkdirSync(`${file}.unfinished`);
		expect(kept.change(SETUP)).toBe('not-kept');
		expect(kept.answer).toEqual(answered);
		expect(start().answer).toEqual({ ...answered, settings: changed });
	});

	test.each([
		{ hours: { week: [], special: [], wakes: true } },
		{ warnAfterSeconds: 3 },
		{ loudness: { begins: 2, loudest: 1 } },
		{ languages: { hidden: ['no language'] } },
	])('with %o are not guessed', (change) => {
		writeFileSync(file, stored(change));
		expect(start().answer).toEqual(lost(false));
		expect(noted).toContain('settings-unreadable');
	});

	test('of a newer kiosk are kept as they are: its PIN opens, for all else the standards hold', () => {
		const newer = stored({ format: 4, hours: { monday: '10-17' } });
		writeFileSync(file, newer);
		const kept = start();
		expect([kept.answer, kept.opensWith(PIN)]).toEqual([lost(true), true]);
		expect(noted.join()).toContain('format 4; this one reads 3');
		expect(readFileSync(file, 'utf8')).toBe(newer);
	});

	test('are asked for at the first start, and found at the next', () => {
		ask();
		const first = start();
		expect(first.answer).toEqual({ kind: 'asked' });
		first.finish({ ...SETUP, pin: PIN });
		expect(first.answer).toEqual(answered);
		expect(existsSync(marker)).toBe(false);
		expect(start().answer).toEqual(answered);
		for (const path of [file, `${file}.bak`]) {
			expect(readFileSync(path, 'utf8')).not.toContain(PIN);
		}
	});

	test('of the first start end with a PIN, or not at all', () => {
		ask();
		const first = start();
		first.finish(SETUP);
		expect(first.answer).toEqual({ kind: 'asked' });
		expect(noted).toContain('setup-without-pin');
		expect([existsSync(file), existsSync(marker)]).toEqual([false, true]);
	});

	test('that are not on the disk leave the first start as it is: staff are asked again', () => {
		ask();
		for (const part of [file, `${file}.bak`]) {
			mkdirSync(`${part}.unfinished`);
			const first = start();
			first.finish({ ...SETUP, pin: PIN });
			expect(first.answer, 'they hold until the next start').toEqual(answered);
			expect(first.opensWith(PIN)).toBe(true);
			expect(noted).toContain('settings-not-written');
			expect(existsSync(marker), part).toBe(true);
			rmSync(`${part}.unfinished`, { recursive: true });
			if (part === file) expect(start().answer).toEqual({ kind: 'asked' });
		}
		expect(start().answer, 'all but the copy was written').toEqual(answered);
		expect(existsSync(marker)).toBe(false);
	});

	test('that are lost: staff come in by the stick, have a PIN, and answer when they want to', () => {
		start().renewPin(PIN);
		const kept = start();
		expect(kept.answer).toEqual(lost(true));
		expect(kept.opensWith(PIN)).toBe(true);
		expect(readFileSync(file, 'utf8')).not.toContain(PIN);
		kept.askAgain();
		kept.finish(SETUP);
		expect([kept.answer, kept.isLost]).toEqual([answered, false]);
		const later = start();
		expect([later.answer, later.isLost]).toEqual([answered, false]);
		expect(later.opensWith(PIN)).toBe(true);
	});

	test('that nobody told at the first start: a PIN by the stick ends it', () => {
		ask();
		const first = start();
		first.renewPin(PIN);
		expect(first.answer).toEqual(lost(true));
		expect(existsSync(marker)).toBe(false);
		first.finish({ ...SETUP, pin: '808182' });
		expect(first.opensWith('808182')).toBe(false);
	});

	test('cannot be changed by a page once they are there', () => {
		writeFileSync(file, GOOD);
		const later = start();
		later.finish({ ...SETUP, sound: false, pin: '808182' });
		expect(start().answer).toEqual(answered);
	});

	test('written by hand with a readable PIN, they hold, and the PIN is hidden', () => {
		ask();
		writeFileSync(file, stored({ pin: PIN }));
		expect(start().answer).toEqual(answered);
		expect(existsSync(marker)).toBe(false);
		const { pin } = JSON.parse(readFileSync(file, 'utf8')) as {
			pin: { salt: string; hash: string };
		};
		expect(pin).toEqual(hidePin(PIN, pin.salt));
		expect(readFileSync(`${file}.bak`, 'utf8')).not.toContain(PIN);
	});

	test('without a PIN hold too, and nothing typed opens the door', () => {
		writeFileSync(file, stored({ pin: undefined }));
		const kept = start();
		expect(kept.answer).toEqual({ ...answered, hasPin: false });
		for (const pin of ['', '000000', PIN]) expect(kept.opensWith(pin)).toBe(false);
		kept.renewPin(PIN);
		expect(start().answer).toEqual(answered);
	});

	test('know the PIN from every other, from the first answer and over starts', () => {
		ask();
		const first = start();
		expect(first.opensWith(PIN)).toBe(false);
		first.finish({ ...SETUP, pin: PIN });
		for (const kept of [first, start()]) {
			expect(kept.opensWith(PIN)).toBe(true);
			for (const pin of ['471148', '000000', '4711470', ''])
				expect(kept.opensWith(pin)).toBe(false);
		}
	});

	test('asked once more, hold until they are answered; the PIN stays when none is typed', () => {
		writeFileSync(file, GOOD);
		const kept = start();
		expect(kept.stopAsking()).toBe(false);
		kept.askAgain();
		expect(kept.answer).toEqual({ kind: 'asked' });
		expect(start().answer).toEqual(answered);
		expect(kept.stopAsking()).toBe(true);
		expect(kept.answer).toEqual(answered);
		kept.finish({ ...SETUP, sound: false });
		expect(kept.answer, 'whoever comes late is not heard').toEqual(answered);
		kept.askAgain();
		kept.finish({ ...SETUP, sound: false });
		const later = start();
		expect(later.answer).toEqual({ ...answered, settings: { ...SETUP, sound: false } });
		expect(later.opensWith(PIN)).toBe(true);
		later.askAgain();
		later.finish({ ...SETUP, pin: '80818283' });
		expect(start().opensWith(PIN)).toBe(false);
		expect(start().opensWith('80818283')).toBe(true);
	});

	test('of the first start do not go away because the page begins anew', () => {
		ask();
		const first = start();
		expect(first.stopAsking()).toBe(false);
		expect(first.answer).toEqual({ kind: 'asked' });
	});

	test('with a PIN that anybody could guess are not taken', () => {
		writeFileSync(file, stored({ pin: '4711' }));
		expect(start().answer).toEqual(lost(false));
	});

	test('with a mistake are not guessed; the journal says what is wrong and where', () => {
		writeFileSync(file, stored({ screen: { diagonal: 'big', distance: 60 } }));
		expect(start().answer).toEqual(lost(false));
		expect(noted.join()).toContain('\\"screen.diagonal\\" is \\"big\\", expected number.');
	});

	test('cut off anywhere, the ones before hold or the standards: visitors are never asked', () => {
		writeFileSync(`${file}.bak`, GOOD);
		for (let length = 0; length < GOOD.length - 1; length += 1) {
			writeFileSync(file, GOOD.slice(0, length));
			expect(start().answer).toEqual(answered);
		}
		rmSync(`${file}.bak`);
		expect(start().answer).toEqual(lost(false));
		expect(noted).toContain('settings-unreadable');
	});

	test('are not asked for where nobody named a file; what staff say holds until the end', () => {
		const kept = keepSettings(undefined, journal);
		expect([kept.answer, kept.isLost]).toEqual([lost(false), false]);
		kept.renewPin(PIN);
		expect(kept.opensWith(PIN)).toBe(true);
		expect(noted).toEqual(['pin-set']);
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

	test('knows where even the largest letters are smaller than EN 301 549 asks for', () => {
		expect(hasLegibleMode({ diagonal: 24, distance: 100 }, fullHd)).toBe(true);
		expect(hasLegibleMode({ diagonal: 24, distance: 120 }, fullHd)).toBe(false);
	});

	test('everything lower ends at 1,100 mm, on panels from 21 to 55 inches, or says how much lower they must hang', () => {
		const upright = { width: 1080, height: 1920 };
		for (const glass of [fullHd, upright]) {
			for (const diagonal of [21, 27, 32, 43, 55]) {
				for (let height = 20; height <= 120; height += 5) {
					const panel = { diagonal, distance: 60, height };
					const { share, tooHigh } = reachOf(panel, glass);
					const tall = glass.height * millimetresPerPixel(panel, glass);
					const highest = height * 10 + share * tall;
					expect(share).toBeLessThanOrEqual(0.55);
					if (tooHigh === 0) expect(highest).toBeLessThanOrEqual(REACH_MM + 0.001);
					else {
						const lower = { ...panel, height: height - tooHigh };
						expect(reachOf(lower, glass).tooHigh).toBe(0);
					}
				}
			}
		}
	});
});
