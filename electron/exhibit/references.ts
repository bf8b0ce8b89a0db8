import type { Issue, Place } from './issue.ts';
import { issue } from './issue.ts';
import { didYouMean } from './suggestion.ts';

/** Checks that whatever a file names exists elsewhere in the exhibition. */
export class References {
	readonly issues: Issue[] = [];

	constructor(
		/** Nothing when the list itself could not be read: one cause, one report. */
		private readonly mediumIds: readonly string[] | undefined,
		private readonly sourceIds: readonly string[] | undefined,
	) {}

	medium(id: string, place: Place): void {
		this.known(id, this.mediumIds, place, 'picture, scene or film', 'media/media.yaml');
	}

	sources(ids: readonly string[], placeOf: (index: number) => Place): void {
		ids.forEach((id, index) =>
			this.known(id, this.sourceIds, placeOf(index), 'source', 'sources.yaml'),
		);
	}

	chapter(id: string, chapterIds: readonly string[], place: Place): void {
		this.known(id, chapterIds, place, 'chapter', 'the folders `dogs` and `stories`');
	}

	unique(entries: readonly { readonly id: string }[], placeOf: (index: number) => Place): void {
		const seen = new Set<string>();
		entries.forEach(({ id }, index) => {
			if (seen.has(id)) {
				this.issues.push(
					issue('duplicate-id', placeOf(index), {
						what: `The name \`${id}\` stands here for the second time.`,
						why: 'Two entries with one name: the kiosk could not tell which one is meant.',
						fix: 'Rename one of them, or take one out.',
					}),
				);
			}
			seen.add(id);
		});
	}

	private known(
		id: string,
		known: readonly string[] | undefined,
		place: Place,
		noun: string,
		where: string,
	): void {
		if (known === undefined || known.includes(id)) return;
		this.issues.push(
			issue('reference-unknown', place, {
				what: `There is no ${noun} called \`${id}\`.`,
				why: `It is not in ${where}.`,
				fix: didYouMean(id, known),
			}),
		);
	}
}
