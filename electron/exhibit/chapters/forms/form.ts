import type { FormKind, FormOf, WrittenSection } from '../../../../content/schema/index.ts';
import type { Position } from '../../issues/issue.ts';
import type { SectionText } from '../chapterText.ts';
import type { Joined } from '../../texts/joined.ts';

/** A section whose form is read: what was written of it, and its words by language tag. */
export interface WrittenPage {
	readonly joined: Joined;
	readonly section: WrittenSection;
	/** Of a story about two dogs. */
	readonly portraits: readonly [string, string] | undefined;
	/** Where a line of the section stands in its file. */
	at(...path: (string | number)[]): Position;
	readonly told: ReadonlyMap<string, SectionText>;
}

/** Reads one form; what is missing for it is told. */
export type ReadForm<Kind extends FormKind> = (page: WrittenPage) => FormOf<Kind>;

/** The section's own picture, scene or film. */
export function readMedium({ joined, section, at }: WrittenPage): string | undefined {
	const { medium } = section;
	if (medium !== undefined) {
		joined.references.medium(medium, at('medium'), ['picture', 'scene', 'film']);
	}
	return medium;
}
