import { open, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import type { VirtualDisplay } from './display.ts';

/** What is on a virtual display: rows of blue, green, red, unused, one byte each. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly bytesPerRow: number;
	readonly pixels: Buffer;
}

/**
 * Reads the screen as it is at this moment. Xvfb mirrors it into a file in the X window dump
 * format: a header of big-endian 32-bit words, a colour map of 12 bytes an entry, then the rows.
 */
export async function readFrame({
	framebuffer,
}: Pick<VirtualDisplay, 'framebuffer'>): Promise<Frame> {
	const file = await open(framebuffer, 'r');
	try {
		const content = await file.readFile();
		const word = (index: number) => content.readUInt32BE(index * 4);
		const [headerBytes, width, height] = [word(0), word(4), word(5)];
		const [bytesPerRow, colours] = [word(12), word(19)];
		const start = headerBytes + colours * 12;
		return {
			width,
			height,
			bytesPerRow,
			pixels: content.subarray(start, start + bytesPerRow * height),
		};
	} finally {
		await file.close();
	}
}

/** Red, green and blue of one pixel. */
export function pixelAt(frame: Frame, x: number, y: number): readonly [number, number, number] {
	const at = y * frame.bytesPerRow + x * 4;
	return [frame.pixels[at + 2]!, frame.pixels[at + 1]!, frame.pixels[at]!];
}

/** How many different colours a coarse grid over the frame meets: 1 is an empty screen. */
export function colourCount(frame: Frame, step = 40): number {
	const seen = new Set<string>();
	for (let y = step / 2; y < frame.height; y += step) {
		for (let x = step / 2; x < frame.width; x += step) seen.add(pixelAt(frame, x, y).join());
	}
	return seen.size;
}

export async function writePng(frame: Frame, file: string): Promise<void> {
	const png = new PNG({ width: frame.width, height: frame.height });
	for (let y = 0; y < frame.height; y += 1) {
		for (let x = 0; x < frame.width; x += 1) {
			const to = (y * frame.width + x) * 4;
			const [red, green, blue] = pixelAt(frame, x, y);
			png.data[to] = red;
			png.data[to + 1] = green;
			png.data[to + 2] = blue;
			png.data[to + 3] = 255;
		}
	}
	await writeFile(file, PNG.sync.write(png));
}
