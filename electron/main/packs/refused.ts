import type { Taking } from '../../bridge/packs.ts';
import { StickFailed } from '../../device/helper/packsOnSticks.ts';
import { PackRefused } from '../../pack/refusal.ts';
import { Mistaken } from './stagePack.ts';

type Refused = Extract<Taking, { kind: 'refused' }>;

/** What staff are told of it; whatever else went wrong is the disk's. */
export function refusalOf(error: unknown): Refused {
	const refused = { kind: 'refused', facts: {}, mistakes: [] } as const;
	if (error instanceof Mistaken)
		return { ...refused, refusal: 'mistakes', mistakes: error.mistakes };
	if (error instanceof PackRefused) return { ...refused, refusal: error.code, facts: error.facts };
	if (error instanceof StickFailed) return { ...refused, refusal: error.reason };
	const { code } = error as NodeJS.ErrnoException;
	return { ...refused, refusal: code === 'ENOSPC' ? 'full' : 'disk' };
}
