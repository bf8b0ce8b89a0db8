import { execFileSync } from 'node:child_process';
import { PROJECT } from '../paths.ts';

/**
 * The time that everything made of this commit bears, in seconds since 1970: `SOURCE_DATE_EPOCH`,
 * or the commit's own date, so that two builds of a commit differ in nothing.
 * See https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDate(): number {
	const given = Number(process.env['SOURCE_DATE_EPOCH']);
	if (Number.isInteger(given) && given > 0) return given;
	const git = execFileSync('git', ['log', '-1', '--format=%ct'], {
		cwd: PROJECT,
		encoding: 'utf8',
	});
	return Number(git.trim());
}
