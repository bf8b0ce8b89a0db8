import { isError, type Issue } from './issue.ts';

/** One issue for people: place and code, then what, why and what to do, a line each. */
export function formatIssue({ code, severity, file, line, column, what, why, fix }: Issue): string {
	return [
		`${file}:${line}:${column}  ${severity} ${code}`,
		`   ${what}`,
		`   Why:  ${why}`,
		`   Do:   ${fix}`,
	].join('\n');
}

/** The whole report, ending with a line that counts. */
export function formatReport(issues: readonly Issue[]): string {
	const errors = issues.filter(isError).length;
	const warnings = issues.length - errors;
	const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
	const summary =
		issues.length === 0
			? 'The exhibition is in order.'
			: `${count(errors, 'error')}, ${count(warnings, 'warning')}.${
					errors > 0 ? ' With errors, the kiosk keeps showing the last good exhibition.' : ''
				}`;
	return [...issues.map(formatIssue), summary].join('\n\n');
}

/** What a curator must still confirm, by kind, ending with a line that counts. */
export function formatToConfirm(toConfirm: readonly Issue[]): string {
	if (toConfirm.length === 0) return 'Nothing is left to confirm.';
	const kinds = [...new Set(toConfirm.map(({ code }) => code))];
	const parts = kinds.map((kind) => {
		const found = toConfirm.filter(({ code }) => code === kind);
		const lines = found.map(
			({ file, line, column, what, fix }) => `${file}:${line}:${column}  ${what}\n   Do:   ${fix}`,
		);
		return [`${kind} (${found.length}): ${found[0]!.why}`, ...lines].join('\n');
	});
	return [...parts, `${toConfirm.length} to confirm before the exhibition opens.`].join('\n\n');
}
