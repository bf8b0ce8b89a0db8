/** The part of Electron's `Display` that choosing needs. */
interface Candidate {
	readonly id: number;
	readonly bounds: { readonly x: number; readonly y: number };
}

/**
 * The display to fill: the wanted one counted from left to right (1 is the leftmost), or the
 * primary one when nothing was wanted or the wanted one is not plugged in.
 */
export function chooseDisplay<D extends Candidate>(
	displays: readonly D[],
	primaryId: number,
	wanted: number | undefined,
): D {
	const inOrder = [...displays].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
	const chosen = wanted === undefined ? undefined : inOrder[wanted - 1];
	return chosen ?? inOrder.find(({ id }) => id === primaryId) ?? inOrder[0]!;
}
