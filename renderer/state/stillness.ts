/** What staff do at the screen: a touch or a key. */
const SIGNS = ['pointerdown', 'keydown'] as const;

/**
 * Acts once, when nobody has touched anything for so long: what is for staff does not stay before
 * visitors. Returns how to stop waiting.
 */
export function afterStillness(milliseconds: number, act: () => void): () => void {
	let waiting = setTimeout(act, milliseconds);
	const again = () => {
		clearTimeout(waiting);
		waiting = setTimeout(act, milliseconds);
	};
	for (const sign of SIGNS) addEventListener(sign, again);
	return () => {
		clearTimeout(waiting);
		for (const sign of SIGNS) removeEventListener(sign, again);
	};
}
