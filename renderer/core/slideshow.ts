/**
 * The attract slideshow as data: the slides on the glass, the last one on top. A new slide lies
 * there unseen until its pictures are decoded; only then it fades in, and what is below goes when
 * the fade is over. So there is never a moment without a picture, at the end of a loop least.
 */
export interface Slideshow {
	readonly shown: readonly ShownSlide[];
	/** Counts slides since the start; makes each showing its own. */
	readonly count: number;
}

export interface ShownSlide {
	/** Position in the exhibition's list of slides. */
	readonly index: number;
	/** Which showing this is; the first is 0. */
	readonly showing: number;
	readonly visible: boolean;
}

export type SlideshowEvent =
	/** The slide on top has been on the glass for its time. */
	| { readonly kind: 'dwelt'; readonly slides: number }
	/** All pictures of this showing are decoded, or will never be. */
	| { readonly kind: 'ready'; readonly showing: number }
	/** The fade to the slide on top is over. */
	| { readonly kind: 'faded' };

export const FIRST_SLIDE: Slideshow = {
	shown: [{ index: 0, showing: 0, visible: false }],
	count: 1,
};

export function stepSlideshow(state: Slideshow, event: SlideshowEvent): Slideshow {
	const top = state.shown.at(-1)!;
	switch (event.kind) {
		case 'dwelt': {
			if (!top.visible || event.slides < 2) return state;
			const index = (top.index + 1) % event.slides;
			const next: ShownSlide = { index, showing: state.count, visible: false };
			return { shown: [...state.shown, next], count: state.count + 1 };
		}
		case 'ready':
			return {
				...state,
				shown: state.shown.map((slide) =>
					slide.showing === event.showing ? { ...slide, visible: true } : slide,
				),
			};
		case 'faded':
			return top.visible ? { ...state, shown: [top] } : state;
		default:
			return event satisfies never;
	}
}

export type SlideSide = 'start' | 'end';

/**
 * Slides alternate sides, and each changes its own from loop to loop, so that no word and no button
 * burns itself into the panel; but for one whose picture leaves room on one side only.
 */
export function sideOf(
	{ showing, index }: ShownSlide,
	slides: readonly { readonly words?: SlideSide | undefined }[],
): SlideSide {
	const { length } = slides;
	const loop = length % 2 === 0 ? Math.floor(showing / length) : 0;
	return slides[index]?.words ?? ((showing + loop) % 2 === 0 ? 'start' : 'end');
}

/** How far the whole composition may stray, in hundredths of its width. */
const STRAY = 0.4;

/**
 * Where the composition rests during a showing, in percent: a point on a slow Lissajous figure,
 * another one each time, against burn-in. It never moves while it is looked at.
 */
export function restingPlace({ showing }: ShownSlide): { readonly x: number; readonly y: number } {
	return { x: STRAY * Math.sin(showing * 0.9), y: STRAY * Math.sin(showing * 0.7 + 1) };
}
