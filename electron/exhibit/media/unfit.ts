import type { IssueCode, Position } from '../issues/issue.ts';
import { FORBIDDEN } from '../reading/forbidden.ts';
import type { Reading } from '../reading/reading.ts';
import type { FilmFile } from './filmFile.ts';
import { ending } from './mediaFiles.ts';
import type { PictureFile } from './pictureFiles.ts';
import type { SvgFile } from './svgFile.ts';

/** What a look at any file of `media` may say. */
export type MediaFile = PictureFile | SvgFile | FilmFile;

interface Words {
	readonly code: IssueCode;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

const EMPTY_FRAME = 'Visitors would see an empty frame.';

/** Reports a file that the kiosk could not show; nothing for one that it can. */
export function reportUnfit(
	reading: Reading,
	position: Position,
	name: string,
	found: MediaFile,
): void {
	const words = wordsFor(name, found);
	if (words === undefined) return;
	const { code, ...said } = words;
	reading.report(code, position, said);
}

function wordsFor(name: string, found: MediaFile): Words | undefined {
	switch (found.kind) {
		case 'fit':
			return undefined;
		case 'damaged': {
			const where = 'where' in found && found.where !== undefined ? `: ${found.where}` : '';
			return {
				code: 'picture-damaged',
				what: `The file \`${name}\` is empty, damaged, or not really a .${ending(name)} file${where}.`,
				why: EMPTY_FRAME,
				fix: 'Open it on your computer; if it looks right, save it again under the same name.',
			};
		}
		case 'forbidden':
			return {
				code: 'file-unreadable',
				what: `The kiosk may not read the file \`${name}\`.`,
				...FORBIDDEN,
			};
		case 'too-large':
			return {
				code: 'picture-too-large',
				what: `The picture \`${name}\` has more than 64 million pixels.`,
				why: 'To show it the kiosk would need as much memory as for everything else together.',
				fix: 'Run `npm run content:pictures`, or save it smaller: 4000 pixels on its longer side.',
			};
		case 'too-complex':
			return {
				code: 'picture-too-complex',
				what: `The drawing \`${name}\` is more than the kiosk can draw: too many shapes, repeated too often.`,
				why: 'The whole kiosk would stand still over it.',
				fix: 'Simplify it in the program it was drawn with, or save it as a picture (.png or .webp).',
			};
		case 'linked':
			return {
				code: 'picture-incomplete',
				what: `Part of the drawing \`${name}\` lies in another file: \`${found.to.slice(0, 80)}\`.`,
				why: 'A drawing on a page is given no other file: visitors would see a broken picture in it.',
				fix: 'Save it again with its pictures embedded, not linked.',
			};
		case 'sizeless':
			return {
				code: 'picture-incomplete',
				what: `The drawing \`${name}\` says neither its \`viewBox\` nor its width and height.`,
				why: 'Browsers then cut it off at 300 × 150 pixels.',
				fix: 'Export it again with its size (in Illustrator: without “Responsive”), or write `viewBox`.',
			};
		case 'cut-off':
			return {
				code: 'picture-damaged',
				what: `The film \`${name}\` is not whole: its end, or the list of its pictures, is missing.`,
				why: 'It would play black, or not at all.',
				fix: 'Copy it again, and wait until copying has ended.',
			};
		case 'without-picture':
			return {
				code: 'film-unplayable',
				what: `There are no pictures in the film \`${name}\`.`,
				why: 'Visitors would see a black frame.',
				fix: 'Export it again with its pictures.',
			};
		case 'unplayable':
			return {
				code: 'film-unplayable',
				what: `The film \`${name}\` is made as ${found.made}; the kiosk cannot play that.`,
				why: 'It would play black, or without sound.',
				fix: 'Export it as MP4 with H.264 and AAC (on an iPhone: Settings, Camera, Formats, Most Compatible).',
			};
	}
}

/** Half a full-HD screen, which a picture fills: with fewer pixels its dots are seen. */
const SMALLEST_PIXELS = 960;

/** A picture that is shown, though coarse. */
export function reportSmall(
	reading: Reading,
	position: Position,
	name: string,
	{ width, height }: { readonly width: number; readonly height: number },
): void {
	if (Math.max(width, height) >= SMALLEST_PIXELS) return;
	reading.report('picture-unfit', position, {
		what: `The picture \`${name}\` is small: less than ${SMALLEST_PIXELS} pixels on its longer side.`,
		why: 'It is shown, but it looks coarse on a large screen.',
		fix: 'Ask its holder for a larger scan.',
	});
}
