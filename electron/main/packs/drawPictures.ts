import { BrowserWindow } from 'electron';
import { shownFiles } from '../../../content/schema/index.ts';
import { ending, MEDIA_TYPES } from '../../exhibit/media/mediaFiles.ts';
import type { Version } from '../../shelf/version.ts';
import { APP_ORIGIN, MEDIA_ORIGIN } from '../scheme/addresses.ts';

/** A photograph of a hundred million pixels takes an emulated PC a quarter of it. */
const PATIENCE_MS = 60_000;

/**
 * Lets Chromium draw every picture of a version as visitors would see it, one after the other, in a page of its own that
 * nobody sees: what brings a page down there brings none down before visitors. What the version that is shown has too
 * was drawn before.
 * @returns the first file that cannot be drawn; nothing, when all can
 */
export async function undrawablePicture(
	version: Version,
	shown: Version | undefined,
	progress: (pictures: number, of: number) => void,
): Promise<string | undefined> {
	const known = new Set(Object.values(shown?.files ?? {}).map(({ sha256 }) => sha256));
	const pictures = shownFiles(version.exhibition).filter(
		(file) => isPicture(file) && !known.has(version.files[file]?.sha256 ?? ''),
	);
	if (pictures.length === 0) return undefined;
	const window = new BrowserWindow({
		show: false,
		width: 64,
		height: 64,
		webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
	});
	const { webContents } = window;
	const gone = new Promise<false>((fall) =>
		webContents.once('render-process-gone', () => fall(false)),
	);
	try {
		// A page without any code.
		await webContents.loadURL(`${APP_ORIGIN}/calm.html`);
		for (const [index, file] of pictures.entries()) {
			progress(index, pictures.length);
			const drawn = webContents
				.executeJavaScript(drawing(`${MEDIA_ORIGIN}/${version.id}/${file}`))
				.catch(() => false);
			if ((await Promise.race([drawn, gone, late()])) !== true) return file;
		}
		return undefined;
	} finally {
		window.destroy();
	}
}

const isPicture = (file: string) => MEDIA_TYPES[ending(file)]?.startsWith('image/') === true;

const late = () => new Promise<false>((end) => setTimeout(end, PATIENCE_MS, false).unref());

/** Decodes the whole picture, not only as far as its size. */
const drawing = (address: string) => `(async () => {
	const picture = new Image();
	picture.src = ${JSON.stringify(address)};
	await new Promise((came, failed) => { picture.onload = came; picture.onerror = failed; });
	const canvas = new OffscreenCanvas(64, 64);
	canvas.getContext('2d').drawImage(picture, 0, 0, 64, 64);
	return picture.naturalWidth > 0;
})()`;
