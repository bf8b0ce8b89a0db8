import { app } from 'electron';
import type { Journal } from '../../device/journal.ts';

/** sysexits.h EX_SOFTWARE; the unit or shell that started the kiosk starts it again. */
export const EXIT_UNKNOWN_STATE = 70;

/**
 * After an error nobody caught, the process is in an unknown state: it says so in the journal and
 * ends. A listener also keeps Electron's own error box off the visitors' screen.
 */
export function exitOnUnknownState(journal: Journal): void {
	const end = (error: unknown) => {
		journal.note('unknown-state', {
			error: error instanceof Error ? (error.stack ?? error.message) : String(error),
		});
		app.exit(EXIT_UNKNOWN_STATE);
	};
	process.on('uncaughtException', end);
	process.on('unhandledRejection', end);
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => app.quit());
}
