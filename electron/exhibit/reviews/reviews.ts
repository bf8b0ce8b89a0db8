import {
	WrittenReviews,
	type Exhibition,
	type WrittenReview,
} from '../../../content/schema/index.ts';
import { didYouMean } from '../issues/suggestion.ts';
import { top, type Fitted, type Reading } from '../reading/reading.ts';
import { passagesOf, type Passage } from './passages.ts';

export type Reviews = Fitted<readonly WrittenReview[]>;

/** `reviews.yaml`; the file is optional, and one that cannot be read holds up no exhibition. */
export async function readReviews(reading: Reading): Promise<Reviews | undefined> {
	if (!reading.has('reviews.yaml')) return undefined;
	const before = reading.issues.length;
	const purpose = 'It says who has read what.';
	const fitted = await reading.fitted('reviews.yaml', WrittenReviews, purpose);
	for (const { file, line, column, what, fix } of reading.issues.splice(before)) {
		const why = 'Until it is mended no signature counts; the exhibition is shown all the same.';
		reading.report('reviews-unread', { file, line, column }, { what, why, fix });
	}
	return fitted;
}

/**
 * Holds the signatures against the texts. One falls when a letter of its text changes; what is signed and what is
 * not is on the list of `--publish`.
 */
export function checkReviews(reading: Reading, fitted: Reviews, exhibition: Exhibition): void {
	for (const { tag, name } of exhibition.languages) {
		const passages = new Map(passagesOf(exhibition, tag).map((passage) => [passage.id, passage]));
		const signed = new Set<string>();
		fitted.value.forEach((review, index) => {
			if (review.language === tag && holds(reading, fitted, index, passages)) signed.add(review.of);
		});
		if (signed.size === passages.size) continue;
		reading.confirm(
			'unreviewed',
			top('reviews.yaml'),
			`${signed.size} of ${passages.size} texts in ${name} are signed.`,
			`Print the proof sheet (\`npm run content:proof\`), have it read, and write the signatures here.`,
		);
	}
	reportLanguages(reading, fitted, exhibition);
}

/** Whether the text that is signed is there, and still the same. */
function holds(
	reading: Reading,
	{ value, yaml }: Reviews,
	index: number,
	passages: ReadonlyMap<string, Passage>,
): boolean {
	const { of, by, on, seal } = value[index]!;
	const found = passages.get(of);
	if (found === undefined) {
		reading.report('entry-unused', yaml.position([index, 'of']), {
			what: `There is no text called \`${of}\`, which ${by} has signed.`,
			why: 'It was renamed or taken out, so nothing stands on this signature.',
			fix: didYouMean(of, [...passages.keys()]),
		});
		return false;
	}
	if (found.seal === seal) return true;
	reading.confirm(
		'review-fallen',
		yaml.position([index, 'seal']),
		`\`${of}\` was read by ${by} on ${on} and has changed since.`,
		`Have it read again; its seal is now "${found.seal}".`,
	);
	return false;
}

function reportLanguages(
	reading: Reading,
	{ value, yaml }: Reviews,
	{ languages }: Exhibition,
): void {
	const tags = languages.map(({ tag }) => tag);
	value.forEach(({ language }, index) => {
		if (tags.includes(language)) return;
		reading.report('entry-unused', yaml.position([index, 'language']), {
			what: `The exhibition has no language \`${language}\`.`,
			why: 'Nothing stands on this signature.',
			fix: didYouMean(language, tags),
		});
	});
}
