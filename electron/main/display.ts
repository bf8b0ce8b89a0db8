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

interface Bounds {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Bounds that leave nothing of the display free. On X11, Chromium makes a window of exactly the
 * display's size one pixel smaller on each side, lest a window manager take it for full screen;
 * one pixel more is left alone. Full screen, where a window manager grants it, is exact anyway.
 */
export function covering(display: Bounds, platform = process.platform): Bounds {
	const beyond = platform === 'linux' ? 1 : 0;
	return { ...display, width: display.width + beyond, height: display.height + beyond };
}
