/**
 * The shelf: what visitors see, apart from the folder that curators work in.
 *
 *   current.json               which version is shown and which were good (shelfState.ts)
 *   versions/<id>/             one exhibition as it was checked; never written again
 *     exhibition.json          what the page gets
 *     files.json               bytes and SHA-256 of each file that it shows, and the folder it came from
 *     media/ archive/ sized/   those files
 *   unfinished-<random>/       a version that is being copied; swept at the next start
 *
 * A version is copied beside, flushed, and comes into being by one rename; another rename (of
 * current.json) makes it the one that is shown. Whatever is cut off between two steps leaves the
 * version before, texts and pictures. Its id is made of its own bytes, so a version that was damaged
 * on the disk is known by its name.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Exhibition, ShownFile } from '../../content/schema/index.ts';

export const VersionId = v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/, 'version'));

/** `files.json` */
export const VersionFiles = v.strictObject({
	/** The exhibition folder that it was copied from. */
	folder: v.string(),
	files: v.record(ShownFile, v.strictObject({ bytes: v.number(), sha256: v.string() })),
});
export type VersionFiles = v.InferOutput<typeof VersionFiles>;

/** An exhibition that can be shown: its texts, and where its files lie. */
export interface Version {
	readonly id: string;
	/** Absolute path of the folder that holds `media`, `archive` and `sized`. */
	readonly root: string;
	/** The exhibition folder that it was made of. */
	readonly folder: string;
	readonly exhibition: Exhibition;
	readonly files: VersionFiles['files'];
}

export function versionFolder(shelf: string, id: string): string {
	return join(shelf, 'versions', id);
}

/** A version's name out of its two lists, as they stand on the disk. */
export function versionId(exhibition: string, files: string): string {
	return createHash('sha256')
		.update(exhibition)
		.update('\0')
		.update(files)
		.digest('hex')
		.slice(0, 24);
}

/**
 * A version from the shelf; nothing, when it is not there, not whole, of another kiosk's format, or of
 * a folder that is none of this kiosk's. Of its files the sizes are looked at; each is held against its hash when it is
 * shown.
 */
export async function readVersion(
	shelf: string,
	id: string,
	isOurs: (folder: string) => boolean,
): Promise<Version | undefined> {
	const root = versionFolder(shelf, id);
	try {
		const [exhibition, listed] = await Promise.all(
			['exhibition.json', 'files.json'].map((name) => readFile(join(root, name), 'utf8')),
		);
		if (versionId(exhibition!, listed!) !== id) return undefined;
		const model = v.safeParse(Exhibition, JSON.parse(exhibition!));
		const list = v.safeParse(VersionFiles, JSON.parse(listed!));
		if (!model.success || !list.success || !isOurs(list.output.folder)) return undefined;
		const { folder, files } = list.output;
		const sizes = await Promise.all(
			Object.entries(files).map(
				async ([path, { bytes }]) => (await stat(join(root, path))).size === bytes,
			),
		);
		return sizes.every(Boolean) ? { id, root, folder, exhibition: model.output, files } : undefined;
	} catch {
		return undefined;
	}
}
