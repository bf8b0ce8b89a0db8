import * as v from 'valibot';
import { Identifier, SourceId } from '../identifier.ts';
import { onlyTable, type Inline, type Prose } from '../prose.ts';

/** What the record says to a claim: it bears it out, or it does not. */
export const Verdict = v.picklist(['legend', 'record']);
export type Verdict = v.InferOutput<typeof Verdict>;

/** One card: the record answers with its sources. */
const Claim = v.strictObject({
	verdict: Verdict,
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
});
export type Claim = v.InferOutput<typeof Claim>;

/** Of each row of the text's table, in its order: more than twelve nobody plays to the end. */
export const writtenClaims = {
	claims: v.optional(v.pipe(v.array(Claim), v.minLength(1), v.maxLength(12))),
};

/** The text's table as cards, one after another: visitors judge a claim, and the record answers. */
export const ClaimsForm = v.strictObject({
	kind: v.literal('claims'),
	medium: v.optional(Identifier),
	claims: v.array(Claim),
});

/** A card's two sides. */
export interface ToldClaim {
	readonly claim: readonly Inline[];
	readonly answer: readonly Inline[];
}

/** The text's one table, when it has two columns and no empty cell; and what stands before it. */
export function tableOfClaims(body: Prose): { before: Prose; claims: ToldClaim[] } | undefined {
	const table = onlyTable(body, 2);
	if (table === undefined) return undefined;
	const claims: ToldClaim[] = [];
	for (const [claim = [], answer = []] of table.rows) {
		if (claim.length === 0 || answer.length === 0) return undefined;
		claims.push({ claim, answer });
	}
	return { before: body.filter((block) => block !== table), claims };
}
