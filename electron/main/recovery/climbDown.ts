import { app } from 'electron';
import type { Ladder } from '../../device/ladder/keptLadder.ts';
import type { Journal } from '../../device/journal.ts';
import type { KeptExhibition } from '../exhibition.ts';
import { EXIT_UNKNOWN_STATE } from './unknownState.ts';

interface Down {
	readonly ladder: Ladder;
	readonly exhibition: Pick<KeptExhibition, 'fell' | 'started'>;
	readonly journal: Journal;
}

/** What has died again and again stands one rung lower from now on. @param why for staff */
export async function climbDown({ ladder, exhibition, journal }: Down, why: string): Promise<void> {
	const drewByProcessor = ladder.drawsByProcessor;
	ladder.lower();
	await standOn({ ladder, exhibition, journal }, why);
	// By what it is drawn is said before Electron is ready, and once.
	if (ladder.drawsByProcessor && !drewByProcessor) app.exit(EXIT_UNKNOWN_STATE);
}

/** Takes away what the ladder's rung does without; a rung that takes nothing away here gives way to the next one. */
export async function standOn(parts: Down, why: string): Promise<void> {
	const { ladder, exhibition } = parts;
	if (ladder.rung !== 'before' && ladder.rung !== 'shipped') return;
	await exhibition.started;
	if (!(await exhibition.fell(undefined, why))) ladder.lower();
}
