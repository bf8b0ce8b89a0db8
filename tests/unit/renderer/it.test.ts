import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	clockOf,
	LOCK_ENTRIES,
	lockOf,
	pcOf,
	SCREEN_WAYS,
	SIDES,
	turnFor,
	TURNS,
} from '../../../renderer/core/it.ts';
import { failureOf, IT_WORDS, partOf, turnIn } from '../../../content/words/it.ts';
import { SETUP_WORDS } from '../../../content/words/setup.ts';
import { STAFF_WORDS } from '../../../content/words/staff.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const LINUX = join(PROJECT, 'electron/linux');

describe('what the computer tells of itself', () => {
	test('is understood word by word', () => {
		expect(
			pcOf([
				['system', 'Debian GNU/Linux 12 (bookworm)'],
				['locked', 'partly'],
				['turn', '270'],
				['turn-pending', '172'],
				['stick', 'FOTO'],
				['screen-way', 'software'],
				['restart-needed', 'yes'],
				['something-newer', '1'],
			]),
		).toEqual({
			system: 'Debian GNU/Linux 12 (bookworm)',
			locked: 'partly',
			turn: '270',
			turnPending: 172,
			stick: 'FOTO',
			screenWay: 'software',
			restartNeeded: true,
		});
	});

	test('in words not known here, or not at all, is left open', () => {
		const untold = {
			system: undefined,
			locked: undefined,
			turn: undefined,
			turnPending: undefined,
			stick: undefined,
			screenWay: undefined,
			restartNeeded: false,
		};
		expect(pcOf([])).toEqual(untold);
		expect(
			pcOf([
				['system', ''],
				['locked', 'perhaps'],
				['turn', '45'],
				['stick', ''],
				['screen-way', ''],
				['restart-needed', ''],
			]),
		).toEqual(untold);
		for (const pending of ['', '0', '-1', '1e9', 'soon', '99999'])
			expect(pcOf([['turn-pending', pending]]).turnPending, pending).toBeUndefined();
	});

	test('of its lock has first what is open, and takes no other word for a yes', () => {
		expect(
			lockOf([
				['sleep', 'yes'],
				['sticks', 'no'],
				['desktop', 'yes'],
				['sysrq', 'maybe'],
			]),
		).toEqual([
			{ id: 'sticks', holds: false },
			{ id: 'sysrq', holds: false },
			{ id: 'sleep', holds: true },
			{ id: 'desktop', holds: true },
		]);
	});
});

describe('the arrow that points to the ceiling', () => {
	/** Where the ceiling is in the picture, for a screen that hangs so while the picture is turned so. */
	function seen(hangs: number, turned: number): string {
		// The upper side of a screen that was turned clockwise by a quarter is its former left one.
		return ['top', 'left', 'bottom', 'right'][((hangs - turned + 360) % 360) / 90]!;
	}

	test('turns the picture as the screen hangs, whatever it was before', () => {
		for (const hangs of TURNS) {
			for (const turned of TURNS) {
				const up = SIDES.find((side) => side === seen(Number(hangs), Number(turned)))!;
				expect(turnFor(turned, up), `${turned} → ${hangs}`).toBe(hangs);
			}
		}
	});

	test('is a quarter more, clockwise, where it points to the left', () => {
		expect(turnFor('0', 'left')).toBe('90');
		expect(turnFor('270', 'left')).toBe('0');
		expect(turnFor('90', 'top')).toBe('90');
	});
});

test('a time that runs off is written in minutes and seconds, and ends', () => {
	expect([180, 61, 59.2, 0, -3].map(clockOf)).toEqual(['3:00', '1:01', '1:00', '0:00', '0:00']);
});

describe('the words for IT', () => {
	test('are there in every language of the staff’s screens', () => {
		expect(Object.keys(IT_WORDS)).toEqual(Object.keys(STAFF_WORDS));
	});

	test('name every part of the lock that electron/linux/lock.sh has', () => {
		const { stdout, stderr } = spawnSync(
			'sh',
			[
				'-euc',
				'ROOT= DOOR=; . "$1/lock.sh"; f() { cat >/dev/null; echo "$1"; }; l() { echo "$1"; }; lock f l',
				'sh',
				LINUX,
			],
			{ encoding: 'utf8' },
		);
		expect(stderr).toBe('');
		expect(stdout.trim().split('\n')).toEqual([...LOCK_ENTRIES]);
	});

	test.each(Object.entries(IT_WORDS))('lack nothing in %s', (_language, words) => {
		expect(Object.keys(words.entries)).toEqual([...LOCK_ENTRIES]);
		expect(Object.keys(words.screenWays)).toEqual([...SCREEN_WAYS]);
		expect(Object.keys(words.tasks)).toEqual(Object.keys(IT_WORDS['en']!.tasks));
		expect(Object.keys(words.failures)).toEqual(Object.keys(IT_WORDS['en']!.failures));
		expect(words.tasks['save-diagnostics'].done.join()).toContain('{folder}');
		const sentences = Object.values(words.entries);
		expect(new Set(sentences).size, 'each part by its own sentence').toBe(sentences.length);
		// What the page says to touch is what stands on the plate.
		expect(words.tasks.turn.means.join()).toContain(words.keep);
		expect(words.tasks.turn.means.join()).toContain(words.title);
		expect(words.tasks.turn.done.join()).toContain(words.keep);
		expect(words.tasks.lock.means.join()).toContain(words.tasks.unlock.name);
	});

	test.each(Object.entries(STAFF_WORDS))(
		'are named rightly by the panel in %s',
		(language, staff) => {
			const words = IT_WORDS[language]!;
			expect(staff.findings.lock.join()).toContain(words.title);
			expect(staff.findings.lock.join()).toContain(words.lockTitle);
		},
	);

	test.each(Object.entries(IT_WORDS))(
		'stand in the handbook as on the plates in %s',
		(tag, words) => {
			const handbook = readFileSync(join(PROJECT, 'docs/staff/handbook', `${tag}.md`), 'utf8');
			expect(handbook).toContain(`## ${words.title}\n`);
			const plates = Object.values(words.tasks).map(({ name }) => name);
			for (const plate of [...plates, words.lockTitle, words.keep])
				expect(handbook).toContain(plate);
			expect(SETUP_WORDS[tag]!.upright).toContain(words.title);
		},
	);

	test('have a sentence for a reason that nobody foresaw', () => {
		const words = IT_WORDS['en']!;
		expect(failureOf(words, 'full')[0]).toBe('There is no room on the USB stick.');
		expect(failureOf(words, 'no-place')[0]).toContain('“no-place”');
		expect(failureOf(words, 'other')[0]).toContain('“other”');
		expect(failureOf(words, 'constructor')[0]).toContain('“constructor”');
	});

	test('call a part of the lock that is new as the computer does', () => {
		expect(partOf(IT_WORDS['es']!, 'sleep')).toBe('La PC no se duerme');
		expect(partOf(IT_WORDS['es']!, 'cameras')).toBe('cameras');
		expect(partOf(IT_WORDS['es']!, 'constructor')).toBe('constructor');
	});

	test('say how the screen hangs', () => {
		expect(turnIn(IT_WORDS['nb']!, '0')).toBe('Ikke snudd');
		expect(turnIn(IT_WORDS['nb']!, '270')).toBe('Snudd 270°');
	});
});
