import { deleteHidden, hiddenIn } from './hidden.ts';

/** Number of single-letter edits that turn one word into the other (Levenshtein, O(a·b)). */
export function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change));
		}
		row = next;
	}
	return row[b.length]!;
}

/** The known word that was probably meant, or nothing: a third of its letters may differ. */
export function closest(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Infinity;
	for (const candidate of known) {
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	const allowed = Math.max(1, Math.floor((best?.length ?? 0) / 3));
	return bestDistance <= allowed ? best : undefined;
}

/**
 * "Did you mean `x`?" or, where nothing is near, the list of what is allowed. A
 * name that only looks like a known one holds something that is not seen, and is told so.
 */
export function didYouMean(word: string, known: readonly string[]): string {
	const hidden = hiddenIn(word);
	if (hidden !== undefined) return deleteHidden(hidden);
	const near = closest(word, known);
	if (near !== undefined) return `Did you mean \`${near}\`?`;
	if (known.length === 0) return 'Take it out.';
	const different = [...new Set(known)];
	const shown = different.slice(0, 12).map((name) => `\`${name}\``);
	const more =
		different.length > shown.length ? ` and ${different.length - shown.length} more` : '';
	return `Known here: ${shown.join(', ')}${more}.`;
}
