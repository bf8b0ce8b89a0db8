import type { Beat } from '../bridge.ts';

/** How often; the shell takes four silent ones for a dead page. */
const BEAT_MS = 3_000;

/**
 * Says that the page lives, for as long as it does: that its code runs, how many of the frames it asked
 * for have been drawn (one a beat: asking costs nothing), and what it shows.
 */
export function keepBeating(tell: (beat: Beat) => void, shows: () => Beat['shows']): void {
	let frames = 0;
	const beat = () => {
		tell({ frames, shows: shows() });
		requestAnimationFrame(() => (frames += 1));
	};
	setInterval(beat, BEAT_MS);
	beat();
}
