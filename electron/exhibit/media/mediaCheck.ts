import type { Position } from '../issues/issue.ts';
import { beginsAsNamed, ending, MEDIA_TYPES } from './mediaFiles.ts';
import { inspectPicture } from './pictureFiles.ts';
import type { Reading } from '../reading/reading.ts';
import { didYouMean } from '../issues/suggestion.ts';
import { inspectSvg } from './svgFile.ts';

/** Endings of pictures made of pixels. */
export const RASTER = ['avif', 'jpeg', 'jpg', 'png', 'webp'];

/** Reports a file of `media` that the kiosk could not show. */
export async function checkMediaFile(
	reading: Reading,
	root: string,
	position: Position,
	name: string,
): Promise<void> {
	const known = reading.filesIn('media').map((file) => file.path.slice('media/'.length));
	if (!isMedia(name)) {
		reading.report('wrong-value', position, {
			what: `The kiosk cannot show files that end in \`.${ending(name)}\`.`,
			why: 'Only kinds of files that every kiosk can show are allowed.',
			fix: `Save it as one of: ${Object.keys(MEDIA_TYPES).join(', ')}.`,
		});
	} else if (!known.includes(name)) {
		const sameButCase = known.find((file) => file.toLowerCase() === name.toLowerCase());
		reading.report('picture-missing', position, {
			what: `There is no file \`${name}\` in the folder \`media\`.`,
			why: 'Visitors would see an empty frame.',
			fix: sameButCase
				? `Write \`${sameButCase}\`: capital and small letters must be the same.`
				: `Put the file there, or correct its name. ${didYouMean(name, known.filter(isMedia))}`,
		});
	} else await checkBytes(reading, root, position, name);
}

async function checkBytes(
	reading: Reading,
	root: string,
	position: Position,
	name: string,
): Promise<void> {
	reading.progress();
	const kind = await looksAt(root, `media/${name}`);
	if (kind === 'damaged') {
		reading.report('picture-damaged', position, {
			what: `The file \`${name}\` is empty, damaged, or not really a .${ending(name)} file.`,
			why: 'Visitors would see an empty frame.',
			fix: 'Open it on your computer; if it looks right, save it again under the same name.',
		});
	} else if (kind === 'too-large') {
		reading.report('picture-too-large', position, {
			what: `The picture \`${name}\` has more than 64 million pixels.`,
			why: 'To show it the kiosk would need as much memory as for everything else together.',
			fix: 'Run `npm run content:pictures`, or save it smaller: 4000 pixels on its longer side.',
		});
	} else if (kind === 'too-complex') {
		reading.report('picture-too-complex', position, {
			what: `The drawing \`${name}\` is more than the kiosk can draw: too many shapes, repeated too often.`,
			why: 'The whole kiosk would stand still over it.',
			fix: 'Simplify it in the program it was drawn with, or save it as a picture (.png or .webp).',
		});
	}
}

async function looksAt(
	root: string,
	path: string,
): Promise<'fit' | 'damaged' | 'too-large' | 'too-complex'> {
	const kind = ending(path);
	if (RASTER.includes(kind)) return (await inspectPicture(root, path)).kind;
	if (kind === 'svg') return inspectSvg(root, path).catch(() => 'damaged' as const);
	return (await beginsAsNamed(root, path).catch(() => false)) ? 'fit' : 'damaged';
}

function isMedia(name: string): boolean {
	return ending(name) in MEDIA_TYPES;
}
