import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { imageSizeFromFile } from 'image-size/fromFile';
import { isForbidden } from '../reading/forbidden.ts';
import { beginsAsNamed, ending } from './mediaFiles.ts';

/** What a look at a file says; width and height in pixels. */
export type PictureFile =
	| { readonly kind: 'fit'; readonly width: number; readonly height: number }
	| { readonly kind: 'damaged' }
	/** It lies there, and may not be opened. */
	| { readonly kind: 'forbidden' }
	| { readonly kind: 'too-large'; readonly width: number; readonly height: number };

/**
 * The most pixels a page should unpack at once, 4 bytes each: 64 million are 256 MB, as much as
 * the whole kiosk. Four times a 4K screen.
 */
const MOST_PIXELS = 64_000_000;

/** Looks at a raster picture without unpacking it: its head for the size, its end for a cut. */
export async function inspectPicture(root: string, path: string): Promise<PictureFile> {
	try {
		if (!(await beginsAsNamed(root, path)) || !(await endsAsNamed(root, path))) {
			return { kind: 'damaged' };
		}
		const { width, height, orientation = 1 } = await sizeOf(join(root, path));
		if (!(width > 0 && height > 0)) return { kind: 'damaged' };
		// Orientations from 5 on lie on their side (Exif 2.32, tag 274).
		const size = orientation >= 5 ? { width: height, height: width } : { width, height };
		return { kind: width * height > MOST_PIXELS ? 'too-large' : 'fit', ...size };
	} catch (error) {
		return { kind: isForbidden(error) ? 'forbidden' : 'damaged' };
	}
}

/** Longer than the colour profiles, previews and notes that stand before a scan's size. */
const MOST_HEAD_BYTES = 64_000_000;

/**
 * The library looks at the first 512 kB; a press's scan has a colour profile of more before its size, so
 * then as much is read as it takes.
 */
async function sizeOf(path: string): ReturnType<typeof imageSizeFromFile> {
	try {
		return await imageSizeFromFile(path);
	} catch (error) {
		if ((await stat(path)).size > MOST_HEAD_BYTES) throw error;
		return imageSize(await readFile(path));
	}
}

/** How a complete file ends; one whose copying was broken off ends otherwise. */
async function endsAsNamed(root: string, path: string): Promise<boolean> {
	const file = await open(join(root, path), 'r');
	try {
		const { size } = await stat(join(root, path));
		const tail = Buffer.alloc(Math.min(size, 1024));
		await file.read(tail, 0, tail.length, size - tail.length);
		const head = Buffer.alloc(12);
		await file.read(head, 0, head.length, 0);
		switch (ending(path)) {
			case 'jpg':
			case 'jpeg':
				return tail.lastIndexOf(Buffer.from([0xff, 0xd9])) !== -1;
			case 'png':
				return tail.lastIndexOf('IEND', undefined, 'latin1') !== -1;
			case 'webp':
				return head.readUInt32LE(4) + 8 <= size + 1;
			default:
				return true;
		}
	} finally {
		await file.close();
	}
}
