import { createConnection } from 'node:net';
import { addAbortSignal } from 'node:stream';
import type { FoundPack, PackSearch } from '../../bridge/packs.ts';
import type { ItAnswer } from '../../bridge/it.ts';

/** A stick that gives nothing for so long has been pulled out, or is worn. */
const SILENT_MS = 30_000;

/** The helper has not given all that it could. */
export class StickFailed extends Error {
	readonly reason: 'no-stick' | 'silent';

	constructor(reason: 'no-stick' | 'silent') {
		super(reason);
		this.reason = reason;
	}
}

/** What the helper says to `packs`: lines `pack<TAB>number bytes name`. */
export function packsIn(answer: ItAnswer): PackSearch {
	if (answer.kind !== 'done') return answer;
	const packs = answer.facts.flatMap(([key, value]): FoundPack[] => {
		const [, number, bytes, name] = /^([1-9]) (\d{1,15}) (.+)$/.exec(value) ?? [];
		if (key !== 'pack' || name === undefined) return [];
		return [{ number: Number(number), bytes: Number(bytes), name }];
	});
	return { kind: 'found', packs };
}

/**
 * The bytes of a pack on a stick, as the helper reads them: it looks into nothing.
 * @param signal nobody wants them any more
 * @param limit milliseconds without a byte
 * @throws StickFailed when none comes, or none any more
 */
export async function* readFromStick(
	socket: string,
	number: number,
	signal: AbortSignal,
	limit = SILENT_MS,
): AsyncGenerator<Uint8Array> {
	const stick = createConnection(socket);
	addAbortSignal(signal, stick);
	stick.end(`pack-${number}\n`);
	const pieces = stick[Symbol.asyncIterator]();
	let came = false;
	try {
		for (;;) {
			// Only waiting counts: whoever takes them may need long for each.
			const waiting = setTimeout(() => stick.destroy(new StickFailed('silent')), limit);
			const next = await pieces.next().finally(() => clearTimeout(waiting));
			if (next.done) break;
			came = true;
			yield next.value as Uint8Array;
		}
	} catch (error) {
		throw error instanceof StickFailed ? error : new StickFailed('no-stick');
	} finally {
		stick.destroy();
	}
	if (!came) throw new StickFailed('no-stick');
}
