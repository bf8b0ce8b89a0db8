import { expect, test } from 'vitest';
import type { SettingsAnswer } from '../../../electron/bridge/answers.ts';
import { fingerprintOf } from '../../../electron/main/staff/fingerprint.ts';

const exhibition = () => ({
	exhibition: { id: 'one', slides: [1, 2] },
	files: { 'media/a.svg': { bytes: 1, sha256: 'a' }, 'media/b.svg': { bytes: 1, sha256: 'b' } },
});
const told = {
	staffLanguage: 'en',
	screen: { diagonal: 24, distance: 60, height: 80 },
	sound: true,
};
const settings: SettingsAnswer = { kind: 'settings', settings: told, hasPin: true };
const same = { version: '1.0.0', exhibition: exhibition(), settings };

test('kiosks that are set up alike have the same mark, however they came to it', () => {
	const mark = fingerprintOf(same);
	expect(mark).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
	expect(fingerprintOf({ ...same, exhibition: exhibition() })).toBe(mark);
	const unset: SettingsAnswer = { ...settings, settings: { ...told, hours: undefined } };
	expect(fingerprintOf({ ...same, settings: unset }), 'set, and taken back').toBe(mark);
	const { sound, screen, staffLanguage } = told;
	expect(
		fingerprintOf({
			...same,
			settings: { ...settings, settings: { sound, screen, staffLanguage } },
		}),
	).toBe(mark);
	expect(
		fingerprintOf({ ...same, settings: { ...settings, hasPin: false } }),
		'the PIN is no part of it',
	).toBe(mark);
});

test('a letter, a file, a setting or a version makes another one', () => {
	const { exhibition: texts, files } = exhibition();
	const others = [
		{ ...same, version: '1.0.1' },
		{ ...same, exhibition: { files, exhibition: { ...texts, id: 'two' } } },
		{
			...same,
			exhibition: {
				exhibition: { ...texts },
				files: { ...files, 'media/b.svg': { bytes: 1, sha256: 'c' } },
			},
		},
		{ ...same, exhibition: undefined },
		{ ...same, settings: { ...settings, settings: { ...told, warnAfterSeconds: 60 } } },
		{ ...same, settings: { kind: 'standard', hasPin: true } as const },
	];
	const marks = [same, ...others].map(fingerprintOf);
	expect(new Set(marks).size).toBe(marks.length);
});
