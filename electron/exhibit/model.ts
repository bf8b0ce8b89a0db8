import * as v from 'valibot';
import { Exhibition } from '../../content/schema/index.ts';
import { issue, type Issue } from './issues/issue.ts';

/** Where a part of the model comes from. */
const FILES: Readonly<Record<string, string>> = {
	slides: 'slides/slides.yaml',
	media: 'media/media.yaml',
	names: 'names/names.yaml',
	sources: 'sources.yaml',
	journey: 'journey/journey.yaml',
	words: 'words',
};

/**
 * Holds what was read against what the kiosk shows. Whatever is wrong here has passed every check of
 * the files: it would be kept as good, and refused at the next start.
 */
export function modelIssues(exhibition: Exhibition): Issue[] {
	const checked = v.safeParse(Exhibition, exhibition);
	if (checked.success) return [];
	return checked.issues.slice(0, 5).map((found) => {
		const path = (found.path ?? []).map(({ key }) => String(key));
		return issue(
			'model-unfit',
			{ file: fileOf(exhibition, path), line: 1, column: 1 },
			{
				what: `The kiosk cannot show \`${path.join('.')}\`: ${found.message}.`,
				why: 'It was read without a mistake, but no page is made for it.',
				fix: 'Take out what was written here last, and send this report to whoever made the kiosk.',
			},
		);
	});
}

function fileOf({ chapters }: Exhibition, [part, index]: readonly string[]): string {
	if (part === 'chapters') return chapters[Number(index)]?.id ?? 'exhibition.yaml';
	return FILES[part ?? ''] ?? 'exhibition.yaml';
}
