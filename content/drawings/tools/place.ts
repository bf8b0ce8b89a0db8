import { group, tenth } from './shapes.ts';

/** The attribute that moves a drawing to a place; it may be stretched across more than down. */
export function place(x: number, y: number, scale = 1, scaleY = scale): string {
	return `transform="translate(${x} ${y}) scale(${scale} ${scaleY})"`;
}

/** A drawing around its own origin, set down at (x, y): its numbers as short as they may be. */
export function setDown(drawn: string, x: number, y: number, scale: number): string {
	const size = Math.round(scale * 1000) / 1000;
	return group(drawn, `transform="translate(${tenth(x)} ${tenth(y)}) scale(${size})"`);
}

/** A drawing whose paths need no tenths, because it is shown far away. */
export function coarse(drawn: string): string {
	return drawn.replaceAll(/ d="[^"]*"/g, (path) =>
		path.replaceAll(/-?\d+\.\d+/g, (value) => String(Math.round(Number(value)))),
	);
}
