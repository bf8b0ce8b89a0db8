import { isError } from './issues/issue.ts';
import type { Declared, Reading } from './reading/reading.ts';
import type { References } from './reading/references.ts';
import type { Figures } from './texts/figures.ts';

/** What becomes of an entry that nothing names, in words. */
const WHY: Readonly<Record<Declared['kind'], string>> = {
	figure: 'No text tells this number, so nobody reads it and nobody checks it.',
	source: 'Visitors would be shown a source on which nothing rests.',
	medium: 'Its files lie in the folder, and no page shows them.',
	'archive picture': 'A photograph that is put there would be shown nowhere.',
};

/**
 * Tells of figures, sources, media and archive pictures that nothing names. Only of a folder without errors:
 * in a file that could not be read they may all be named.
 */
export function reportUnused(
	reading: Reading,
	{ references, figures }: { references: References; figures: Figures },
): void {
	if (reading.issues.some(isError)) return;
	const isNamed = ({ kind, id }: Declared): boolean => {
		if (kind === 'figure') return figures.isNamed(id);
		return references.isNamed(kind === 'source' ? 'sources' : 'media', id);
	};
	for (const entry of reading.declared) {
		if (isNamed(entry)) continue;
		reading.report('entry-unused', entry.position, {
			what: `Nothing names the ${entry.kind} \`${entry.id}\`.`,
			why: WHY[entry.kind],
			fix: `Name it where it belongs, or take \`${entry.id}\` out.`,
		});
	}
}
