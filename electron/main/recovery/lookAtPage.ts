import { app, type WebContents } from 'electron';
import type { Beat } from '../../bridge/told.ts';
import { ended, faultOf, NOTHING_SEEN, ofNextPage, seen } from './sight.ts';

/** Below the shortest time of a slide; see `sight.ts`. */
const LOOK_EVERY_MS = 2_500;
/** When the process for graphics has died a page may have been left without a picture: it is looked at closely. */
const LOOK_CLOSELY_EVERY_MS = 500;
const CLOSELY_FOR_MS = 10_000;
/** A PC on which a look takes long is looked at no more than this share of its time, but not left alone for long. */
const MOST_SHARE = 0.05;
const LONGEST_REST_MS = 10_000;
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
	/** Which page it is: what was asked of the one before says nothing of this one. */
	let page = 0;
	let isLooking = false;
	let restsUntil = 0;
	let closelyUntil = 0;
	app.on('child-process-gone', (_, { type }) => {
		if (type === 'GPU') closelyUntil = performance.now() + CLOSELY_FOR_MS;
	});
	const forget = () => (sight = ofNextPage(sight));
	contents.on('did-start-loading', () => {
		forget();
		beat = undefined;
		page += 1;
		// A page that has ended may never answer.
		isLooking = false;
	});
	setInterval(() => {
		const now = performance.now();
		const isClose = now < closelyUntil;
		if (isLooking || (now < restsUntil && !isClose)) return;
		const isBeforeNobody = beat?.shows === 'attract' || beat?.shows === 'calm';
		// A dark glass is nearly of one colour because it should be.
		const isDark = beat?.shows === 'closed';
		if (beat !== undefined && !isDark && (isBeforeNobody || isClose)) void look(beat, page);
		else forget();
	}, LOOK_CLOSELY_EVERY_MS);

	async function look({ changesWithin }: Beat, of: number): Promise<void> {
		const began = performance.now();
		isLooking = true;
		// A page that gives none proves nothing either way: its beat is watched besides, see `watchPage.ts`.
		const picture = await contents.capturePage().catch(() => undefined);
		if (of !== page) return;
		isLooking = false;
		if (picture === undefined || picture.isEmpty()) return;
		const pixels = picture.resize(LOOK).toBitmap();
		const at = performance.now();
		const rest = Math.max(LOOK_EVERY_MS, (at - began) / MOST_SHARE);
		// A little less, so that the look after it is not missed by a hair.
		restsUntil = at + Math.min(rest, LONGEST_REST_MS) - LOOK_CLOSELY_EVERY_MS / 2;
		const within = changesWithin === undefined ? undefined : changesWithin * 1000;
		sight = seen(sight, { at, pixels, changesWithin: within });
	}
	return {
		beat: (said) => (beat = said),
		fault: (patience) => faultOf(sight, patience, performance.now() < closelyUntil),
		ended: () => (sight = ended(sight)),
		forget,
	};
}
