/** Why a file may lie there and not be read, and what to do. */
export const FORBIDDEN = {
	why: 'It belongs to somebody else, who alone may open it.',
	fix: 'Let everybody read it, or copy it there again as the one who installed the kiosk.',
} as const;

/** Whether it lies there and may not be opened; false for any other trouble. */
export function isForbidden(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException;
	return code === 'EACCES' || code === 'EPERM';
}
