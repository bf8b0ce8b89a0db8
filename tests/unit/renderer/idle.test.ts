import { describe, expect, test } from 'vitest';
import { ATTRACT, nextChange, secondsLeft, step, type Idle } from '../../../renderer/core/idle.ts';

const TIMES = { warnAfter: 90_000, countdown: 30_000 };
const exploring: Idle = { phase: 'exploring', lastActivity: 1000 };
const warning: Idle = { phase: 'warning', since: 100_000 };

describe('the idle machine', () => {
	test('a whole cycle: attract, touched, quiet, warned, forgotten', () => {
		const steps = [
			{ kind: 'activity', at: 0 },
			{ kind: 'tick', at: 89_999 },
			{ kind: 'tick', at: 90_000 },
			{ kind: 'tick', at: 119_999 },
			{ kind: 'tick', at: 120_000 },
		] as const;
		let state = ATTRACT;
		const effects = steps.map((event) => {
			const result = step(state, event, TIMES);
			state = result.state;
			return `${result.effect} → ${state.phase}`;
		});
		expect(effects).toEqual([
			'begin → exploring',
			'none → exploring',
			'warn → warning',
			'none → warning',
			'forget → attract',
		]);
	});

	test('activity puts the warning off, however often', () => {
		let state: Idle = exploring;
		for (let at = 2000; at < 1_000_000; at += 60_000) {
			state = step(state, { kind: 'tick', at }, TIMES).state;
			expect(state.phase).toBe('exploring');
			state = step(state, { kind: 'activity', at }, TIMES).state;
		}
	});

	test('a touch during the warning stays, and says so', () => {
		expect(step(warning, { kind: 'activity', at: 110_000 }, TIMES)).toEqual({
			state: { phase: 'exploring', lastActivity: 110_000 },
			effect: 'stay',
		});
	});

	test('choosing to start over forgets at once; in attract there is nothing to forget', () => {
		expect(step(warning, { kind: 'leave' }, TIMES)).toEqual({ state: ATTRACT, effect: 'forget' });
		expect(step(ATTRACT, { kind: 'leave' }, TIMES)).toEqual({ state: ATTRACT, effect: 'none' });
	});

	test('attract waits for nothing: no timer is due', () => {
		expect(nextChange(ATTRACT, TIMES)).toBeUndefined();
		expect(nextChange(exploring, TIMES)).toBe(91_000);
		expect(nextChange(warning, TIMES)).toBe(130_000);
	});

	test('the countdown shows every second from the full time to one', () => {
		const shown = [0, 1, 999, 1000, 1001, 29_000, 29_999, 30_000].map((passed) =>
			secondsLeft(warning, warning.since + passed, TIMES),
		);
		expect(shown).toEqual([30, 30, 30, 29, 29, 1, 1, 0]);
		expect(secondsLeft(exploring, 5000, TIMES)).toBe(0);
	});
});
