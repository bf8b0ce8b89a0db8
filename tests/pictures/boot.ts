import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT } from '../../electron/cli/paths.ts';
import { writeContactSheet } from './contactSheet.ts';

/**
 * `npm run pictures:boot [-- RELEASE]`: README's sheet of a bare PC, out of what the last `npm run test:boot RELEASE` has
 * left of each stage, in the order in which it was seen.
 */
const release = process.argv[2] ?? 'debian-13';
const from = join(PROJECT, 'boot-results', release);
/** Stages have a number; `look.png` is whatever was looked at last. */
const stages = (await readdir(from)).filter((name) => /^\d\d-.*\.png$/.test(name));
const seen = await Promise.all(
	stages.map(async (name) => ({
		path: join(from, name),
		at: (await stat(join(from, name))).mtimeMs,
	})),
);
seen.sort((one, other) => one.at - other.at);
const file = join(PROJECT, 'docs', 'pictures', 'boot.webp');
const cells = { columns: 4, width: 480, height: 300, quality: 80 };
await writeContactSheet(
	seen.map(({ path }) => path),
	cells,
	file,
);
console.log(`Wrote ${relative(PROJECT, file)}: ${seen.length} stages of ${release}`);
