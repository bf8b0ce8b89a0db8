import { createConnection } from 'node:net';
import type { ItAnswer, ItVerb } from '../../bridge/it.ts';
import type { PackSearch } from '../../bridge/packs.ts';
import type { ResetAnswer } from '../../bridge/staff.ts';
import { packsIn, readFromStick, StickFailed } from './packsOnSticks.ts';
import { LONGEST_ANSWER_BYTES, readHelperAnswer } from './helperAnswer.ts';

/** All that the helper answers in lines; the last two are no wishes of the page. */
type HelperVerb = ItVerb | 'reset-pin' | 'packs';

/** The computer's helper: what needs root, in a fixed list of words. */
export interface Helper {
	ask(verb: ItVerb): Promise<ItAnswer>;
	/** Whether IT has put a stick in that says that this kiosk's PIN may be forgotten. */
	resetPin(): Promise<ResetAnswer>;
	/** The packs on the sticks that are plugged in. */
	findPacks(): Promise<PackSearch>;
	/** The bytes of one of them. @throws StickFailed */
	readPack(number: number, signal: AbortSignal): AsyncIterable<Uint8Array>;
}

const USUAL_LIMIT_MS = 20_000;
/** Making the start menu anew and writing to an old stick take their time. */
const LIMITS_MS: Readonly<Partial<Record<HelperVerb, number>>> = {
	lock: 120_000,
	unlock: 120_000,
	'save-diagnostics': 120_000,
	'save-visits': 120_000,
	'join-fleet': 120_000,
	packs: 60_000,
};
/** How long an answer may take, whole: a helper that trickles is as good as silent. */
export const limitMs = (verb: HelperVerb): number => LIMITS_MS[verb] ?? USUAL_LIMIT_MS;

const RESET_ANSWERS: readonly ResetAnswer[] = ['granted', 'no-stick', 'no-file', 'not-ours'];

/**
 * The helper of this computer.
 *
 * @param socket where the helper listens; without one (a developer's start) there is none
 * @param limitOf milliseconds for a word, for tests
 */
export function reachHelper(
	socket: string | undefined,
	limitOf: (verb: HelperVerb) => number = limitMs,
): Helper {
	/** One at a time: looking at the lock while it is being made would tell something of both. */
	let before: Promise<unknown> = Promise.resolve();
	const ask = (verb: HelperVerb): Promise<ItAnswer> => {
		if (socket === undefined) return Promise.resolve({ kind: 'unavailable' });
		const answer = before.then(() => exchange(socket, verb, limitOf(verb)));
		before = answer;
		return answer;
	};
	return {
		ask,
		resetPin: async () => {
			const answer = await ask('reset-pin');
			const said = answer.kind === 'done' ? new Map(answer.facts).get('reset') : undefined;
			return RESET_ANSWERS.find((known) => known === said) ?? 'unavailable';
		},
		findPacks: async () => packsIn(await ask('packs')),
		readPack: async function* (number, signal) {
			if (socket === undefined) throw new StickFailed('no-stick');
			let done!: () => void;
			const asked = before;
			// A stick is mounted once: whoever asks meanwhile waits.
			before = new Promise<void>((end) => (done = end));
			try {
				await asked;
				yield* readFromStick(socket, number, signal);
			} finally {
				done();
			}
		},
	};
}

/** Says one word and hears all of the answer. It never rejects. */
function exchange(path: string, verb: HelperVerb, limit: number): Promise<ItAnswer> {
	return new Promise((settle) => {
		const heard: Buffer[] = [];
		let bytes = 0;
		let connected = false;
		const socket = createConnection(path);
		const end = (answer: ItAnswer) => {
			clearTimeout(waiting);
			socket.destroy();
			settle(answer);
		};
		const waiting = setTimeout(() => end({ kind: 'failed', reason: 'silent' }), limit);
		socket.once('connect', () => {
			connected = true;
			socket.end(`${verb}\n`);
		});
		socket.on('data', (chunk) => {
			heard.push(chunk);
			bytes += chunk.length;
			if (bytes > LONGEST_ANSWER_BYTES) end({ kind: 'failed', reason: 'garbled' });
		});
		// Whatever goes wrong closes it; what was heard until then decides.
		socket.on('error', () => undefined);
		socket.once('close', () =>
			end(
				connected
					? readHelperAnswer(Buffer.concat(heard))
					: { kind: 'failed', reason: 'no-helper' },
			),
		);
	});
}
