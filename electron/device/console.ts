import { readText } from './kept.ts';

/**
 * Which of the computer's consoles is on the glass, as `tty1`; nothing, where there are none to tell. A
 * compositor whose console is not there draws nothing, and that is no fault of the page.
 */
export const consoleOnGlass = (): string | undefined =>
	readText('/sys/class/tty/tty0/active').trim() || undefined;
