import * as v from 'valibot';

/** A run of words inside a paragraph. Emphasis is one level deep: labels need no more. */
export const Inline = v.variant('kind', [
	v.strictObject({ kind: v.literal('words'), text: v.string() }),
	v.strictObject({ kind: v.literal('emphasis'), text: v.string() }),
	v.strictObject({ kind: v.literal('strong'), text: v.string() }),
]);
export type Inline = v.InferOutput<typeof Inline>;

export const Block = v.variant('kind', [
	v.strictObject({ kind: v.literal('paragraph'), content: v.array(Inline) }),
	v.strictObject({ kind: v.literal('list'), items: v.array(v.array(Inline)) }),
	v.strictObject({ kind: v.literal('pull'), content: v.array(Inline) }),
	/** One sentence on what the sources do not agree about. */
	v.strictObject({ kind: v.literal('disputed'), content: v.array(Inline) }),
	v.strictObject({
		kind: v.literal('table'),
		head: v.array(v.array(Inline)),
		rows: v.array(v.array(v.array(Inline))),
	}),
]);
export type Block = v.InferOutput<typeof Block>;

/** A text as a checked tree. There is no HTML in it, so nothing in it can run. */
export const Prose = v.array(Block);
export type Prose = v.InferOutput<typeof Prose>;

type Table = Extract<Block, { kind: 'table' }>;

/** A text's one table, when it has so many columns. */
export function onlyTable(body: Prose, columns: number): Table | undefined {
	const [table, ...others] = body.filter((block) => block.kind === 'table');
	return others.length === 0 && table?.head.length === columns ? table : undefined;
}
