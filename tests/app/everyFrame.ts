import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as turn } from 'node:timers/promises';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { readFrame } from '../../electron/cli/machine/framebuffer.ts';

/** Of every so many rows of the glass one is looked at. */
const ROW_STEP = 20;
/** Bytes between two pixels of a row that are looked at: every tenth. */
const PIXEL_STEP = 40;
/** So often the glass is looked at without any change before it counts as at rest. */
const RESTS = 200;

/** Some pixels of the glass at a moment: blue, green, red, unused, one byte each. */
export interface Glimpse {
	readonly at: number;
	readonly pixels: Buffer;
}

/** Red, green and blue. */
type Colour = readonly [number, number, number];

/**
 * Looks at the glass as often as it can, until it may end and the glass is at rest; answers each glimpse that differs
 * from the one before.
 */
export async function everyFrame(
	display: VirtualDisplay,
	mayEnd: () => boolean,
): Promise<readonly Glimpse[]> {
	const { height, bytesPerRow, pixels } = await readFrame(display);
	const start = pixels.byteOffset - (pixels.buffer.byteLength - pixels.byteLength);
	const file = openSync(display.framebuffer, 'r');
	const rows = Math.floor(height / ROW_STEP);
	const glimpses: Glimpse[] = [];
	let looks = 0;
	while (!mayEnd() || looks < RESTS) {
		looks += 1;
		const seen = Buffer.alloc(rows * bytesPerRow);
		for (let row = 0; row < rows; row += 1) {
			readSync(file, seen, row * bytesPerRow, bytesPerRow, start + row * ROW_STEP * bytesPerRow);
		}
		if (!glimpses.at(-1)?.pixels.equals(seen)) {
			glimpses.push({ at: performance.now(), pixels: seen });
			looks = 0;
		}
		await turn(1);
	}
	closeSync(file);
	return glimpses;
}

/** Of 255 levels: what two ways of drawing the same may do to a colour. */
const SAME = 3;
/** Pixels of the last picture among those that are looked at, from which on it has begun to come. */
const HAS_COME = 500;

interface Strange {
	readonly count: number;
	readonly colour: string;
	/** Milliseconds after the first glimpse. */
	readonly after: number;
}

/**
 * Pixels that are neither as in the last of the glimpses nor, before that has begun to come, of a colour that may come
 * before it. Each pixel for itself: a glimpse may be taken while the glass is being drawn.
 * @param dark colours that may stand beside the last picture, too, while it comes
 * @param before colours that may not
 * @returns the worst glimpse
 */
export function strangePixels(
	glimpses: readonly Glimpse[],
	dark: readonly Colour[],
	before: readonly Colour[],
): Strange {
	const last = glimpses.at(-1)!.pixels;
	const bytesOf = ([red, green, blue]: Colour) => Buffer.from([blue, green, red]);
	const [darks, befores] = [dark.map(bytesOf), before.map(bytesOf)];
	let worst: Strange = { count: 0, colour: '', after: 0 };
	let hasCome = false;
	for (const { at, pixels } of glimpses) {
		let [count, colour, own] = [0, '', 0];
		for (let place = 0; place < pixels.length; place += PIXEL_STEP) {
			const isLike = (other: Buffer, from = 0) =>
				[0, 1, 2].every((byte) => Math.abs(pixels[place + byte]! - other[from + byte]!) <= SAME);
			const isDark = darks.some((other) => isLike(other));
			const isBefore = befores.some((other) => isLike(other));
			if (isLike(last, place)) {
				// What may come before it may be a colour of its own as well: that proves nothing.
				if (!isDark && !isBefore) own += 1;
				continue;
			}
			if (isDark || (!hasCome && isBefore)) continue;
			count += 1;
			const [blue, green, red] = pixels.subarray(place, place + 3);
			colour = [red, green, blue].join();
		}
		hasCome ||= own > HAS_COME;
		const after = Math.round(at - glimpses[0]!.at);
		if (count > worst.count) worst = { count, colour, after };
	}
	return worst;
}
