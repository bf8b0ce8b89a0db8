import type { Medium } from '../../content/schema/index.ts';
import { drawnFiles, mediaAddress } from '../core/media.ts';

/**
 * Fetches the pictures that may be turned to next, so that a page comes with its art and not before
 * it. They are kept until others are wanted: the browser's memory keeps what somebody holds.
 */
export function keepAhead(media: () => readonly Medium[], base: () => string): void {
	let kept: readonly HTMLImageElement[] = [];
	$effect(() => {
		kept = media().flatMap((medium) =>
			drawnFiles(medium).map((file) => {
				const picture = new Image();
				picture.src = mediaAddress(base(), file, medium);
				return picture;
			}),
		);
		return () => {
			for (const picture of kept) picture.src = '';
		};
	});
}
