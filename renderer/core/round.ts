import { FINDINGS, findingsOf, type Finding, type Health } from './health.ts';

/** What staff have seen and heard in the morning round. */
export interface RoundAnswers {
	/** Parts of the glass that did not answer. */
	readonly deadCells: number;
	/** No spot and no line in any of the colours. */
	readonly isClean: boolean;
	/** Nothing, where staff have switched the sound off, or nobody speaks in the exhibition. */
	readonly heardTone?: boolean | undefined;
	readonly heardVoice?: boolean | undefined;
	readonly isClockRight: boolean;
}

/** What is known besides: how the kiosk is, and what failed in the last 24 hours. */
export interface RoundHealth extends Health {
	readonly incidents: { readonly count: number; readonly minutes: number };
}

/** What a round may find, in the order of its weight for visitors. */
export const ROUND_FINDINGS = [
	...FINDINGS,
	'cells',
	'spots',
	'silent',
	'voice',
	'clock',
	'incidents',
] as const;
export type RoundFinding = (typeof ROUND_FINDINGS)[number];

/** What a morning round has found; nothing, when all is well. */
export function foundInRound(
	{ deadCells, isClean, heardTone, heardVoice, isClockRight }: RoundAnswers,
	health: RoundHealth,
): readonly RoundFinding[] {
	const known: readonly Finding[] = findingsOf(health);
	const is: Record<Exclude<RoundFinding, Finding>, boolean> = {
		cells: deadCells > 0,
		spots: !isClean,
		silent: heardTone === false,
		voice: heardVoice === false,
		clock: !isClockRight,
		incidents: health.incidents.count > 0,
	};
	return ROUND_FINDINGS.filter((finding) =>
		finding in is ? is[finding as keyof typeof is] : known.includes(finding as Finding),
	);
}

/** Parts of the glass that are touched one by one, each about as wide as a hand. */
export const CELLS = { long: 8, short: 5 } as const;

/** Which part of the glass holds a place, counted row by row; places beside the glass belong to its edge. */
export function cellAt(
	{ x, y }: { readonly x: number; readonly y: number },
	{ width, height }: { readonly width: number; readonly height: number },
): number {
	const { columns, rows } = gridOf({ width, height });
	const within = (at: number, size: number, count: number) =>
		Math.min(count - 1, Math.max(0, Math.floor((at / size) * count)));
	return within(y, height, rows) * columns + within(x, width, columns);
}

export function gridOf({ width, height }: { readonly width: number; readonly height: number }) {
	return width >= height
		? { columns: CELLS.long, rows: CELLS.short }
		: { columns: CELLS.short, rows: CELLS.long };
}

/** The colours in which a fault of the panel is seen: each part of a pixel alone, all, and none. */
export const TEST_COLOURS = ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000'] as const;
