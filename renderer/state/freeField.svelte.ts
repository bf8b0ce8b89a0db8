import type { Box } from '../core/spatial.ts';

/** A glass, and the part of it that nothing else needs; in CSS pixels from the glass's corner. */
export interface Free {
	readonly width: number;
	readonly height: number;
	readonly field: Box;
}

/** Watches where on the glass a map's ways may lie: between words and plates, however those are set. */
export class FreeField {
	#free: Free | undefined = $state.raw();

	get free(): Free | undefined {
		return this.#free;
	}

	/** @returns ends the watching */
	watch(glass: Element, field: Element): () => void {
		const observer = new ResizeObserver(() => {
			const { left, top, width, height } = glass.getBoundingClientRect();
			const inner = field.getBoundingClientRect();
			this.#free = {
				width,
				height,
				field: {
					left: inner.left - left,
					right: inner.right - left,
					top: inner.top - top,
					bottom: inner.bottom - top,
				},
			};
		});
		observer.observe(glass);
		observer.observe(field);
		return () => observer.disconnect();
	}
}
