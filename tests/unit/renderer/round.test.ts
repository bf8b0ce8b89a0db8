import { describe, expect, test } from 'vitest';
import { ROUND_WORDS } from '../../../content/words/round.ts';
import { STAFF_WORDS } from '../../../content/words/staff.ts';
import {
	cellAt,
	foundInRound,
	gridOf,
	ROUND_FINDINGS,
	type RoundAnswers,
	type RoundFinding,
	type RoundHealth,
} from '../../../renderer/core/round.ts';
import { random } from '../../../content/drawings/tools/shapes.ts';

const GOOD: RoundAnswers = {
	deadCells: 0,
	isClean: true,
	heardTone: true,
	heardVoice: true,
	isClockRight: true,
};
const WELL: RoundHealth = {
	shown: 'folder',
	mistakeCount: 0,
	lowered: false,
	hasTouch: true,
	settingsLost: false,
	forgets: false,
	locked: true,
	freeDiskBytes: 48e9,
	pageRestarts: 0,
	runningSeconds: 86_400,
	incidents: { count: 0, minutes: 0 },
};

/** What is broken in the exhibit, and what the round must say. */
const FAULTS: readonly (readonly [RoundFinding, Partial<RoundAnswers>, Partial<RoundHealth>])[] = [
	['nothing', {}, { shown: 'nothing' }],
	['lowered', {}, { lowered: true }],
	['mistakes', {}, { shown: 'last-good', mistakeCount: 2 }],
	['touch', {}, { hasTouch: false }],
	['settings', {}, { settingsLost: true }],
	['forgets', {}, { forgets: true }],
	['lock', {}, { locked: false }],
	['disk', {}, { freeDiskBytes: 9e8 }],
	['page', {}, { pageRestarts: 3 }],
	['cells', { deadCells: 1 }, {}],
	['spots', { isClean: false }, {}],
	['silent', { heardTone: false }, {}],
	['voice', { heardVoice: false }, {}],
	['clock', { isClockRight: false }, {}],
	['incidents', {}, { incidents: { count: 1, minutes: 1 } }],
];

describe('a morning round', () => {
	test.each(FAULTS)('names %s, and nothing else', (finding, answers, health) => {
		expect(foundInRound({ ...GOOD, ...answers }, { ...WELL, ...health })).toEqual([finding]);
	});

	test('has a fault injected for each thing that it can find, and words for it in each language', () => {
		expect(FAULTS.map(([finding]) => finding).sort()).toEqual([...ROUND_FINDINGS].sort());
		for (const [language, { findings }] of Object.entries(ROUND_WORDS)) {
			const known = { ...STAFF_WORDS[language]!.findings, ...findings };
			for (const finding of ROUND_FINDINGS) {
				const [what, fix] = known[finding];
				expect([what.length > 10, fix.length > 10], `${finding} in ${language}`).toEqual([
					true,
					true,
				]);
			}
		}
	});

	test('names all of them at once, the worst for visitors first', () => {
		const answers = Object.assign({}, GOOD, ...FAULTS.map(([, part]) => part));
		const health = Object.assign({}, WELL, ...FAULTS.map(([, , part]) => part), {
			shown: 'nothing',
		});
		expect(foundInRound(answers, health)).toEqual(ROUND_FINDINGS);
	});

	test('raises no false alarm in 1,000 rounds before kiosks that are well', () => {
		const chance = random(1925);
		const one = <T>(of: readonly T[]) => of[Math.floor(chance() * of.length)]!;
		for (let round = 0; round < 1000; round += 1) {
			const runningSeconds = Math.floor(chance() * 90 * 86_400);
			const found = foundInRound(
				{ ...GOOD, heardTone: one([true, undefined]), heardVoice: one([true, undefined]) },
				{
					...WELL,
					runningSeconds,
					// One a week is what a page is granted.
					pageRestarts: Math.floor(chance() * Math.floor(2 + runningSeconds / (7 * 86_400))),
					freeDiskBytes: one([undefined, 1.1e9, 48e9 + chance() * 1e12]),
					locked: one([true, undefined]),
				},
			);
			expect(found).toEqual([]);
		}
	});
});

describe('the parts of the glass', () => {
	test.each([
		[1920, 1080],
		[1080, 1920],
		[3840, 2160],
		[1280, 800],
	])(
		'of %i × %i are each reached, to the last pixel, and none is larger than two hands',
		(width, height) => {
			const { columns, rows } = gridOf({ width, height });
			const reached = new Set<number>();
			for (let x = 0; x < width; x += 7)
				for (let y = 0; y < height; y += 7) reached.add(cellAt({ x, y }, { width, height }));
			expect(reached.size).toBe(columns * rows);
			expect(Math.max(...reached)).toBe(columns * rows - 1);
			// A finger at the very edge is told as beside the glass by some panels.
			expect(cellAt({ x: width + 3, y: height + 3 }, { width, height })).toBe(columns * rows - 1);
			expect(cellAt({ x: -1, y: -1 }, { width, height })).toBe(0);
		},
	);
});
