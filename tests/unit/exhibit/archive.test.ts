import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSizes } from '../../../electron/cli/pictures/sizes.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { exhibitionCopy } from '../../fixtures/fixture.ts';

/** A picture of one colour: only its size and kind matter here. */
const scan = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: 'grey' } });

/** A picture of noise, which no coder can make small: there is something to cut off. */
const noise = (width: number, height: number) =>
	sharp({
		create: {
			width,
			height,
			channels: 3,
			noise: { type: 'gaussian', mean: 128, sigma: 30 },
			background: 'grey',
		},
	});

let folder: string;
const put = (name: string, bytes: Buffer) => writeFile(join(folder, 'archive', name), bytes);
const shown = async () => {
	const { exhibition, issues } = await loadExhibition(folder);
	const { standsIn, shown } = exhibition!.media['fritz-1925']!;
	return { standsIn, shown, issues: issues.map(({ code, what }) => `${code}: ${what}`) };
};

beforeEach(async () => {
	folder = await exhibitionCopy();
});
afterEach(() => rm(folder, { recursive: true }));

describe('an archive picture', () => {
	test.each([
		['landscape', 1600, 1000],
		['portrait', 1000, 1600],
	])('in %s is shown as soon as its file is there', async (_, width, height) => {
		await put('fritz-1925.jpg', await scan(width, height).jpeg().toBuffer());
		expect(await shown()).toMatchObject({
			standsIn: false,
			shown: { kind: 'picture', file: 'archive/fritz-1925.jpg', sizes: [] },
			issues: [],
		});
	});

	test('in print colours (CMYK) is shown', async () => {
		await put('fritz-1925.jpg', await scan(1600, 1000).toColourspace('cmyk').jpeg().toBuffer());
		expect(await shown()).toMatchObject({ standsIn: false, issues: [] });
	});

	test('that is small is shown, with a warning', async () => {
		await put('fritz-1925.jpg', await scan(400, 300).jpeg().toBuffer());
		const { standsIn, issues } = await shown();
		expect(standsIn).toBe(false);
		expect(issues).toEqual([expect.stringContaining('less than 960 pixels')]);
	});

	test('that would fill the memory is not shown; the drawn art stays, and staff read why', async () => {
		await put('fritz-1925.jpg', await scan(9000, 8000).jpeg().toBuffer());
		const { standsIn, issues } = await shown();
		expect(standsIn).toBe(true);
		expect(issues).toEqual([expect.stringContaining('very large: 9000 × 8000 pixels')]);
	});

	test.each([
		['empty', () => Promise.resolve(Buffer.alloc(0))],
		['of broken bytes', () => Promise.resolve(Buffer.from('no picture at all'))],
		[
			'cut off while it was copied',
			async () => (await noise(900, 900).jpeg().toBuffer()).subarray(0, 9000),
		],
		['a PNG that is named JPEG', () => scan(1600, 900).png().toBuffer()],
	])('%s is not shown; the drawn art stays', async (_, bytes) => {
		await put('fritz-1925.jpg', await bytes());
		const { standsIn, issues } = await shown();
		expect(standsIn).toBe(true);
		expect(issues).toEqual([expect.stringContaining('empty, damaged, or not really a .jpg')]);
	});

	test('of a kind that browsers do not know is named, with what to do', async () => {
		await put('fritz-1925.tif', await scan(1600, 900).tiff().toBuffer());
		const { standsIn, issues } = await shown();
		expect(standsIn).toBe(true);
		expect(issues).toEqual([expect.stringContaining('`archive/fritz-1925.tif`')]);
	});
});

describe('npm run content:pictures', () => {
	test('makes the sizes that screens need, and the kiosk shows them', async () => {
		const original = await scan(4000, 2500).toColourspace('cmyk').tiff().toBuffer();
		await put('fritz-1925.tif', original);
		const results = await makeSizes(folder);
		expect(results.map(({ kind }) => kind)).toEqual(['made']);
		const files = (await readdir(join(folder, 'sized'))).sort();
		expect(files).toEqual(['fritz-1925-1920.webp', 'fritz-1925-3840.webp', 'fritz-1925-960.webp']);
		const small = await sharp(join(folder, 'sized/fritz-1925-960.webp')).metadata();
		expect(small).toMatchObject({ width: 960, height: 600, space: 'srgb' });
		expect(await shown()).toMatchObject({
			standsIn: false,
			shown: {
				file: 'sized/fritz-1925-3840.webp',
				sizes: [{ width: 960 }, { width: 1920 }, { width: 3840 }],
			},
			issues: [],
		});
	});

	test('turns a picture that lies on its side, and never enlarges', async () => {
		await put(
			'fritz-1925.jpg',
			await scan(1200, 800).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
		);
		await makeSizes(folder);
		const { width, height } = await sharp(join(folder, 'sized/fritz-1925-800.webp')).metadata();
		expect({ width, height }).toEqual({ width: 800, height: 1200 });
	});

	test('leaves nothing behind of a picture that was withdrawn', async () => {
		await put('fritz-1925.jpg', await scan(1200, 800).jpeg().toBuffer());
		await makeSizes(folder);
		await rm(join(folder, 'archive/fritz-1925.jpg'));
		await makeSizes(folder);
		expect(await readdir(join(folder, 'sized'))).toEqual([]);
	});

	test('names a picture that it cannot read, and goes on', async () => {
		await put('fritz-1925.jpg', Buffer.from('no picture at all'));
		expect(await makeSizes(folder)).toEqual([
			{
				kind: 'failed',
				line: expect.stringContaining('archive/fritz-1925.jpg  could not be read'),
			},
		]);
	});

	test('made before a newer original, its sizes are not shown', async () => {
		await mkdir(join(folder, 'sized'));
		const old = join(folder, 'sized/fritz-1925-960.webp');
		await writeFile(old, await scan(960, 600).webp().toBuffer());
		await utimes(old, 1_000_000, 1_000_000);
		await put('fritz-1925.jpg', await scan(1600, 1000).jpeg().toBuffer());
		expect(await shown()).toMatchObject({ shown: { file: 'archive/fritz-1925.jpg', sizes: [] } });
	});
});
