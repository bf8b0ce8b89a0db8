import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { parse as parseYaml } from 'yaml';

/** A picture as the museum gave it. */
export interface Original {
	/** The medium's name; the sizes are called after it. */
	readonly id: string;
	/** Inside the exhibition folder. */
	readonly path: string;
}

/** What a scanner or a camera may have made; TIFF too, which the kiosk itself cannot show. */
const PIXELS = /\.(?:jpe?g|png|webp|avif|tiff?)$/i;

/** The pictures of pixels that `media.yaml` and `archive.yaml` name and that are there. */
export async function findOriginals(folder: string): Promise<Original[]> {
	const media = await entries(join(folder, 'media/media.yaml'));
	const archive = await entries(join(folder, 'archive/archive.yaml'));
	const inArchive = await readdir(join(folder, 'archive')).catch(() => []);
	return [
		...media.flatMap(([id, file]) => (PIXELS.test(file) ? [{ id, path: `media/${file}` }] : [])),
		...archive.flatMap(([id, file]) => {
			// The archive's scan may have another ending than the file that the kiosk expects.
			const found = inArchive.find((name) => parse(name).name === parse(file).name);
			return found !== undefined && PIXELS.test(found) ? [{ id, path: `archive/${found}` }] : [];
		}),
	];
}

/** Name and file of each entry; a list that cannot be read has none: `content:check` says why. */
async function entries(path: string): Promise<[id: string, file: string][]> {
	try {
		const value = parseYaml(await readFile(path, 'utf8')) as Record<string, { file?: unknown }>;
		return Object.entries(value).flatMap(([id, entry]) =>
			typeof entry?.file === 'string' ? [[id, entry.file]] : [],
		);
	} catch {
		return [];
	}
}
