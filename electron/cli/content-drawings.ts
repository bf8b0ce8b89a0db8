import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { DRAWINGS } from '../../content/drawings/index.ts';
import { SHIPPED_EXHIBITION } from './paths.ts';

/**
 * `npm run content:drawings [-- NAME…] [--look FOLDER]`: draws the exhibition's art, or those files
 * whose names begin so, into its media folder; with `--look` as pictures into another folder too.
 */
const words = process.argv.slice(2);
const at = words.indexOf('--look');
const look = at === -1 ? undefined : words.splice(at, 2)[1];
const wanted = Object.entries(DRAWINGS).filter(
	([file]) => words.length === 0 || words.some((word) => file.startsWith(word)),
);
if (look !== undefined) await mkdir(look, { recursive: true });
for (const [file, draw] of wanted) {
	const svg = draw();
	await writeFile(join(SHIPPED_EXHIBITION, 'media', file), svg);
	if (look !== undefined) {
		await sharp(Buffer.from(svg))
			.resize({ width: 1200 })
			.png()
			.toFile(join(look, file.replace(/svg$/, 'png')));
	}
	console.log(`${file}  ${(svg.length / 1024).toFixed(1)} kB`);
}
