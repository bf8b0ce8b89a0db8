import type { Claim, Verdict } from '../../content/schema/index.ts';
import type { Page } from './page.ts';

/** How far a visitor has come with a page's claims. */
export interface Judging {
	/** The claim that is shown, from 0; as many as there are: all have been judged, and seen. */
	readonly shown: number;
	/** What the visitor said to each, in their order. */
	readonly said: readonly Verdict[];
}

export const NOTHING_SAID: Judging = { shown: 0, said: [] };

/** What a visit keeps of every page that has claims. */
export type JudgingByPage = Readonly<Record<string, Judging>>;

type Which = Pick<Page, 'chapter' | 'number'>;
const keyOf = ({ chapter, number }: Which) => `${chapter.id}/${number}`;

export const judgingOf = (kept: JudgingByPage, page: Which): Judging =>
	kept[keyOf(page)] ?? NOTHING_SAID;

export const withJudging = (kept: JudgingByPage, page: Which, judging: Judging): JudgingByPage => ({
	...kept,
	[keyOf(page)]: judging,
});

/** Whether a claim of the page is still to be judged, or its answer to be left. */
export const isUnderWay = ({ shown }: Judging, { claims }: Pick<Page, 'claims'>): boolean =>
	shown < claims.length;

/** The claim shown is judged; once, for then the record has answered. */
export function judge(judging: Judging, verdict: Verdict): Judging {
	if (isAnswered(judging)) return judging;
	return { ...judging, said: [...judging.said, verdict] };
}

/** On to the claim after one that is answered. */
export function nextClaim(judging: Judging): Judging {
	return isAnswered(judging) ? { ...judging, shown: judging.shown + 1 } : judging;
}

/** Whether the record has answered to the claim that is shown. */
export const isAnswered = ({ shown, said }: Judging): boolean => said.length > shown;

/** How often the visitor and the record said the same. */
export const agreedOn = ({ said }: Judging, claims: readonly Pick<Claim, 'verdict'>[]): number =>
	said.filter((verdict, n) => verdict === claims[n]?.verdict).length;
