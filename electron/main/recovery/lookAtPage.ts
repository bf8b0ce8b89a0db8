import type { WebContents } from 'electron';
import type { Beat } from '../../bridge/told.ts';
import { ended, faultOf, isSuspicious, NOTHING_SEEN, ofNextPage, seen } from './sight.ts';

/** Seconds from one look to the next, in turn: unlike each other, so that no loop of slides keeps step with them. */
const LOOK_AFTER_S = [7, 11, 9, 13] as const;
/** From a look that found something to the one that makes sure of it. */
const LOOK_AGAIN_S = 3;
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
	let turn = 0;
	const forget = () => (sight = ofNextPage(sight));
	contents.on('did-start-loading', () => {
		forget();
		beat = undefined;
	});
	const lookLater = () => {
		const seconds = isSuspicious(sight)
			? LOOK_AGAIN_S
			: LOOK_AFTER_S[(turn += 1) % LOOK_AFTER_S.length]!;
		setTimeout(() => void look().finally(lookLater), seconds * 1000);
	};
	lookLater();

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
