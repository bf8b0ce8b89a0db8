import { PNG } from 'pngjs';

/** A picture of what is on the glass, as a camera before the PC would take it. */
export interface Glass {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue and opacity, a byte each, row by row. */
	readonly pixels: Buffer;
}

export function readGlass(png: Buffer): Glass {
	const { width, height, data } = PNG.sync.read(png);
	return { width, height, pixels: data };
}

/** How many colours there are: a console has two or three, a black screen one, the exhibit hundreds. */
export function coloursOf({ pixels }: Glass): number {
	const seen = new Set<number>();
	for (let at = 0; at < pixels.length; at += 4) seen.add(pixels.readUInt32BE(at) >>> 8);
	return seen.size;
}

/** A drawing and no console: more colours than all the consoles of the world. */
export function isPicture(glass: Glass): boolean {
	return coloursOf(glass) > 40;
}

/** One colour, black: nothing is shown, not even a cursor. */
export function isBlack(glass: Glass): boolean {
	return coloursOf(glass) === 1 && glass.pixels.readUInt32BE(0) >>> 8 === 0;
}

/** Squares along the longer side into which a picture is summed up. */
const SQUARES = 48;

/**
 * How much two pictures differ: the mean difference of their squares' brightness, 0 to 255. Squares
 * blur what two versions of Chromium draw differently; what is another view differs by dozens.
 */
export function difference(one: Glass, other: Glass): number {
	const [a, b] = [squaresOf(one), squaresOf(other)];
	if (a.length !== b.length) return 255;
	return a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0) / a.length;
}

function squaresOf({ width, height, pixels }: Glass): readonly number[] {
	const side = Math.max(width, height) / SQUARES;
	const columns = Math.round(width / side);
	const squares = Array.from({ length: columns * Math.round(height / side) }, () => ({
		sum: 0,
		count: 0,
	}));
	for (let y = 0; y < height; y += 1) {
		const row = Math.floor(y / side) * columns;
		for (let x = 0; x < width; x += 1) {
			const square = squares[row + Math.floor(x / side)];
			if (square === undefined) continue;
			const at = (y * width + x) * 4;
			square.sum += (pixels[at]! + pixels[at + 1]! + pixels[at + 2]!) / 3;
			square.count += 1;
		}
	}
	return squares.map(({ sum, count }) => sum / Math.max(1, count));
}
