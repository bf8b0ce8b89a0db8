import {
	WrittenMedia,
	WrittenMediumTexts,
	type Medium,
	type WrittenExhibition,
	type WrittenMedium,
} from '../../content/schema/index.ts';
import { matchEntryTexts, readEntryTexts, wordsOf } from './entryTexts.ts';
import { beginsAsNamed, ending, MEDIA_TYPES } from './mediaFiles.ts';
import type { Reading, Sheet } from './reading.ts';
import { didYouMean } from './suggestion.ts';
import type { Path } from './yamlFile.ts';

/**
 * Everything in `media/media.yaml`, each with its words, its files seen on the disk; nothing when the
 * list itself cannot be read.
 */
export async function readMedia(
	reading: Reading,
	root: string,
	languages: WrittenExhibition['languages'],
): Promise<Record<string, Medium> | undefined> {
	const sheet = await reading.sheet(
		'media/media.yaml',
		WrittenMedia,
		'It lists every picture, scene and film by name.',
	);
	const texts = await readEntryTexts(reading, 'media', WrittenMediumTexts, languages);
	if (sheet === undefined) return undefined;
	const media: Record<string, Medium> = {};
	for (const [id, written] of Object.entries(sheet.value)) {
		for (const { name, path } of filesOf(written))
			await checkFile(reading, root, sheet, id, path, name);
		media[id] = {
			shown: written,
			stamp: reading.stamp(filesOf(written).map(({ name }) => name)),
			text: wordsOf(texts, id),
		};
	}
	matchEntryTexts(reading, 'medium', Object.keys(sheet.value), texts, languages);
	return media;
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

async function checkFile(
	reading: Reading,
	root: string,
	sheet: Sheet<unknown>,
	id: string,
	path: Path,
	name: string,
): Promise<void> {
	const place = sheet.yaml.place([id, ...path]);
	const known = reading.filesIn('media').map((file) => file.path.slice('media/'.length));
	if (!(ending(name) in MEDIA_TYPES)) {
		reading.report('wrong-value', place, {
			what: `The kiosk cannot show files that end in \`.${ending(name)}\`.`,
			why: 'Only kinds of files that every kiosk can show are allowed.',
			fix: `Save it as one of: ${Object.keys(MEDIA_TYPES).join(', ')}.`,
		});
	} else if (!known.includes(name)) {
		const sameButCase = known.find((file) => file.toLowerCase() === name.toLowerCase());
		reading.report('picture-missing', place, {
			what: `There is no file \`${name}\` in the folder \`media\`.`,
			why: 'Visitors would see an empty frame.',
			fix: sameButCase
				? `Write \`${sameButCase}\`: capital and small letters must be the same.`
				: `Put the file there, or correct its name. ${didYouMean(name, known.filter(isMedia))}`,
		});
	} else if (!(await beginsAsNamed(root, name).catch(() => false))) {
		reading.report('picture-damaged', place, {
			what: `The file \`${name}\` is empty, damaged, or not really a .${ending(name)} file.`,
			why: 'Visitors would see an empty frame.',
			fix: 'Open it on your computer; if it looks right, save it again under the same name.',
		});
	}
}

function isMedia(name: string): boolean {
	return ending(name) in MEDIA_TYPES;
}
