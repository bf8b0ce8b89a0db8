/** A drawing: its shapes as the text of an SVG file. */
export type Draw = () => string;

/** A point in units of the drawing: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** Whole units are fine enough for a scene of 1920 units. */
const round = Math.round;

/** A number as short as a path needs it, where whole units are too coarse. */
export const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

/** A filled path; `more` are further attributes as they are written. */
export function shape(d: string, fill: string, more = ''): string {
	return `<path fill="${fill}" d="${d}"${more && ` ${more}`}/>`;
}

/** A line without a fill. */
export function line(d: string, stroke: string, width: number, more = ''): string {
	return `<path fill="none" stroke="${stroke}" stroke-width="${width}" d="${d}"${more && ` ${more}`}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, more = ''): string {
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${more && ` ${more}`}/>`;
}

export function group(content: string, attributes = ''): string {
	return `<g${attributes && ` ${attributes}`}>\n${content}\n</g>`;
}

/** The path of a closed polygon. */
export function polygon(...points: readonly Point[]): string {
	return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** The path of a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

/**
 * A drawing as a file.
 * @param viewBox left, top, width, height
 * @param content its shapes, from the back to the front
 */
export function drawing(
	viewBox: readonly [number, number, number, number],
	content: readonly string[],
): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}">\n${content.join('\n')}\n</svg>\n`;
}

/** Numbers from 0 to 1 that are the same at every run: drawings do not change by themselves. */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
