/** Words for a file or folder that lies there and may not be opened; nothing for any other trouble. */
export function mayNotBeRead(
	error: unknown,
): { what: string; why: string; fix: string } | undefined {
	const { code } = error as NodeJS.ErrnoException;
	if (code !== 'EACCES' && code !== 'EPERM') return undefined;
	return {
		what: 'The kiosk may not read this.',
		why: 'It belongs to somebody else, who alone may open it.',
		fix: 'Let everybody read it, or copy it there again as the one who installed the kiosk.',
	};
}
