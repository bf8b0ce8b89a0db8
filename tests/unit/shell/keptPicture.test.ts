import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPicture, keptPicture } from '../../../electron/device/keptPicture.ts';

const PICTURE = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'serum-run-picture-'))));
afterEach(() => rm(folder, { recursive: true }));

test('a picture is had again for what it was taken of, and for nothing else', async () => {
	expect(await keptPicture(folder, 'this')).toBeUndefined();
	keepPicture(folder, 'this', PICTURE);
	expect(await keptPicture(folder, 'this')).toEqual(PICTURE);
	expect(await keptPicture(folder, 'another version')).toBeUndefined();
});

test.each(['first-picture.png', 'first-picture.json'])(
	'a damaged or missing %s is no picture',
	async (name) => {
		keepPicture(folder, 'this', PICTURE);
		const file = join(folder, name);
		const whole = await readFile(file);
		for (const place of whole.keys()) {
			await writeFile(
				file,
				whole.map((byte, at) => (at === place ? byte ^ 4 : byte)),
			);
			expect(await keptPicture(folder, 'this'), `byte ${place}`).toBeUndefined();
		}
		await writeFile(file, whole.subarray(0, -1));
		expect(await keptPicture(folder, 'this')).toBeUndefined();
		await rm(file);
		expect(await keptPicture(folder, 'this')).toBeUndefined();
		keepPicture(folder, 'this', PICTURE);
		expect(await keptPicture(folder, 'this')).toEqual(PICTURE);
	},
);

test('cut off between its two files, the old description and the new picture are none', async () => {
	keepPicture(folder, 'this', PICTURE);
	await writeFile(join(folder, 'first-picture.png'), PICTURE.with(5, 9));
	expect(await keptPicture(folder, 'this')).toBeUndefined();
});
