import { app } from 'electron';
import type { CommandLine } from '../../device/commandLine.ts';
import type { Journal } from '../../device/journal.ts';
import { strangersIn } from '../../device/switches.ts';

/** sysexits.h EX_CONFIG. */
const EXIT_STRANGERS = 78;

/** An installed kiosk ends when it is started with anything that could open it. */
export function refuseStrangers(commandLine: Pick<CommandLine, 'tryOut'>, journal: Journal): void {
	if (!app.isPackaged) return;
	// A window on an office PC is nobody's prison: what its owner has set for other programs is let be.
	const environment = commandLine.tryOut ? {} : process.env;
	const strangers = strangersIn(process.argv.slice(1), environment);
	if (strangers.length === 0) return;
	journal.note('strangers-refused', { strangers: strangers.join(' ') });
	console.error(
		`The kiosk is not started with ${strangers.join(', ')}: visitors could get out of it. Leave that away.`,
	);
	// At once: nothing of what was switched on is to come to life.
	process.exit(EXIT_STRANGERS);
}
