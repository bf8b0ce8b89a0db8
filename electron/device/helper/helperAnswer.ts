/** What the computer's helper said, once it is read. */
export type HelperAnswer =
	| { readonly kind: 'done'; readonly facts: readonly (readonly [string, string])[] }
	| { readonly kind: 'failed'; readonly reason: string };

/** Its longest answer is a table of some twenty lines; what is longer is none of its own. */
export const LONGEST_ANSWER_BYTES = 64 * 1024;

/** Keys and reasons are words of the protocol; a value may be anything that can be read. */
const WORD = /^[a-z0-9-]{1,64}$/;
const CONTROL = /\p{Cc}/u;
const GARBLED: HelperAnswer = { kind: 'failed', reason: 'garbled' };

/**
 * Reads an answer: lines `key<TAB>value`, then one line `done`, `failed<TAB>reason` or `refused`, each
 * ended by a line feed. It is read whole or not at all: half an answer must never pass for one.
 */
export function readHelperAnswer(bytes: Uint8Array): HelperAnswer {
	const text = bytes.length > LONGEST_ANSWER_BYTES ? undefined : decode(bytes);
	if (text === undefined || !text.endsWith('\n')) return GARBLED;
	const lines = text.slice(0, -1).split('\n');
	const last = lines.pop()!;
	const facts = lines.map(readPair).filter((pair) => pair !== undefined);
	if (facts.length < lines.length || facts.some(([key]) => key === 'failed')) return GARBLED;
	if (last === 'done') return { kind: 'done', facts };
	if (last === 'refused') return { kind: 'failed', reason: 'refused' };
	const [key, reason] = readPair(last) ?? [];
	return key === 'failed' && WORD.test(reason!) ? { kind: 'failed', reason: reason! } : GARBLED;
}

function readPair(line: string): readonly [string, string] | undefined {
	const tab = line.indexOf('\t');
	const [key, value] = [line.slice(0, tab), line.slice(tab + 1)];
	return tab > 0 && WORD.test(key) && !CONTROL.test(value) ? [key, value] : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		// A mark of the byte order is kept, so that it makes a key no word.
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
