import {
	WrittenMedia,
	WrittenMediumTexts,
	type Medium,
	type ShownMedium,
	type WrittenExhibition,
	type WrittenMedium,
} from '../../../content/schema/index.ts';
import { matchEntryTexts, readTexts, wordsOf } from '../texts/entryTexts.ts';
import type { Figures } from '../texts/figures.ts';
import { reportLeftovers } from './leftovers.ts';
import { checkMediaFile } from './mediaCheck.ts';
import type { Reading } from '../reading/reading.ts';
import { sizedCopies, sizedPaths } from './sized.ts';
import type { Path } from '../reading/yamlFile.ts';

/**
 * Everything in `media/media.yaml`, each with its words, its files seen on the disk; nothing when the
 * list itself cannot be read.
 */
export async function readMedia(
	reading: Reading,
	root: string,
	languages: WrittenExhibition['languages'],
	figures: Figures,
): Promise<Record<string, Medium> | undefined> {
	const fitted = await reading.fitted(
		'media/media.yaml',
		WrittenMedia,
		'It lists every picture, scene and film by name.',
	);
	const texts = await readTexts(reading, 'media', WrittenMediumTexts, languages, figures);
	if (fitted === undefined) return undefined;
	const media: Record<string, Medium> = {};
	for (const [id, written] of Object.entries(fitted.value)) {
		reading.declare('medium', id, fitted.yaml.positionOfKey([id]));
		const files = filesOf(written);
		for (const { name, path } of files) {
			await checkMediaFile(reading, root, fitted.yaml.position([id, ...path]), name);
		}
		media[id] = {
			shown: shownAs(reading, id, written),
			stamp: reading.stamp([...files.map(({ name }) => onShelf(name)), ...sizedPaths(reading, id)]),
			standsIn: false,
			text: wordsOf(texts, id),
		};
	}
	reportLeftovers(reading, 'media');
	matchEntryTexts(reading, 'medium', Object.keys(fitted.value), texts, languages);
	return media;
}

function onShelf(file: string): string {
	return `media/${file}`;
}

/** The same medium with its files as the page asks for them. */
function shownAs(reading: Reading, id: string, written: WrittenMedium): ShownMedium {
	switch (written.kind) {
		case 'picture': {
			const file = onShelf(written.file);
			return { ...written, file, sizes: sizedCopies(reading, id, file) };
		}
		case 'scene':
			return {
				...written,
				layers: written.layers.map((layer) => ({ ...layer, file: onShelf(layer.file) })),
			};
		case 'film': {
			const captions = Object.entries(written.captions).map(
				([tag, file]) => [tag, onShelf(file)] as const,
			);
			return {
				...written,
				file: onShelf(written.file),
				poster: written.poster && onShelf(written.poster),
				captions: Object.fromEntries(captions),
			};
		}
	}
}

function filesOf(medium: WrittenMedium): { name: string; path: Path }[] {
	if (medium.kind === 'picture') return [{ name: medium.file, path: ['file'] }];
	if (medium.kind === 'scene') {
		return medium.layers.map(({ file }, index) => ({
			name: file,
			path: ['layers', index, 'file'],
		}));
	}
	return [
		{ name: medium.file, path: ['file'] },
		...(medium.poster === undefined ? [] : [{ name: medium.poster, path: ['poster'] }]),
		...Object.entries(medium.captions).map(([tag, name]) => ({ name, path: ['captions', tag] })),
	];
}
