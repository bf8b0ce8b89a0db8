import { createConnection } from 'node:net';
import type { ItAnswer, ItVerb } from '../../bridge/it.ts';
import type { ResetAnswer } from '../../bridge/staff.ts';
import { LONGEST_ANSWER_BYTES, readHelperAnswer } from './helperAnswer.ts';

/** All that the helper knows; the last one is no wish of the page. */
type HelperVerb = ItVerb | 'reset-pin';

/** The computer's helper: what needs root, in a fixed list of words. */
export interface Helper {
	ask(verb: ItVerb): Promise<ItAnswer>;
	/** Whether IT has put a stick in that says that this kiosk's PIN may be forgotten. */
	resetPin(): Promise<ResetAnswer>;
}

const USUAL_LIMIT_MS = 20_000;
/** Making the start menu anew and writing to an old stick take their time. */
const LIMITS_MS: Readonly<Partial<Record<HelperVerb, number>>> = {
	lock: 120_000,
	unlock: 120_000,
	'save-diagnostics': 120_000,
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
