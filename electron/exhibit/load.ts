import type { Exhibition } from '../../content/schema/index.ts';
import { checkReviews } from './reviews/reviews.ts';
import { isError, issue, type Issue } from './issues/issue.ts';
import { modelIssues } from './model.ts';
import { reachableOf } from './reachable.ts';
import { readExhibition } from './readExhibition.ts';
import { limitIssues } from './reading/folder.ts';
import { listFolder, type FolderList } from './reading/walk.ts';
import { Reading, top } from './reading/reading.ts';

/** `exhibition` is there if and only if no issue is an error. */
export interface Loaded {
	readonly exhibition?: Exhibition;
	/** In the order of the files and their lines. */
	readonly issues: readonly Issue[];
	/** What a person has to look at before the exhibition is published, in the same order. */
	readonly toConfirm: readonly Issue[];
}

/**
 * Reads and checks a whole exhibition folder. Never throws for what an author can do wrong.
 * @param progress called for each file that is read
 */
export async function loadExhibition(
	root: string,
	progress: () => void = () => undefined,
): Promise<Loaded> {
	let listed: FolderList;
	try {
		listed = await listFolder(root);
	} catch {
		return {
			toConfirm: [],
			issues: [
				issue('folder-missing', top('.'), {
					what: 'There is no exhibition folder here, or it may not be opened.',
					why: `The kiosk looks for it at ${root}.`,
					fix: 'Copy the exhibition folder to this place, or correct the path.',
				}),
			],
		};
	}
	const reading = new Reading(root, listed.files, progress);
	reading.issues.push(...limitIssues(listed));
	// The list is not whole: whatever is not on it would be called missing.
	const read = reading.issues.some(isError) ? undefined : await readExhibition(reading, root);
	// With errors it is not shown: a poster that is named wrongly is reported once, not as a lost chapter too.
	const shown =
		read === undefined || reading.issues.some(isError)
			? undefined
			: reachableOf(reading, read.exhibition);
	if (shown !== undefined) reading.issues.push(...modelIssues(shown));
	if (shown !== undefined && read?.reviews) checkReviews(reading, read.reviews, shown);
	const issues = reading.issues.sort(byPlace);
	const toConfirm = reading.toConfirm.sort(byPlace);
	return shown === undefined || issues.some(isError)
		? { issues, toConfirm }
		: { exhibition: shown, issues, toConfirm };
}

function byPlace(a: Issue, b: Issue): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
