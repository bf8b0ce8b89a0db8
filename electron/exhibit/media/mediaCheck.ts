import type { Position } from '../issues/issue.ts';
import { isForbidden } from '../reading/forbidden.ts';
import type { Reading } from '../reading/reading.ts';
import { didYouMean } from '../issues/suggestion.ts';
import { captionIssues } from './captionsFile.ts';
import { beginsAsNamed, ending, MEDIA_TYPES } from './mediaFiles.ts';
import { inspectPicture } from './pictureFiles.ts';
import { inspectSvg, type SvgFile } from './svgFile.ts';
import { reportSmall, reportUnfit } from './unfit.ts';

/** Endings of pictures made of pixels. */
export const RASTER = ['avif', 'jpeg', 'jpg', 'png', 'webp'];

/** Reports a file of `media` that the kiosk could not show. */
export async function checkMediaFile(
	reading: Reading,
	root: string,
	position: Position,
	name: string,
): Promise<void> {
	reading.use(`media/${name}`);
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
	const path = `media/${name}`;
	const kind = ending(name);
	if (RASTER.includes(kind)) {
		const picture = await inspectPicture(root, path);
		if (picture.kind === 'fit') reportSmall(reading, position, name, picture);
		else reportUnfit(reading, position, name, picture);
	} else if (kind === 'svg') reportUnfit(reading, position, name, await looksAtSvg(root, path));
	else if (kind === 'mp4' || kind === 'webm') {
		// Only an exhibition with films loads what reads them.
		const { inspectFilm } = await import('./filmFile.ts');
		reportUnfit(reading, position, name, await inspectFilm(root, path));
	} else {
		const found = await beginsAsNamed(root, path).then(
			(begins) => (begins ? ('fit' as const) : ('damaged' as const)),
			troubleOf,
		);
		reportUnfit(reading, position, name, { kind: found });
		if (found === 'fit' && kind === 'vtt') await checkCaptions(reading, path);
	}
}

const looksAtSvg = (root: string, path: string): Promise<SvgFile | { kind: 'forbidden' }> =>
	inspectSvg(root, path).catch((error: unknown) => ({ kind: troubleOf(error) }));

const troubleOf = (error: unknown) => (isForbidden(error) ? 'forbidden' : 'damaged');

async function checkCaptions(reading: Reading, path: string): Promise<void> {
	const text = await reading.text(path);
	if (text !== undefined) reading.issues.push(...captionIssues(path, text));
}

function isMedia(name: string): boolean {
	return ending(name) in MEDIA_TYPES;
}
