import { FIRST_SLIDE, stepSlideshow, type Slideshow } from '../core/slideshow.ts';

/**
 * Milliseconds after which a fade counts as over although nobody said so: the first slide fades not
 * at all, and a page out of sight ends no transition. Well above `--d-ahead` and `--d-scene`.
 */
const FADE_AT_MOST_MS = 4000;

/** Runs the slideshow: one timer, for the fade and then for the slide on top. */
export class SlideshowPlayer {
	#state: Slideshow = $state.raw(FIRST_SLIDE);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** When the slide on top became ready, in the page's milliseconds. */
	#readyAt = 0;
	readonly #dwellSeconds: (index: number) => number;
	readonly #slides: () => number;

	constructor(slides: () => number, dwellSeconds: (index: number) => number) {
		this.#slides = slides;
		this.#dwellSeconds = dwellSeconds;
	}

	get shown(): Slideshow['shown'] {
		return this.#state.shown;
	}

	/** The pictures of this showing are decoded: it may be seen. */
	ready(showing: number): void {
		this.#state = stepSlideshow(this.#state, { kind: 'ready', showing });
		this.#readyAt = performance.now();
		this.#after(FADE_AT_MOST_MS, () => this.faded(showing));
	}

	/** The fade to this showing is over: it rests until it has had its time. */
	faded(showing: number): void {
		const top = this.#state.shown.at(-1)!;
		if (top.showing !== showing || !top.visible) return;
		this.#state = stepSlideshow(this.#state, { kind: 'faded' });
		const seen = performance.now() - this.#readyAt;
		this.#after(Math.max(0, this.#dwellSeconds(top.index) * 1000 - seen), () => {
			this.#state = stepSlideshow(this.#state, { kind: 'dwelt', slides: this.#slides() });
		});
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#after(milliseconds: number, act: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, milliseconds);
	}
}
