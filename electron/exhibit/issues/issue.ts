/**
 * What can be wrong with an exhibition folder. A code is permanent: staff quote it on the
 * telephone, and it never changes its meaning. `error`: the folder is not shown and the last good
 * exhibition stays. `warning`: the folder is shown, with the fallback that the report names.
 * `confirm`: nothing is wrong, but a person has to look before the exhibition is published.
 */
export const SEVERITY = {
	'folder-missing': 'error',
	'file-missing': 'error',
	'file-unreadable': 'error',
	'file-unknown': 'warning',
	'file-too-large': 'error',
	'folder-too-full': 'error',
	'folder-too-deep': 'warning',
	'folder-unknown': 'warning',
	'folder-unreadable': 'warning',
	'chapter-unreachable': 'warning',
	'slides-too-many': 'warning',
	'text-too-deep': 'error',
	'model-unfit': 'error',
	'page-fell': 'error',
	'reading-broken-off': 'error',
	'yaml-syntax': 'error',
	'yaml-tag': 'error',
	'duplicate-id': 'error',
	'field-unknown': 'error',
	'field-missing': 'error',
	'wrong-type': 'error',
	'wrong-value': 'error',
	'format-newer': 'error',
	'reference-unknown': 'error',
	'reference-unfit': 'error',
	'picture-missing': 'error',
	'picture-damaged': 'error',
	'text-unmatched': 'error',
	'form-mixed': 'error',
	'text-missing': 'error',
	'translation-missing': 'warning',
	'markdown-unsupported': 'warning',
	'message-broken': 'error',
	'idle-too-short': 'warning',
	'figure-unknown': 'error',
	'journey-broken': 'error',
	'leg-without-moment': 'warning',
	'text-long': 'warning',
	'text-cut': 'warning',
	'character-stray': 'warning',
	'entry-unused': 'warning',
	'reviews-unread': 'warning',
	'picture-unfit': 'warning',
	'picture-too-large': 'error',
	'picture-too-complex': 'error',
	'picture-incomplete': 'error',
	'film-unplayable': 'error',
	'captions-unfit': 'warning',
	verify: 'confirm',
	unreviewed: 'confirm',
	'review-fallen': 'confirm',
	'archive-wanted': 'confirm',
	'source-weak': 'confirm',
} as const satisfies Record<string, Severity>;

export type Severity = 'error' | 'warning' | 'confirm';
export type IssueCode = keyof typeof SEVERITY;

/** One thing for the author to mend: where, what, why it matters, and what to do. */
export interface Issue {
	readonly code: IssueCode;
	readonly severity: Severity;
	/** Path inside the exhibition folder, with forward slashes. */
	readonly file: string;
	/** 1-based, as editors count. */
	readonly line: number;
	/** 1-based, as editors count. */
	readonly column: number;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

export interface Position {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

export function issue(
	code: IssueCode,
	position: Position,
	words: { what: string; why: string; fix: string },
): Issue {
	const { file, line, column } = position;
	return { code, severity: SEVERITY[code], file, line, column, ...words };
}

export function isError(found: Issue): boolean {
	return found.severity === 'error';
}
