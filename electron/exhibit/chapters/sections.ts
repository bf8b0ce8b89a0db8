/** Lines below a heading. */
export interface WrittenPart {
	readonly heading: string;
	readonly lines: readonly string[];
	/** 1-based line of the file at which `lines` begins. */
	readonly firstLine: number;
}

/** A section, and the more layer that its first `###` begins. */
export interface WrittenSectionPart extends WrittenPart {
	readonly more?: WrittenPart;
}

const SECTION = /^##[ \t]/;
const MORE = /^###[ \t]/;

/**
 * A chapter's lines by their headings. The first part is what stands before any heading.
 * @param from index of the first line below the front matter
 */
export function splitSections(
	lines: readonly string[],
	from: number,
): readonly [WrittenSectionPart, ...WrittenSectionPart[]] {
	const parts = splitAt(SECTION, { heading: '', lines: lines.slice(from), firstLine: from + 1 });
	const withMore = parts.map((part): WrittenSectionPart => {
		const [body, first, ...rest] = splitAt(MORE, part);
		if (first === undefined || part.heading === '') return part;
		// A second `###` stays in the text, where the reader of Markdown reports it.
		const lines = [first, ...rest].flatMap(({ heading, lines: own }, index) =>
			index === 0 ? own : [heading, ...own],
		);
		return { ...body!, more: { ...first, lines } };
	});
	return withMore as [WrittenSectionPart, ...WrittenSectionPart[]];
}

function splitAt(pattern: RegExp, part: WrittenPart): WrittenPart[] {
	const starts = part.lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
	const head = { ...part, lines: part.lines.slice(0, starts[0]) };
	const rest = starts.map((start, index) => ({
		heading: part.lines[start]!,
		lines: part.lines.slice(start + 1, starts[index + 1]),
		firstLine: part.firstLine + start + 1,
	}));
	return [head, ...rest];
}
