import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of an exhibition whose files a page may show; nothing else is ever served. */
export const SHELVES = ['media', 'archive', 'sized'] as const;

/**
 * What the exhibition may show and how it is served: ending → MIME type. The same list is the
 * allow-list of the media origin; anything else in the folder is never handed out.
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	png: 'image/png',
	svg: 'image/svg+xml',
	webp: 'image/webp',
	mp4: 'video/mp4',
	webm: 'video/webm',
	vtt: 'text/vtt',
	mp3: 'audio/mpeg',
	ogg: 'audio/ogg',
	wav: 'audio/wav',
};

/** The ending of a file name, small, without its dot. */
export function ending(name: string): string {
	return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** How each kind of file begins; a file that begins otherwise was damaged or renamed. */
const BEGINNINGS: Readonly<Record<string, (head: Buffer) => boolean>> = {
	avif: (head) => head.toString('latin1', 4, 12) === 'ftypavif',
	jpeg: (head) => head.readUInt16BE(0) === 0xffd8,
	jpg: (head) => head.readUInt16BE(0) === 0xffd8,
	// What Apple makes for its own devices begins with another chunk, and no browser draws it.
	png: (head) => head.readUInt32BE(0) === 0x89504e47 && head.toString('latin1', 12, 16) === 'IHDR',
	svg: (head) => /<svg[\s>]|<\?xml|<!--/.test(head.toString('utf8')),
	webp: (head) => head.toString('latin1', 8, 12) === 'WEBP',
	mp4: (head) => head.toString('latin1', 4, 8) === 'ftyp',
	webm: (head) => head.readUInt32BE(0) === 0x1a45dfa3,
	mp3: (head) =>
		head.toString('latin1', 0, 3) === 'ID3' || (head.readUInt16BE(0) & 0xffe0) === 0xffe0,
	ogg: (head) => head.toString('latin1', 0, 4) === 'OggS',
	wav: (head) => head.toString('latin1', 0, 4) === 'RIFF',
	vtt: (head) =>
		head
			.toString('utf8')
			.replace(/^\uFEFF/, '')
			.startsWith('WEBVTT'),
};

/** Whether a file begins as its ending promises. Reads 64 bytes. */
export async function beginsAsNamed(root: string, path: string): Promise<boolean> {
	const file = await open(join(root, path), 'r');
	try {
		const head = Buffer.alloc(64);
		const { bytesRead } = await file.read(head, 0, 64, 0);
		return bytesRead > 0 && (BEGINNINGS[ending(path)]?.(head) ?? false);
	} finally {
		await file.close();
	}
}
