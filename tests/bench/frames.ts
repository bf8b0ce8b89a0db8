import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { readFrame } from '../../electron/cli/machine/framebuffer.ts';

/** What changed on the glass while it was watched. */
export interface Motion {
	/** Pictures a second that differ from the one before. */
	readonly rate: number;
	/** Longest time without a new picture, in milliseconds. */
	readonly gap: number;
}

/** Between two looks at the glass, in milliseconds: well below a frame. */
const LOOK_EVERY = 4;
/** Of every so many rows of the picture one is looked at. */
const ROW_STEP = 24;

/** Watches the glass for a while and counts the pictures that differ from the one before. */
export async function watchGlass(display: VirtualDisplay, seconds: number): Promise<Motion> {
	const { height, bytesPerRow, pixels } = await readFrame(display);
	const start = pixels.byteOffset - (pixels.buffer.byteLength - pixels.byteLength);
	const rows = Math.floor(height / ROW_STEP);
	const file = openSync(display.framebuffer, 'r');
	let [now, before] = [Buffer.alloc(rows * bytesPerRow), Buffer.alloc(rows * bytesPerRow)];
	const changes: number[] = [];
	const began = performance.now();
	while (performance.now() - began < seconds * 1000) {
		for (let row = 0; row < rows; row += 1) {
			const at = start + row * ROW_STEP * bytesPerRow;
			readSync(file, now, row * bytesPerRow, bytesPerRow, at);
		}
		if (!now.equals(before)) changes.push(performance.now());
		[now, before] = [before, now];
		await wait(LOOK_EVERY);
	}
	closeSync(file);
	// The first look differs from nothing.
	const times = changes.slice(1);
	const gaps = times.slice(1).map((time, index) => time - times[index]!);
	const lasted = (times.at(-1) ?? 0) - (times[0] ?? 0);
	return { rate: lasted > 0 ? (gaps.length / lasted) * 1000 : 0, gap: Math.max(0, ...gaps) };
}
