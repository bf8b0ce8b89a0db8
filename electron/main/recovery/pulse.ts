import type { Beat } from '../../bridge/told.ts';

/** How often the page says that it lives; see `renderer/state/beat.ts`. */
export const BEAT_MS = 3_000;
/** A page that has not been heard for so long is taken for dead. */
const PATIENCE_MS = 4 * BEAT_MS;
/** Slides that should have changed are given less than a page that says nothing: it does say that it lives. */
export const stillPatience = (patience: number) => patience / 2;
/** One that draws nothing has a little longer: a panel that goes off for a moment takes its frames along. */
const STILL_FOR_LONGER_MS = BEAT_MS;
/** A PC on which the first picture took long is slow at everything. */
const SLOWNESS = 2;
const MOST_PATIENCE_MS = 4 * 60_000;

/** Longer than any PC was seen to need, the emulated one too; the calm screen is a picture as well. */
const UNPAINTED_MS = 5 * 60_000;
/** What has painted once on this PC may take this many times as long, and this long at the least. */
const AGAIN_SLOWNESS = 4;
const UNPAINTED_AGAIN_MS = 30_000;

/** What is known of the page's life. Times in milliseconds on a clock that only grows. */
export interface Pulse {
	/** How long this page may be silent. */
	readonly patience: number;
	readonly heardAt: number;
	readonly drewAt: number;
	readonly frames: number;
}

/** The page has painted for the first time, so many milliseconds after it was asked for. */
export function pulseAfter(loading: number, now: number): Pulse {
	const patience = Math.min(MOST_PATIENCE_MS, Math.max(PATIENCE_MS, SLOWNESS * loading));
	return { patience, heardAt: now, drewAt: now, frames: 0 };
}

/** The page has said that it lives, and how many frames it has drawn. */
export function heard(pulse: Pulse, { frames }: Beat, now: number): Pulse {
	const drew = frames !== pulse.frames;
	return { ...pulse, heardAt: now, frames, drewAt: drew ? now : pulse.drewAt };
}

/**
 * The same of a page that has painted nothing since it was asked for, so many milliseconds ago.
 * @param slowest milliseconds that a first picture has taken on this PC; nothing, where none has come yet
 */
export function deathBeforePainting(
	loading: number,
	slowest: number | undefined,
): 'unpainted' | undefined {
	const patience =
		slowest === undefined
			? UNPAINTED_MS
			: Math.min(UNPAINTED_MS, Math.max(UNPAINTED_AGAIN_MS, AGAIN_SLOWNESS * slowest));
	return loading > patience ? 'unpainted' : undefined;
}

/** Why the page is taken for dead, if it is; with no screen to draw on, it need not draw. */
export function deathOf(
	{ patience, heardAt, drewAt }: Pulse,
	now: number,
	hasScreen: boolean,
): 'silent' | 'still' | undefined {
	if (now - heardAt > patience) return 'silent';
	if (hasScreen && now - drewAt > patience + STILL_FOR_LONGER_MS) return 'still';
	return undefined;
}
