import { FIRST_SLIDE, stepSlideshow, type Slideshow } from '../core/slideshow.ts';

/** Milliseconds of `--d-ahead` and `--d-scene`, and a frame or two until it has surely begun. */
const FADE_MS = 1900;

/** Runs the slideshow: one timer for the slide on top, one for the fade. */
export class SlideshowPlayer {
	#state: Slideshow = $state.raw(FIRST_SLIDE);
	#timer: ReturnType<typeof setTimeout> | undefined;
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
		const { index } = this.#state.shown.at(-1)!;
		const dwell = this.#dwellSeconds(index) * 1000;
		this.#after(FADE_MS, () => {
			this.#state = stepSlideshow(this.#state, { kind: 'faded' });
			this.#after(Math.max(0, dwell - FADE_MS), () => {
				this.#state = stepSlideshow(this.#state, { kind: 'dwelt', slides: this.#slides() });
			});
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
