import { readFileSync } from 'node:fs';

/**
 * Which of the computer's consoles is on the glass, as `tty1`; nothing, where there are none to tell. A
 * compositor whose console is not there draws nothing, and that is no fault of the page.
 */
export function consoleOnGlass(): string | undefined {
	try {
		return readFileSync('/sys/class/tty/tty0/active', 'utf8').trim();
	} catch {
		return undefined;
	}
}
