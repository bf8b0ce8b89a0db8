import type { Exhibition } from './exhibition.ts';
import type { ShownMedium } from './medium.ts';

/** Every file that an exhibition shows, as in `media/togo.svg`; each once, in order. */
export function shownFiles({ media, names }: Pick<Exhibition, 'media' | 'names'>): string[] {
	const voices = Object.values(names).flatMap(({ voice }) => voice ?? []);
	const files = Object.values(media).flatMap(({ shown }) => filesOf(shown));
	return [...new Set([...files, ...voices])].sort();
}

function filesOf(shown: ShownMedium): string[] {
	switch (shown.kind) {
		case 'picture':
			return [shown.file, ...shown.sizes.map(({ file }) => file)];
		case 'scene':
			return shown.layers.map(({ file }) => file);
		case 'film':
			return [
				shown.file,
				...(shown.poster === undefined ? [] : [shown.poster]),
				...Object.values(shown.captions),
			];
	}
}
