import { spawnSync } from 'node:child_process';
import { StickFailed } from '../../../electron/device/helper/packsOnSticks.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ItVerb } from '../../../electron/bridge/it.ts';
import {
	LONGEST_ANSWER_BYTES,
	readHelperAnswer,
} from '../../../electron/device/helper/helperAnswer.ts';
import { guardHelper } from '../../../electron/device/helper/guardedHelper.ts';
import { limitMs, reachHelper, type Helper } from '../../../electron/device/helper/helper.ts';

const failed = (reason: string) => ({ kind: 'failed', reason });
const done = (...facts: [string, string][]) => ({ kind: 'done', facts });

describe('the computer’s helper, over a real socket', () => {
	let folder: string;
	let path: string;
	let server: Server | undefined;
	/** What the helper was told, each connection whole. */
	let told: string[];

	/** A helper that reads its word to the end, as the real one does, and then acts. */
	function listen(act: (socket: Socket, word: string) => void): Promise<void> {
		server = createServer({ allowHalfOpen: true }, (socket) => {
			let word = '';
			socket.on('data', (chunk) => (word += String(chunk)));
			socket.on('error', () => undefined);
			socket.on('end', () => {
				told.push(word);
				act(socket, word);
			});
		});
		return new Promise((ready) => server!.listen(path, ready));
	}
	const answers = (text: string) => listen((socket) => socket.end(text));
	/** All the bytes of a pack, in latin1. */
	async function read(
		helper: Helper,
		number: number,
		signal = new AbortController().signal,
	): Promise<string> {
		let all = '';
		for await (const piece of helper.readPack(number, signal)) {
			all += Buffer.from(piece).toString('latin1');
		}
		return all;
	}
	const ask = (limit = 2000) => reachHelper(path, () => limit).ask('state');

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'serum-run-helper-'));
		path = join(folder, 'helper.sock');
		told = [];
		server = undefined;
	});
	afterEach(async () => {
		await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
		rmSync(folder, { recursive: true });
	});

	test('hears one word and its end, and is heard whole', async () => {
		await answers('system\tDebian GNU/Linux 12 (bookworm)\nstick\t\nlocked\tyes\ndone\n');
		expect(await ask()).toEqual(
			done(['system', 'Debian GNU/Linux 12 (bookworm)'], ['stick', ''], ['locked', 'yes']),
		);
		expect(told).toEqual(['state\n']);
	});

	test('says why not, or that it does not do that', async () => {
		await answers('failed\tno-login\n');
		expect(await ask()).toEqual(failed('no-login'));
		server!.close();
		await answers('refused\n');
		expect(await ask()).toEqual(failed('refused'));
	});

	test('may be slow, byte by byte, as long as it is done in time', async () => {
		await listen((socket) => {
			const bytes = [...Buffer.from('locked\tno\ndone\n')];
			const dripping = setInterval(() => {
				const byte = bytes.shift();
				if (byte !== undefined) return void socket.write(Buffer.of(byte));
				clearInterval(dripping);
				socket.end();
			}, 5);
		});
		expect(await ask()).toEqual(done(['locked', 'no']));
	});

	test('that is silent, or trickles for ever, is waited for no longer than its time', async () => {
		await listen(() => undefined);
		expect(await ask(60)).toEqual(failed('silent'));
		server!.close();
		await listen((socket) => {
			const trickling = setInterval(() => socket.write('a\tb\n'), 10);
			socket.on('close', () => clearInterval(trickling));
		});
		expect(await ask(120)).toEqual(failed('silent'));
	});

	test('that never ends its answer is cut off at 64 kB', async () => {
		let sent = 0;
		await listen((socket) => {
			const pour = () => {
				while (!socket.destroyed && socket.write('key\tvalue\n'.repeat(100))) sent += 1000;
			};
			socket.on('drain', pour);
			pour();
		});
		expect(await ask(10_000)).toEqual(failed('garbled'));
		expect(sent).toBeLessThan(100 * LONGEST_ANSWER_BYTES);
	});

	test.each([
		['nothing', ''],
		['no last line', 'locked\tyes\n'],
		['half a last line', 'locked\tyes\ndone'],
		['half a reason', 'failed\tno-lo'],
		['noise', '\u0000\u0001ELF'],
	])('that closes early, with %s, has not answered', async (_what, text) => {
		await answers(text);
		expect(await ask()).toEqual(failed('garbled'));
	});

	test('that hangs up without listening has not answered', async () => {
		server = createServer((socket) => socket.destroy());
		await new Promise<void>((ready) => server!.listen(path, ready));
		expect(await ask()).toEqual(failed('garbled'));
	});

	test('that is not there cannot be reached; without a place for it there is none', async () => {
		expect(await ask()).toEqual(failed('no-helper'));
		expect(await reachHelper(undefined).ask('lock')).toEqual({ kind: 'unavailable' });
		expect(await reachHelper(undefined).resetPin()).toBe('unavailable');
		expect(await reachHelper(path).resetPin()).toBe('unavailable');
	});

	test('is asked one thing after the other, also when one of them fails', async () => {
		const open = new Set<Socket>();
		let most = 0;
		await listen((socket, word) => {
			open.add(socket);
			most = Math.max(most, open.size);
			setTimeout(() => {
				open.delete(socket);
				socket.end(word === 'lock\n' ? 'failed\tno-login\n' : 'done\n');
			}, 20);
		});
		const helper = reachHelper(path);
		expect(
			await Promise.all([helper.ask('lock'), helper.ask('state'), helper.ask('check-lock')]),
		).toEqual([failed('no-login'), done(), done()]);
		expect(told).toEqual(['lock\n', 'state\n', 'check-lock\n']);
		expect(most).toBe(1);
	});

	test.each(['granted', 'no-stick', 'no-file', 'not-ours'])(
		'tells of the reset of the PIN: %s',
		async (reset) => {
			await answers(`reset\t${reset}\ndone\n`);
			expect(await reachHelper(path).resetPin()).toBe(reset);
			expect(told).toEqual(['reset-pin\n']);
		},
	);

	test.each(['reset\tGRANTED\ndone\n', 'done\n', 'reset\tgranted\n', 'failed\tgranted\n'])(
		'resets no PIN for %j',
		async (text) => {
			await answers(text);
			expect(await reachHelper(path).resetPin()).toBe('unavailable');
		},
	);

	test('gives what takes long two minutes, and everything else twenty seconds', () => {
		for (const verb of ItVerb.options) {
			const slow = ['lock', 'unlock', 'save-diagnostics', 'save-visits', 'join-fleet'].includes(
				verb,
			);
			expect(limitMs(verb), verb).toBe(slow ? 120_000 : 20_000);
		}
		expect(limitMs('reset-pin')).toBe(20_000);
	});

	test('tells which packs are on the sticks, and passes over lines that are no packs', async () => {
		await answers(
			'pack\t1 2200 winter ø.exhibition\npack\t12 1 x\nother\t2 2 y\npack\t2 0 a b\ndone\n',
		);
		expect(await reachHelper(path).findPacks()).toEqual({
			kind: 'found',
			packs: [
				{ number: 1, bytes: 2200, name: 'winter ø.exhibition' },
				{ number: 2, bytes: 0, name: 'a b' },
			],
		});
	});

	test('hands on the bytes of a pack as they come, whatever they are', async () => {
		await listen((socket) => socket.end(Buffer.from([0, 255, 9, 10])));
		expect(await read(reachHelper(path), 3)).toBe('\0\xff\t\n');
		expect(told).toEqual(['pack-3\n']);
	});

	test('says when a stick gives nothing, and lets go when nobody wants it any more', async () => {
		let silent: Socket | undefined;
		await listen((socket, word) => {
			if (word === 'pack-2\n') silent = socket;
			else socket.end(word === 'pack-1\n' ? '' : 'done\n');
		});
		const helper = reachHelper(path);
		await expect(read(helper, 1)).rejects.toThrow(new StickFailed('no-stick'));
		const stop = new AbortController();
		const reading = read(helper, 2, stop.signal);
		const asked = helper.ask('state');
		await vi.waitFor(() => expect(silent).toBeDefined());
		expect(told).not.toContain('state\n');
		stop.abort();
		await expect(reading).rejects.toThrow();
		// Whoever asked meanwhile has waited, and not for ever.
		expect(await asked).toEqual(done());
		silent!.destroy();
	});
});

describe('behind the staff’s door', () => {
	const notes: [string, object | undefined][] = [];
	const journal = {
		note: (event: string, details?: object) => void notes.push([event, details]),
		trouble: (event: string, details?: object) => void notes.push([event, details]),
	};
	beforeEach(() => void notes.splice(0));

	test('a closed one lets nothing through: the helper is not even asked', async () => {
		const asked: string[] = [];
		const door = { isOpen: false };
		const helper = {
			ask: (verb: ItVerb) => {
				asked.push(verb);
				return Promise.resolve({ kind: 'failed', reason: 'full' } as const);
			},
		};
		const askIt = guardHelper(door, helper, journal);
		for (const verb of ItVerb.options) expect(await askIt(verb)).toEqual(failed('closed'));
		expect(asked).toEqual([]);
		expect(notes).toEqual(ItVerb.options.map((verb) => ['staff-refused', { verb }]));
		notes.splice(0);
		door.isOpen = true;
		expect(await askIt('save-diagnostics')).toEqual(failed('full'));
		expect(notes).toEqual([
			['staff-it', { verb: 'save-diagnostics' }],
			['staff-it-failed', { verb: 'save-diagnostics', reason: 'full' }],
		]);
	});

	test('no other word is taken, and the page cannot ask for the reset of the PIN', () => {
		for (const wrong of ['reset-pin', 'turn-45', 'state\nlock', '', 'LOCK', 1, null, ['lock']])
			expect(v.is(ItVerb, wrong)).toBe(false);
	});
});

describe('the script at the other end of the socket', () => {
	const SCRIPT = join(import.meta.dirname, '../../../electron/linux/helper');
	/** Only words that look and do nothing: this computer is nobody's exhibit. */
	const say = (word: string) =>
		readHelperAnswer(
			spawnSync('sh', [SCRIPT], { input: word, stdio: ['pipe', 'pipe', 'ignore'] }).stdout,
		);

	test('answers in the form that is read here', () => {
		const state = say('state\n');
		if (state.kind !== 'done') throw new Error(state.reason);
		expect(state.facts.map(([key]) => key).sort()).toEqual([
			'locked',
			'restart-needed',
			'screen-way',
			'stick',
			'system',
			'turn',
			'turn-pending',
		]);
		const lock = say('check-lock\n');
		if (lock.kind !== 'done') throw new Error(lock.reason);
		expect(lock.facts.every(([, holds]) => holds === 'yes' || holds === 'no')).toBe(true);
	});

	test('refuses every other word', () => {
		for (const word of ['', 'reboot\n', 'lock --ssh\n', 'turn-45\n', 'x'.repeat(5000)])
			expect(say(word), word.slice(0, 20)).toEqual(failed('refused'));
	});

	test('knows every word of the bridge', () => {
		const text = readFileSync(SCRIPT, 'utf8');
		for (const verb of [...ItVerb.options, 'reset-pin', 'packs', 'pack-\\[1-9\\]'])
			expect(text, verb).toMatch(new RegExp(`(?:^|[\\s|])${verb}(?:[ )|]|$)`, 'm'));
	});
});
