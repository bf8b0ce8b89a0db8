import type { Beat } from '../bridge.ts';
import { changesWithin, type Stage } from '../core/stage.ts';

/** How often; the shell takes four silent ones for a dead page. */
const BEAT_MS = 3_000;

/**
 * Says that the page lives, for as long as it does: that its code runs, how many of the frames it asked
 * for have been drawn (one a beat: asking costs nothing), what it shows, and how soon that changes.
 */
export function keepBeating(tell: (beat: Beat) => void, stage: () => Stage): void {
	let frames = 0;
	const beat = () => {
		const now = stage();
		tell({ frames, shows: now.shows, changesWithin: changesWithin(now) });
		requestAnimationFrame(() => (frames += 1));
	};
	setInterval(beat, BEAT_MS);
	beat();
}
