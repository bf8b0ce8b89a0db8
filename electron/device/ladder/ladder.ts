/**
 * What the exhibit leaves away so that a picture stands on the glass, the more the further down: nothing; the newest
 * version of the exhibition; movement and the chip that draws; all but the package's own exhibition; all but the calm
 * screen, from which it tries again. There is no end below the last one.
 */
export const RUNGS = ['whole', 'before', 'plain', 'shipped', 'calm'] as const;
export type Rung = (typeof RUNGS)[number];

/** How this kiosk stands, as it is kept over its starts. */
export interface Standing {
	/** Of the application: another one stands whole again. */
	readonly version: string;
	/** Start of the computer: what ended with it was cut off from power or switched off, and is no failed start. */
	readonly boot: string;
	readonly rung: Rung;
	/** Starts without a picture that has stayed, this one among them. */
	readonly unproven: number;
	/** The chip that draws has died again and again: the processor draws for it. */
	readonly drawsByProcessor: boolean;
}

/** A start that fails is tried again once as it was: something may only have been late. */
const STARTS_ON_A_RUNG = 2;
/** Milliseconds within which so many deaths of the process for graphics are laid to the chip or its driver. */
const GRAPHICS_WITHIN_MS = 10 * 60_000;
const GRAPHICS_DEATHS = 3;

/** The kiosk starts. */
export function begun(
	kept: Standing | undefined,
	{ version, boot }: Pick<Standing, 'version' | 'boot'>,
): Standing {
	const fresh = { version, boot, rung: 'whole', unproven: 1, drawsByProcessor: false } as const;
	if (kept?.version !== version) return fresh;
	const { drawsByProcessor, rung } = kept;
	if (kept.boot !== boot) return { ...fresh, drawsByProcessor };
	const unproven = kept.unproven + 1;
	return { ...kept, unproven, rung: unproven > STARTS_ON_A_RUNG ? below(rung) : rung };
}

/** Its picture has stayed: what comes now is no failed start. */
export const proven = (standing: Standing): Standing => ({ ...standing, unproven: 0 });

/** It ends in order, by staff or at night: the next start tries the whole again. */
export const left = (standing: Standing): Standing => ({
	...standing,
	rung: 'whole',
	unproven: 0,
});

/** The page has died again and again: a rung further down. */
export const lowered = (standing: Standing): Standing => ({
	...standing,
	rung: below(standing.rung),
});

/** From now on the processor draws. */
export const withoutChip = (standing: Standing): Standing => ({
	...standing,
	drawsByProcessor: true,
});

/**
 * Whether the chip that draws is to blame.
 * @param deaths times at which its process died, in milliseconds on a clock that only grows
 */
export function blamesChip(deaths: readonly number[], now: number): boolean {
	return deaths.filter((at) => now - at <= GRAPHICS_WITHIN_MS).length >= GRAPHICS_DEATHS;
}

/** Whether nothing moves by itself: from this rung down. */
export const isPlain = ({ rung }: Pick<Standing, 'rung'>): boolean =>
	RUNGS.indexOf(rung) >= RUNGS.indexOf('plain');

export const drawsByProcessor = (standing: Standing): boolean =>
	standing.drawsByProcessor || isPlain(standing);

function below(rung: Rung): Rung {
	return RUNGS[Math.min(RUNGS.indexOf(rung) + 1, RUNGS.length - 1)]!;
}
