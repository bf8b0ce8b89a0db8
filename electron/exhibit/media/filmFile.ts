import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
	FilePathSource,
	Input,
	Logging,
	LogLevel,
	MP4,
	QTFF,
	WEBM,
	type InputTrack,
} from 'mediabunny';
import { isForbidden } from '../reading/forbidden.ts';
import { beginsAsNamed, ending } from './mediaFiles.ts';

/** What a look at a film says. */
export type FilmFile =
	| { readonly kind: 'fit' | 'damaged' | 'cut-off' | 'forbidden' | 'without-picture' }
	/** It is whole, and the kiosk has nothing to play it with. */
	| { readonly kind: 'unplayable'; readonly made: string };

/** What Chromium plays without anything from the system: as `mediabunny` calls them. */
const PLAYED = {
	video: ['avc', 'vp8', 'vp9', 'av1'],
	audio: ['aac', 'mp3', 'opus', 'vorbis', 'flac'],
};

/** What it finds is reported here, in the words of this kiosk. */
Logging.level = LogLevel.Silent;

/** As cameras and programs call what cannot be played. */
const MADE: Readonly<Record<string, string>> = {
	hevc: 'H.265 (HEVC), as telephones make it',
	mp4v: 'MPEG-4 Part 2',
	apch: 'Apple ProRes',
	apcn: 'Apple ProRes',
	ap4h: 'Apple ProRes',
	'ac-3': 'Dolby Digital',
	'ec-3': 'Dolby Digital',
	ac3: 'Dolby Digital',
	eac3: 'Dolby Digital',
	alac: 'Apple Lossless',
};

/** Looks at a film without playing it: whether all of it is there, and how its pictures and sound are made. */
export async function inspectFilm(root: string, path: string): Promise<FilmFile> {
	try {
		if (!(await beginsAsNamed(root, path))) return { kind: 'damaged' };
		if (ending(path) === 'mp4' && !(await hasAllBoxes(join(root, path))))
			return { kind: 'cut-off' };
		const tracks = await tracksOf(join(root, path));
		if (!tracks.some(({ type }) => type === 'video')) return { kind: 'without-picture' };
		for (const { type, codec, internalCodecId } of tracks) {
			const played = type === 'video' || type === 'audio' ? PLAYED[type] : [];
			if (played.length === 0 || (codec !== null && played.includes(codec))) continue;
			const name = codec ?? String(internalCodecId ?? 'something unknown');
			return { kind: 'unplayable', made: MADE[name] ?? MADE[String(internalCodecId)] ?? name };
		}
		return { kind: 'fit' };
	} catch (error) {
		return { kind: isForbidden(error) ? 'forbidden' : 'damaged' };
	}
}

async function tracksOf(path: string): Promise<readonly InputTrack[]> {
	// A camera's film that was only given another name is read as well, to say what it is.
	const input = new Input({ source: new FilePathSource(path), formats: [MP4, QTFF, WEBM] });
	try {
		return await input.getTracks();
	} finally {
		input.dispose();
	}
}

/** A box of a film says how long it is (ISO 14496-12, 4.2): the last one ends where the file does. */
async function hasAllBoxes(path: string): Promise<boolean> {
	const { size } = await stat(path);
	const file = await open(path, 'r');
	try {
		const head = Buffer.alloc(16);
		const kinds = new Set<string>();
		for (let at = 0; at < size;) {
			const { bytesRead } = await file.read(head, 0, 16, at);
			if (bytesRead < 8) return false;
			const kind = head.toString('latin1', 4, 8);
			kinds.add(kind);
			const short = head.readUInt32BE(0);
			const length =
				short === 1
					? Number(head.readBigUInt64BE(8))
					: short === 0 && kind === 'mdat'
						? size - at
						: short;
			if (length < 8 || at + length > size) return false;
			at += length;
		}
		return kinds.has('moov') && kinds.has('mdat');
	} finally {
		await file.close();
	}
}
