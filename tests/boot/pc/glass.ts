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

/** Letters over much of the glass: a console or a menu. */
export function isConsole(glass: Glass): boolean {
	const box = boxOfLight(glass);
	if (box === undefined || isPicture(glass)) return false;
	return box.right - box.left > glass.width / 2 && box.bottom - box.top > glass.height / 8;
}

/** Night blue is the ground of the exhibit's own pictures; a cursor or a letter is lighter by far. */
const DARK = 32;

/** Nothing is shown, not even a cursor: all dark, or no signal, of which a screen makes black. */
export function isDark(glass: Glass): boolean {
	const box = boxOfLight(glass);
	return box === undefined || isNoSignal(glass, box);
}

/** The amber of the plate that asks to be touched, and how far a byte of it may be off. */
const AMBER = [0xf2, 0xa9, 0x3b] as const;
const NEARLY = 12;

/** The middle of the amber plate in the lowest sixth; none where there is none that a finger would hit. */
export function amberPlate({ width, height, pixels }: Glass): { x: number; y: number } | undefined {
	const sum = { x: 0, y: 0, count: 0 };
	for (let y = Math.floor((height * 5) / 6); y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const at = (y * width + x) * 4;
			if (AMBER.some((byte, part) => Math.abs(pixels[at + part]! - byte) > NEARLY)) continue;
			sum.x += x;
			sum.y += y;
			sum.count += 1;
		}
	}
	if (sum.count < 5000) return undefined;
	return { x: sum.x / sum.count, y: sum.y / sum.count };
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The smallest box round all that is not dark; none where everything is. */
function boxOfLight({ width, height, pixels }: Glass): Box | undefined {
	const box = { left: width, top: height, right: -1, bottom: -1 };
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const at = (y * width + x) * 4;
			if (Math.max(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!) <= DARK) continue;
			box.left = Math.min(box.left, x);
			box.right = Math.max(box.right, x);
			box.top = Math.min(box.top, y);
			box.bottom = y;
		}
	}
	return box.right === -1 ? undefined : box;
}

/** What QEMU writes into the middle of a picture that the PC does not send, 8 × 16 pixels a letter. */
const NO_SIGNAL = 'Display output is not active.';

function isNoSignal({ width, height }: Glass, box: Box): boolean {
	const left = Math.floor((Math.floor(width / 8) - NO_SIGNAL.length) / 2) * 8;
	const top = Math.floor((Math.floor(height / 16) - 1) / 2) * 16;
	return (
		box.left >= left &&
		box.right < left + NO_SIGNAL.length * 8 &&
		box.right - box.left > (NO_SIGNAL.length - 2) * 8 &&
		box.top >= top &&
		box.bottom < top + 16
	);
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
