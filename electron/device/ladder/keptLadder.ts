import * as v from 'valibot';
import type { Journal } from '../journal.ts';
import { readKept } from '../kept.ts';
import { writeWhole } from '../wholeFile.ts';
import {
	begun,
	drawsByProcessor,
	isPlain,
	left,
	lowered,
	proven,
	RUNGS,
	withoutChip,
	type Rung,
	type Standing,
} from './ladder.ts';

/** On which rung the kiosk stands, over its starts. */
export interface Ladder {
	readonly rung: Rung;
	/** This start stands lower than the one before it. */
	readonly beganLower: boolean;
	/** Nothing moves by itself, and the processor draws. */
	readonly isPlain: boolean;
	/** To be said before Electron is ready. */
	readonly drawsByProcessor: boolean;
	proven(): void;
	left(): void;
	lower(): void;
	withoutChip(): void;
}

const Kept = v.strictObject({
	version: v.string(),
	boot: v.string(),
	rung: v.picklist(RUNGS),
	unproven: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	drawsByProcessor: v.boolean(),
});

/**
 * Reads how the start before stood, and writes down that this one begins. A file that is missing, damaged or cannot be
 * written leaves a kiosk that stands whole at each start.
 */
export function openLadder(
	file: string,
	here: Pick<Standing, 'version' | 'boot'>,
	journal: Journal,
): Ladder {
	const before = readKept(file, Kept);
	let standing = begun(before, here);
	const beganLower = standing.rung !== 'whole' && standing.rung !== before?.rung;
	const note = (event: string) =>
		journal.note(event, {
			rung: standing.rung,
			unproven: standing.unproven,
			draws: drawsByProcessor(standing) ? 'processor' : 'chip',
		});
	const stand = (next: Standing) => {
		standing = next;
		try {
			// Not waited for at a start: a power cut is no failed one.
			writeWhole(file, `${JSON.stringify(next)}\n`, 'kiosk');
		} catch (error) {
			journal.trouble('ladder-not-kept', { reason: String(error) });
		}
	};
	stand(standing);
	if (standing.rung !== 'whole' || standing.drawsByProcessor) note('stands');
	return {
		get rung() {
			return standing.rung;
		},
		beganLower,
		get isPlain() {
			return isPlain(standing);
		},
		get drawsByProcessor() {
			return drawsByProcessor(standing);
		},
		proven: () => {
			if (standing.unproven > 0) stand(proven(standing));
		},
		left: () => stand(left(standing)),
		lower: () => {
			stand(lowered(standing));
			note('stands');
		},
		withoutChip: () => {
			if (standing.drawsByProcessor) return;
			stand(withoutChip(standing));
			journal.note('processor-draws-from-next-start');
		},
	};
}
