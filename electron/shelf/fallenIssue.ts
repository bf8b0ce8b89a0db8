import { issue, type Issue } from '../exhibit/issues/issue.ts';

/** What staff read of an exhibition that passed every check and still could not be drawn. */
export function fallenIssue(why: string): Issue {
	return issue(
		'page-fell',
		{ file: 'exhibition.yaml', line: 1, column: 1 },
		{
			what: `This exhibition was read without a mistake, but it could not be shown: ${why}`,
			why: 'Another exhibition is on the glass until this one has changed.',
			fix: 'Undo what was changed last, and send this report to whoever made the kiosk.',
		},
	);
}
