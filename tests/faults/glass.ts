import { setTimeout as wait } from 'node:timers/promises';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { colourCount, readFrame, type Frame } from '../../electron/cli/machine/framebuffer.ts';

/** How often the glass is looked at, in milliseconds. */
const LOOK_EVERY = 50;
/** Different colours on a coarse grid; the calm screen has some 20, a slide more, the ground one. */
const LEAST_COLOURS = 12;

/** What somebody who never looks away has seen on the glass. */
export class GlassWatch {
	/** Milliseconds in a row without a picture, the longest since it was asked last. */
	#longestDark = 0;
	#darkSince: number | undefined;
	#hasPicture = false;
	#changedAt = 0;
	#looks = 0;
	#ends = false;

	constructor(private readonly display: VirtualDisplay) {
		void this.#watch();
	}

	get hasPicture(): boolean {
		return this.#hasPicture;
	}

	/** Whether there is a picture now, and not only at the last look. */
	async sees(): Promise<boolean> {
		const looks = this.#looks;
		while (this.#looks < looks + 2) await wait(LOOK_EVERY);
		return this.#hasPicture;
	}

	/** When the picture was last another one, in milliseconds as `performance.now()` counts. */
	get changedAt(): number {
		return this.#changedAt;
	}

	/** @returns the longest time without a picture since this was asked last */
	takeLongestDark(): number {
		const longest = Math.max(this.#longestDark, this.#dark);
		this.#longestDark = 0;
		this.#darkSince = this.#darkSince && performance.now();
		return longest;
	}

	end(): void {
		this.#ends = true;
	}

	get #dark(): number {
		return this.#darkSince === undefined ? 0 : performance.now() - this.#darkSince;
	}

	async #watch(): Promise<void> {
		let before = '';
		while (!this.#ends) {
			const frame = await readFrame(this.display).catch(() => undefined);
			if (frame !== undefined) {
				const now = performance.now();
				const sample = sampleOf(frame);
				if (sample !== before) this.#changedAt = now;
				before = sample;
				this.#hasPicture = colourCount(frame) >= LEAST_COLOURS;
				if (this.#hasPicture) {
					this.#longestDark = Math.max(this.#longestDark, this.#dark);
					this.#darkSince = undefined;
				} else this.#darkSince ??= now;
			}
			this.#looks += 1;
			await wait(LOOK_EVERY);
		}
	}
}

/** Every 24th row: enough to see that anything moved. */
function sampleOf({ pixels, bytesPerRow, height }: Frame): string {
	let sum = 0;
	for (let y = 0; y < height; y += 24) {
		for (let x = 0; x < bytesPerRow; x += 32) sum = (sum * 31 + pixels[y * bytesPerRow + x]!) | 0;
	}
	return String(sum);
}
