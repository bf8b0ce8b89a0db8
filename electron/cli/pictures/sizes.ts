import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { findOriginals, type Original } from './originals.ts';

/** One original and what became of it, as a line for people. */
export interface SizeResult {
	readonly kind: 'made' | 'failed';
	readonly line: string;
}

/** Widths in pixels: half a full-HD screen, all of it, and a 4K screen. */
const WIDTHS = [960, 1920, 3840];
/** Indistinguishable from the original at an arm's length, a fifth of a JPEG's size. */
const QUALITY = 82;
/** A map scanned at 1200 dpi has 300 million pixels; beyond 600 million memory runs out. */
const MOST_PIXELS = 600_000_000;

/** Makes every picture's sizes, one after the other: two large scans at once fill the memory. */
export async function makeSizes(folder: string): Promise<SizeResult[]> {
	const results: SizeResult[] = [];
	const originals = await findOriginals(folder);
	for (const original of originals) {
		results.push(await makeSizesOf(folder, original));
	}
	await removeOrphans(
		join(folder, 'sized'),
		originals.map(({ id }) => id),
	);
	return results;
}

async function makeSizesOf(folder: string, { id, path }: Original): Promise<SizeResult> {
	const shelf = join(folder, 'sized');
	try {
		const input = sharp(join(folder, path), { limitInputPixels: MOST_PIXELS, failOn: 'error' });
		const { width, height } = (await input.metadata()).autoOrient;
		const widths = WIDTHS.filter((size) => size < width);
		const wanted = widths.length < WIDTHS.length ? [...widths, width] : widths;
		await mkdir(shelf, { recursive: true });
		const made: string[] = [];
		for (const size of wanted) {
			const name = `${id}-${size}.webp`;
			await input
				.clone()
				.autoOrient()
				.resize({ width: size, withoutEnlargement: true })
				// Print colours (CMYK) and wide colours become what every screen shows.
				.toColourspace('srgb')
				.webp({ quality: QUALITY })
				.toFile(join(shelf, `${name}.new`));
			made.push(name);
		}
		// All sizes are there: only now do they take the place of older ones.
		await removeOlder(shelf, id, made);
		for (const name of made) await rename(join(shelf, `${name}.new`), join(shelf, name));
		return { kind: 'made', line: `${path}  ${width} × ${height} → ${made.join(', ')}` };
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
		return {
			kind: 'failed',
			line: `${path}  could not be read (${reason}). Open it on a computer and save it again.`,
		};
	}
}

/** A picture that was withdrawn leaves no copies behind. */
async function removeOrphans(shelf: string, ids: readonly string[]): Promise<void> {
	for (const name of await readdir(shelf).catch(() => [])) {
		const id = /^(.+)-\d+\.webp$/.exec(name)?.[1];
		if (id !== undefined && !ids.includes(id)) await rm(join(shelf, name));
	}
}

async function removeOlder(shelf: string, id: string, keep: readonly string[]): Promise<void> {
	for (const name of await readdir(shelf)) {
		const isOlder = /^(.+)-\d+\.webp$/.exec(name)?.[1] === id && !keep.includes(name);
		if (isOlder) await rm(join(shelf, name));
	}
}
