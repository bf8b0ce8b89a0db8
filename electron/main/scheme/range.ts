/** First and last byte to send, both included. */
export interface ByteRange {
	readonly first: number;
	readonly last: number;
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110 §14): all of it without a header or
 * with one that is not understood, `unsatisfiable` when it lies beyond the end. Of several ranges
 * none is served: a film player asks for one.
 */
export function requestedRange(
	header: string | null,
	size: number,
): ByteRange | 'all' | 'unsatisfiable' {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (match === null || (match[1] === '' && match[2] === '')) return 'all';
	const [, from, to] = match as unknown as [string, string, string];
	if (from === '') {
		const length = Math.min(Number(to), size);
		return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
	}
	const first = Number(from);
	const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
	if (first >= size || first > last) return 'unsatisfiable';
	return { first, last };
}
