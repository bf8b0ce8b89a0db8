import { join, resolve } from 'node:path';
import { isError } from '../exhibit/issues/issue.ts';
import { loadExhibition } from '../exhibit/load.ts';
import { formatReport, formatToConfirm } from '../exhibit/issues/report.ts';

/**
 * `npm run content:check [-- FOLDER] [-- --publish]`: prints what is wrong with an exhibition; with
 * `--publish` also what a person must confirm before it opens. Exit 1 on errors.
 */
const publish = process.argv.includes('--publish');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const folder = resolve(named ?? join(import.meta.dirname, '../../content/exhibition'));
const { issues, toConfirm } = await loadExhibition(folder);
if (publish) console.log(`${formatToConfirm(toConfirm)}\n`);
console.log(formatReport(issues));
process.exitCode = issues.some(isError) ? 1 : 0;
