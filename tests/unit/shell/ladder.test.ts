import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openLadder } from '../../../electron/device/ladder/keptLadder.ts';
import { blamesChip, RUNGS } from '../../../electron/device/ladder/ladder.ts';

const place = mkdtempSync(join(tmpdir(), 'serum-run-ladder-'));
afterAll(() => rmSync(place, { recursive: true }));

describe('the ladder', () => {
	const file = join(place, 'ladder.json');
	const troubles: string[] = [];
	const journal = { note: () => undefined, trouble: (event: string) => void troubles.push(event) };
	beforeEach(() => {
		rmSync(file, { recursive: true, force: true });
		troubles.length = 0;
	});
	let boots = 0;
	/** A start of the kiosk; the computer has been started once, unless it is told. */
	const start = ({ version = '1.0.0', boot = `boot-${boots}` } = {}) =>
		openLadder(file, { version, boot }, journal);
	const startsUntil = (rung: string) => {
		let starts = 1;
		while (start().rung !== rung) starts += 1;
		return starts;
	};

	test('start after start without a picture that stays goes down rung by rung, and never ends', () => {
		const rungs = Array.from({ length: 8 }, () => start().rung);
		expect(rungs).toEqual([
			...['whole', 'whole', 'before', 'plain'],
			...['shipped', 'calm', 'calm', 'calm'],
		]);
	});

	test('a lower start says that it is lower, and the one after a picture that stayed does not', () => {
		start();
		start();
		const third = start();
		expect([third.rung, third.beganLower]).toEqual(['before', true]);
		third.proven();
		const fourth = start();
		expect([fourth.rung, fourth.beganLower]).toEqual(['before', false]);
	});

	test('twenty power cuts in the first minutes are no failed starts', () => {
		for (let cut = 0; cut < 20; cut += 1, boots += 1) expect(start().rung).toBe('whole');
	});

	test('a start that staff or the night has ended tries the whole again', () => {
		for (let count = 0; count < 3; count += 1) start().left();
		expect(start().rung).toBe('whole');
		startsUntil('calm');
		start().left();
		expect(start().rung).toBe('whole');
	});

	test('another version of the application stands whole, and so does a computer that was started anew', () => {
		startsUntil('shipped');
		expect(start({ version: '1.0.1' }).rung).toBe('whole');
		startsUntil('shipped');
		boots += 1;
		expect(start().rung).toBe('whole');
	});

	test('without movement and drawn by the processor from the third rung on', () => {
		const plain = RUNGS.map((_, index) => {
			boots += 1;
			const ladder = start();
			for (let count = 0; count < index; count += 1) ladder.lower();
			return [ladder.rung, ladder.isPlain, ladder.drawsByProcessor];
		});
		expect(plain).toEqual([
			['whole', false, false],
			['before', false, false],
			['plain', true, true],
			['shipped', true, true],
			['calm', true, true],
		]);
	});

	test('a chip that has died again and again is left alone over starts of the computer, until another version comes', () => {
		start().withoutChip();
		boots += 1;
		const later = start();
		expect([later.rung, later.drawsByProcessor, later.isPlain]).toEqual(['whole', true, false]);
		expect(start({ version: '1.0.1' }).drawsByProcessor).toBe(false);
	});

	test('a chip is blamed at its third death within ten minutes', () => {
		expect(blamesChip([0, 100], 100)).toBe(false);
		expect(blamesChip([0, 300_000, 600_000], 600_000)).toBe(true);
		expect(blamesChip([0, 300_000, 600_001], 600_001)).toBe(false);
	});

	test('a file that is damaged, of another kind or cannot be written leaves a kiosk that stands whole', () => {
		for (const damage of ['', '{', '{"rung":"calm"}', '\0'.repeat(80)]) {
			writeFileSync(file, damage);
			expect(start().rung).toBe('whole');
		}
		expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ unproven: 1 });
		rmSync(file);
		mkdirSync(join(file, 'full'), { recursive: true });
		expect(start().rung).toBe('whole');
		expect(troubles).toEqual(['ladder-not-kept']);
	});
});
