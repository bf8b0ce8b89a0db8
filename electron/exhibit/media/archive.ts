import {
	WrittenArchive,
	WrittenMediumTexts,
	type Medium,
	type WrittenExhibition,
} from '../../../content/schema/index.ts';
import { matchEntryTexts, readTexts, wordsOf } from '../texts/entryTexts.ts';
import type { Figures } from '../texts/figures.ts';
import { RASTER } from './mediaCheck.ts';
import { ending } from './mediaFiles.ts';
import { reportLeftovers } from './leftovers.ts';
import { inspectPicture, type PictureFile } from './pictureFiles.ts';
import { reportSmall } from './unfit.ts';
import { FORBIDDEN } from '../reading/forbidden.ts';
import type { Reading, Fitted } from '../reading/reading.ts';
import type { References } from '../reading/references.ts';
import { sizedCopies, sizedPaths } from './sized.ts';

type Wanted = WrittenArchive[string];

export interface Archive {
	readonly media: Readonly<Record<string, Medium>>;
	/** Each picture's drawn art, also one that does not exist. */
	readonly illustrations: ReadonlyMap<string, string>;
	readonly check: (references: References) => void;
}

/**
 * The pictures of `archive/archive.yaml`, by name: the museum's own where its file lies in the
 * folder, drawn art until then. The folder is optional. A file that cannot be shown is a warning:
 * the drawn art stays.
 */
export async function readArchive(
	reading: Reading,
	root: string,
	languages: WrittenExhibition['languages'],
	figures: Figures,
	media: Readonly<Record<string, Medium>>,
): Promise<Archive> {
	const pictures: Record<string, Medium> = {};
	if (!reading.has('archive/archive.yaml'))
		return { media: pictures, illustrations: new Map(), check: () => undefined };
	const fitted = await reading.fitted('archive/archive.yaml', WrittenArchive, 'It lists pictures.');
	const texts = await readTexts(reading, 'archive', WrittenMediumTexts, languages, figures);
	if (fitted === undefined)
		return { media: pictures, illustrations: new Map(), check: () => undefined };
	for (const [id, wanted] of Object.entries(fitted.value)) {
		reading.declare('archive picture', id, fitted.yaml.positionOfKey([id]));
		const drawn = media[wanted.illustration];
		const found = await shownFile(reading, root, fitted, id, wanted);
		if (found !== undefined) {
			const { focus } = wanted;
			pictures[id] = {
				shown: { kind: 'picture', focus, ...found },
				stamp: reading.stamp([`archive/${wanted.file}`, ...sizedPaths(reading, id)]),
				standsIn: false,
				text: wordsOf(texts, id),
			};
		} else if (drawn !== undefined) pictures[id] = { ...drawn, standsIn: true };
		confirmWanted(reading, fitted, id, wanted, found !== undefined);
	}
	for (const { file } of Object.values(fitted.value)) {
		reading.use(`archive/${file}`);
		// Under another ending it is spoken of already.
		reading.use(fileOf(reading, file) ?? `archive/${file}`);
	}
	reportLeftovers(reading, 'archive');
	matchEntryTexts(reading, 'archive picture', Object.keys(fitted.value), texts, languages);
	return {
		media: pictures,
		illustrations: new Map(
			Object.entries(fitted.value).map(([id, { illustration }]) => [id, illustration]),
		),
		check: (references) => checkReferences(fitted, references),
	};
}

/** The museum's file and its smaller copies; nothing when there is none that can be shown. */
async function shownFile(
	reading: Reading,
	root: string,
	{ yaml }: Fitted<WrittenArchive>,
	id: string,
	{ file }: Wanted,
): Promise<{ file: string; sizes: { file: string; width: number }[] } | undefined> {
	const path = `archive/${file}`;
	const position = yaml.position([id, 'file']);
	const other = fileOf(reading, file);
	if (other === undefined) return undefined;
	const sizes = sizedCopies(reading, id, other);
	if (sizes.length > 0) return { file: sizes.at(-1)!.file, sizes };
	if (other !== path || !RASTER.includes(ending(file))) {
		reading.report('picture-unfit', position, {
			what: `The archive has \`${other}\`, but the kiosk expects \`${path}\`.`,
			why: 'The drawn art stays until the file has this name and kind.',
			fix: CONVERTED.includes(ending(other))
				? `Save it as \`${file}\`, or run \`npm run content:pictures\`.`
				: `Open it on a computer, or on the telephone that made it, and export it as \`${file}\`.`,
		});
		return undefined;
	}
	reading.progress();
	const picture = await inspectPicture(root, path);
	if (picture.kind === 'fit') {
		reportSmall(reading, position, file, picture);
		return { file: path, sizes: [] };
	}
	reading.report('picture-unfit', position, unfitWords(path, picture));
	return undefined;
}

/** What `npm run content:pictures` reads, though the kiosk itself may not. */
const CONVERTED = [...RASTER, 'tif', 'tiff'];

/** The file of that name, or one that has only another ending, or other capitals. */
function fileOf(reading: Reading, file: string): string | undefined {
	const stem = (name: string) => name.slice(0, name.lastIndexOf('.')).toLowerCase();
	const paths = reading.filesIn('archive').map(({ path }) => path);
	const exact = paths.find((path) => path === `archive/${file}`);
	return exact ?? paths.find((path) => stem(path) === `archive/${stem(file)}`);
}

function unfitWords(path: string, picture: Exclude<PictureFile, { kind: 'fit' }>) {
	const why = 'The drawn art stays, so that visitors see no empty frame.';
	switch (picture.kind) {
		case 'damaged':
			return {
				what: `The file \`${path}\` is empty, damaged, or not really a .${ending(path)} file.`,
				why,
				fix: 'Copy it again; if it opens on your computer, save it again under the same name.',
			};
		case 'forbidden':
			return {
				what: `The kiosk may not read the file \`${path}\`.`,
				why,
				fix: FORBIDDEN.fix,
			};
		case 'too-large':
			return {
				what: `The picture \`${path}\` is very large: ${picture.width} × ${picture.height} pixels.`,
				why,
				fix: 'Run `npm run content:pictures`, or save it with 4000 pixels on its longer side.',
			};
	}
}

function confirmWanted(
	reading: Reading,
	{ yaml }: Fitted<WrittenArchive>,
	id: string,
	{ file, holder, identifier, rights, ask }: Wanted,
	isHere: boolean,
): void {
	const what = isHere
		? `The picture \`${id}\` is shown. Its rights as stated: ${rights}`
		: `The picture \`${id}\` is not here yet. Holder: ${holder}. Identifier: ${identifier}. Rights: ${rights}`;
	const fix = isHere ? ask : `${ask} Then put it into the folder \`archive\` as \`${file}\`.`;
	reading.confirm('archive-wanted', yaml.position([id]), what, fix);
}

function checkReferences({ value, yaml }: Fitted<WrittenArchive>, references: References): void {
	for (const [id, { illustration, sources }] of Object.entries(value)) {
		references.medium(illustration, yaml.position([id, 'illustration']), ['picture', 'scene']);
		references.sources(sources, (index) => yaml.position([id, 'sources', index]));
	}
}
