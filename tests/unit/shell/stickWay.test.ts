import { beforeEach, describe, expect, test } from 'vitest';
import type { ResetAnswer } from '../../../electron/bridge/staff.ts';
import { keepSettings } from '../../../electron/device/settings/keptSettings.ts';
import { StaffDoor } from '../../../electron/device/door/door.ts';
import { openStickWay, type StickWay } from '../../../electron/device/door/stickWay.ts';

describe('the way in by the stick', () => {
	let noted: string[];
	let looks: ((answer: ResetAnswer) => void)[];
	let now: number;
	let door: StaffDoor;
	let way: StickWay;
	const journal = {
		note: (event: string, details = {}) =>
			void noted.push(event, ...Object.values(details as object)),
		trouble: (event: string) => void noted.push(event),
	};
	const settings = () => keepSettings(undefined, journal);
	let kept: ReturnType<typeof settings>;
	beforeEach(() => {
		noted = [];
		looks = [];
		now = 0;
		kept = settings();
		const memory = { atStart: 0, keep: () => undefined };
		door = new StaffDoor({ fits: kept.opensWith, now: () => now, kept: memory });
		const lookForReset = () => new Promise<ResetAnswer>((answer) => looks.push(answer));
		way = openStickWay({ lookForReset, door, settings: kept, journal });
	});
	const answer = (said: ResetAnswer) => looks.at(-1)!(said);

	test.each<ResetAnswer>(['no-stick', 'no-file', 'not-ours', 'unavailable'])(
		'%s opens nothing, and takes no new PIN',
		async (said) => {
			const found = way.look();
			answer(said);
			expect(await found).toBe(said);
			expect(noted).toEqual(['staff-stick', said]);
			way.renew('471147');
			expect([door.isOpen, kept.opensWith('471147')]).toEqual([false, false]);
			expect(noted).toContain('staff-refused');
		},
	);

	test('granted opens the door, also while it waits, and takes one new PIN', async () => {
		for (let time = 0; time < 5; time += 1) door.try('000000');
		expect(door.try('000000').kind).toBe('wait');
		const found = way.look();
		answer('granted');
		expect(await found).toBe('granted');
		expect(door.isOpen).toBe(true);
		way.renew('471147');
		way.renew('808182');
		expect(kept.opensWith('471147')).toBe(true);
		expect(kept.opensWith('808182')).toBe(false);
	});

	test('is one look at a time: whoever asks meanwhile gets the same answer', async () => {
		const both = [way.look(), way.look()];
		expect(looks).toHaveLength(1);
		answer('no-stick');
		expect(await Promise.all(both)).toEqual(['no-stick', 'no-stick']);
		expect(noted).toEqual(['staff-stick', 'no-stick']);
		void way.look();
		expect(looks).toHaveLength(2);
	});

	test('opens nothing for those who have gone before it was granted', async () => {
		const found = way.look();
		way.forget();
		answer('granted');
		await found;
		expect(door.isOpen).toBe(false);
	});

	test('takes no PIN when the door has closed', async () => {
		const found = way.look();
		answer('granted');
		await found;
		now += 10 * 60_000;
		way.renew('471147');
		expect(kept.opensWith('471147')).toBe(false);
	});

	test('a look that fails is none', async () => {
		const failing = openStickWay({
			lookForReset: () => Promise.reject(new Error('gone')),
			door,
			settings: kept,
			journal,
		});
		expect(await failing.look()).toBe('unavailable');
		expect(door.isOpen).toBe(false);
	});
});
