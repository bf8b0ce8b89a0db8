import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SHIPPED_EXHIBITION } from './paths.ts';
import { makeSizes } from './pictures/sizes.ts';

/**
 * `npm run content:pictures [-- FOLDER]`: makes the sizes that screens need from the pictures in
 * `media` and `archive`, into `sized`. Originals are never touched. Exit 1 when one could not be
 * read; it is named.
 */
const folder = resolve(process.argv[2] ?? SHIPPED_EXHIBITION);
if (!existsSync(folder)) {
	console.error(`There is no folder ${folder}.`);
	process.exit(1);
}
const results = await makeSizes(folder);
for (const { line } of results) console.log(line);
const failed = results.filter(({ kind }) => kind === 'failed').length;
console.log(
	results.length === 0
		? 'There are no pictures of pixels in media or archive; drawings need no sizes.'
		: `${results.length} pictures, ${failed} could not be read.`,
);
process.exitCode = failed > 0 ? 1 : 0;
