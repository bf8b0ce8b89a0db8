import type { WebContents } from 'electron';
import type { Beat } from '../../bridge/told.ts';
import { ended, faultOf, NOTHING_SEEN, ofNextPage, seen } from './sight.ts';

/** Below the shortest time of a slide; see `sight.ts`. */
const LOOK_EVERY_MS = 2_500;
/** A PC on which a look takes long is looked at no more than this share of its time. */
const MOST_SHARE = 0.05;
/** Of the picture that is looked at, in pixels: enough for a word, and few to compare. */
const LOOK = { width: 64, height: 36, quality: 'good' } as const;

/** Evidence of life from what is drawn. */
export interface PageLooks {
	beat(beat: Beat): void;
	/** What is wrong with what is drawn, if anything is; see `sight.ts`. */
	fault(patience: number): 'blank' | 'frozen' | undefined;
	/** The page is ended for that. */
	ended(): void;
	/** Time has passed in which the page could not change. */
	forget(): void;
}

/**
 * Looks at what the page draws while nobody is there: a copy of a large picture takes this process some
 * milliseconds, in which a touch would wait.
 */
export function lookAtPage(contents: WebContents): PageLooks {
	let sight = NOTHING_SEEN;
	let beat: Beat | undefined;
	const forget = () => (sight = ofNextPage(sight));
	contents.on('did-start-loading', () => {
		forget();
		beat = undefined;
	});
	const lookAgain = () => {
		const began = performance.now();
		void look().finally(() => {
			const took = performance.now() - began;
			setTimeout(lookAgain, Math.max(LOOK_EVERY_MS - took, took / MOST_SHARE));
		});
	};
	lookAgain();

	async function look(): Promise<void> {
		const asked = beat;
		if (asked === undefined || (asked.shows !== 'attract' && asked.shows !== 'calm')) {
			forget();
			return;
		}
		// A page that ends meanwhile gives no picture, and no answer either.
		const picture = await Promise.race([contents.capturePage().catch(() => undefined), aMoment()]);
		if (!picture || picture.isEmpty() || beat === undefined) return;
		const pixels = picture.resize(LOOK).toBitmap();
		const changesWithin =
			asked.changesWithin === undefined ? undefined : asked.changesWithin * 1000;
		sight = seen(sight, { at: performance.now(), pixels, changesWithin });
	}
	return {
		beat: (said) => (beat = said),
		fault: (patience) => faultOf(sight, patience),
		ended: () => (sight = ended(sight)),
		forget,
	};
}

/** A picture that has not come by then is none. */
const aMoment = () => new Promise<void>((done) => setTimeout(done, 5_000));
