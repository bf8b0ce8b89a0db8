import type { Reading } from '../reading/reading.ts';

/** `sized/six-dogs-1920.webp`: a copy of the picture `six-dogs`, 1920 pixels wide. */
const SIZED = /^sized\/(?<id>[a-z0-9-]+)-(?<width>\d+)\.webp$/;

/** Paths of a picture's copies, as `npm run content:pictures` makes them. */
export function sizedPaths(reading: Reading, id: string): string[] {
	return reading
		.filesIn('sized')
		.map(({ path }) => path)
		.filter((path) => SIZED.exec(path)?.groups?.id === id);
}

/**
 * The copies of a picture that are not older than the picture itself: somebody who puts a newer
 * file in its place must not see the old one. Widths in pixels, ascending.
 */
export function sizedCopies(
	reading: Reading,
	id: string,
	original: string,
): { file: string; width: number }[] {
	const made = reading.modified(original) ?? 0;
	return sizedPaths(reading, id)
		.filter((path) => (reading.modified(path) ?? 0) >= made)
		.map((file) => ({ file, width: Number(SIZED.exec(file)!.groups!.width) }))
		.sort((a, b) => a.width - b.width);
}
