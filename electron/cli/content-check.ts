import { join, resolve } from 'node:path';
import { isError } from '../exhibit/issue.ts';
import { loadExhibition } from '../exhibit/load.ts';
import { formatReport } from '../exhibit/report.ts';

/** `npm run content:check [FOLDER]`: prints what is wrong with an exhibition; exit 1 on errors. */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../content/exhibition'));
const { issues } = await loadExhibition(folder);
console.log(formatReport(issues));
process.exitCode = issues.some(isError) ? 1 : 0;
