import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReport } from '../exhibit/issues/report.ts';
import { loadExhibition } from '../exhibit/load.ts';
import { SHIPPED_EXHIBITION } from './paths.ts';
import { proofSheet } from './proof/sheet.ts';

/**
 * `npm run content:proof [-- FOLDER --to FOLDER --about WORDS]`: a sheet to print for the reader of each language,
 * every text with its sources and room to sign; with `--about` only the texts that hold these words (a regular
 * expression), for a reader of one people or place. See content/README.md, “Have it read”.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { to: { type: 'string', default: 'proof' }, about: { type: 'string' } },
});
const { exhibition, issues, toConfirm } = await loadExhibition(
	resolve(positionals[0] ?? SHIPPED_EXHIBITION),
);
if (exhibition === undefined) {
	console.log(formatReport(issues));
	process.exit(1);
}
const about = values.about === undefined ? undefined : wordsOf(values.about);
await mkdir(values.to, { recursive: true });
for (const { tag } of exhibition.languages) {
	const file = join(values.to, `${tag}.html`);
	await writeFile(file, proofSheet({ exhibition, toConfirm, tag, about }));
	console.log(file);
}

/** A regular expression; what is none is taken by its letters. */
function wordsOf(text: string): RegExp {
	try {
		return new RegExp(text, 'iu');
	} catch {
		return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu');
	}
}
