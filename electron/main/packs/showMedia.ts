import { BrowserWindow } from 'electron';
import { shownFiles } from '../../../content/schema/index.ts';
import { ending, MEDIA_TYPES } from '../../exhibit/media/mediaFiles.ts';
import type { Version } from '../../shelf/version.ts';
import { APP_ORIGIN, MEDIA_ORIGIN } from '../scheme/addresses.ts';

/** A photograph of a hundred million pixels takes an emulated PC a quarter of it. */
const PATIENCE_MS = 60_000;

/**
 * Lets Chromium draw every picture of a version, and play the beginning of every film and recording, as visitors would
 * meet them: one after the other, in a page of its own that nobody sees. What brings a page down there brings none down
 * before visitors. What the version that is shown has too was shown before.
 * @returns the first file that cannot be shown; nothing, when all can
 */
export async function unshowableMedia(
	version: Version,
	shown: Version | undefined,
	progress: (media: number, of: number) => void,
): Promise<string | undefined> {
	const known = new Set(Object.values(shown?.files ?? {}).map(({ sha256 }) => sha256));
	const files = shownFiles(version.exhibition).filter(
		(file) => kindOf(file) !== undefined && !known.has(version.files[file]?.sha256 ?? ''),
	);
	if (files.length === 0) return undefined;
	const window = new BrowserWindow({
		show: false,
		width: 64,
		height: 64,
		webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
	});
	const { webContents } = window;
	webContents.setAudioMuted(true);
	const gone = new Promise<false>((fall) =>
		webContents.once('render-process-gone', () => fall(false)),
	);
	try {
		// A page without any code.
		const loaded = webContents.loadURL(`${APP_ORIGIN}/calm.html`).then(() => true);
		if ((await Promise.race([loaded.catch(() => false), gone, late()])) !== true) return files[0];
		for (const [index, file] of files.entries()) {
			progress(index, files.length);
			const address = JSON.stringify(`${MEDIA_ORIGIN}/${version.id}/${file}`);
			const done = webContents
				.executeJavaScript(kindOf(file) === 'image' ? drawing(address) : playing(address))
				.catch(() => false);
			if ((await Promise.race([done, gone, late()])) !== true) return file;
		}
		return undefined;
	} finally {
		window.destroy();
	}
}

/** Captions are words: the loader has read them. */
function kindOf(file: string): 'image' | 'sound' | undefined {
	const type = MEDIA_TYPES[ending(file)] ?? '';
	if (type.startsWith('image/')) return 'image';
	return /^(?:video|audio)\//.test(type) ? 'sound' : undefined;
}

const late = () => new Promise<false>((end) => setTimeout(end, PATIENCE_MS, false).unref());

/** Decodes the whole picture, not only as far as its size. @param address in quotation marks */
const drawing = (address: string) => `(async () => {
	const picture = new Image();
	picture.src = ${address};
	await new Promise((came, failed) => { picture.onload = came; picture.onerror = failed; });
	const canvas = new OffscreenCanvas(64, 64);
	canvas.getContext('2d').drawImage(picture, 0, 0, 64, 64);
	return picture.naturalWidth > 0;
})()`;

/** As far as its first frame or tone. @param address in quotation marks */
const playing = (address: string) => `(async () => {
	const film = document.createElement('video');
	film.muted = true;
	film.preload = 'auto';
	film.src = ${address};
	await new Promise((came, failed) => { film.onloadeddata = came; film.onerror = failed; });
	film.removeAttribute('src');
	film.load();
	return true;
})()`;
