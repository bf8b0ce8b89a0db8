import { describe, expect, test } from 'vitest';
import type { Exhibition } from '../../../content/schema/index.ts';
import {
	hasFocus,
	isForStaff,
	layersOn,
	stageOf,
	type Circumstances,
} from '../../../renderer/core/stage.ts';
import { HOME } from '../../../renderer/core/route.ts';

const exhibition = { id: 'any' } as Exhibition;
const NOBODY: Circumstances = {
	asked: undefined,
	screen: undefined,
	exhibition,
	isDark: false,
	phase: 'attract',
	route: HOME,
	sheet: undefined,
};

describe('what is on the glass', () => {
	type Row = readonly [string, Partial<Circumstances>, object, number];
	const visit = { shows: 'visit', exhibition, route: HOME };
	const TABLE: readonly Row[] = [
		['nobody', {}, { shows: 'attract', exhibition }, 0],
		['nobody, with nothing to show', { exhibition: undefined }, { shows: 'calm' }, 0],
		[
			'a visitor, whose exhibition is gone',
			{ exhibition: undefined, phase: 'exploring' },
			{ shows: 'calm' },
			0,
		],
		['a visitor', { phase: 'exploring' }, { ...visit, sheet: undefined, warned: false }, 0],
		[
			'a visitor at a sheet',
			{ phase: 'exploring', sheet: 'access' },
			{ ...visit, sheet: 'access', warned: false },
			1,
		],
		[
			'a visitor who is still at a sheet, or gone',
			{ phase: 'warning', sheet: 'access' },
			{ ...visit, sheet: 'access', warned: true },
			2,
		],
		['nobody, at night', { isDark: true }, { shows: 'closed' }, 0],
		[
			'nobody, at night, with nothing to show',
			{ isDark: true, exhibition: undefined },
			{ shows: 'closed' },
			0,
		],
		[
			'a visitor who is still there when the museum closes',
			{ isDark: true, phase: 'exploring' },
			{ ...visit, sheet: undefined, warned: false },
			0,
		],
		['staff, at night', { isDark: true, screen: 'pin' }, { shows: 'staff', screen: 'pin' }, 0],
		['staff', { screen: 'pin' }, { shows: 'staff', screen: 'pin' }, 0],
		[
			'staff, over a visit and its warning',
			{ screen: 'panel', phase: 'warning', sheet: 'access' },
			{ shows: 'staff', screen: 'panel' },
			0,
		],
		[
			'the first start, whatever else',
			{ asked: 'first-start', screen: 'pin', exhibition: undefined, phase: 'exploring' },
			{ shows: 'questions', asked: 'first-start' },
			0,
		],
		['questions once more', { asked: 'again' }, { shows: 'questions', asked: 'again' }, 0],
	];
	test.each(TABLE)('%s', (_who, change, shown, layers) => {
		const stage = stageOf({ ...NOBODY, ...change });
		expect(stage).toEqual(shown);
		expect(layersOn(stage)).toBe(layers);
		expect(isForStaff(stage)).toBe(['questions', 'staff'].includes(stage.shows));
		expect(hasFocus(stage)).toBe(!['attract', 'calm', 'closed'].includes(stage.shows));
	});
});
