import type { Issue, Position } from '../issues/issue.ts';
import { issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/suggestion.ts';

/** What a medium is, as the page has to draw it. */
export type MediumKind = 'picture' | 'scene' | 'film';

/**
 * Every medium by name, with all it may be: an archive picture is drawn art until the museum has it.
 * None, when the list could not be read that far: one cause, one report.
 */
export type KnownMedia = ReadonlyMap<string, readonly MediumKind[]>;

const NOUN: Readonly<Record<MediumKind, string>> = {
	picture: 'a picture',
	scene: 'a scene',
	film: 'a film',
};

/** Checks that whatever a file names exists elsewhere in the exhibition, and is what is needed there. */
export class References {
	readonly issues: Issue[] = [];
	/** What has been named anywhere, whether it exists or not. */
	readonly #named = { media: new Set<string>(), sources: new Set<string>() };

	constructor(
		/** Nothing when the list itself could not be read: one cause, one report. */
		private readonly media: KnownMedia | undefined,
		private readonly sourceIds: readonly string[] | undefined,
	) {}

	/** @param kinds that can be drawn there */
	medium(id: string, position: Position, kinds: readonly MediumKind[]): void {
		this.#named.media.add(id);
		if (this.media === undefined) return;
		const found = this.media.get(id);
		const fitting = [...this.media].filter(([, own]) => own.every((kind) => kinds.includes(kind)));
		const names = fitting.map(([name]) => name);
		if (found === undefined) {
			this.known(id, names, position, kinds.join(' or '), 'media/media.yaml');
			return;
		}
		const other = found.find((kind) => !kinds.includes(kind));
		if (other === undefined) return;
		this.issues.push(
			issue('reference-unfit', position, {
				what: `\`${id}\` is ${NOUN[other]}; here the kiosk needs ${kinds.map((kind) => NOUN[kind]).join(' or ')}.`,
				why: 'Visitors would see an empty frame.',
				fix: didYouMean(id, names),
			}),
		);
	}

	sources(ids: readonly string[], positionOf: (index: number) => Position): void {
		ids.forEach((id, index) => {
			this.#named.sources.add(id);
			this.known(id, this.sourceIds, positionOf(index), 'source', 'sources.yaml');
		});
	}

	chapter(id: string, chapterIds: readonly string[], position: Position): void {
		this.known(id, chapterIds, position, 'chapter', 'the folders `dogs` and `stories`');
	}

	unique(
		entries: readonly { readonly id: string }[],
		positionOf: (index: number) => Position,
	): void {
		const seen = new Set<string>();
		entries.forEach(({ id }, index) => {
			if (seen.has(id)) {
				this.issues.push(
					issue('duplicate-id', positionOf(index), {
						what: `The name \`${id}\` stands here for the second time.`,
						why: 'Two entries with one name: the kiosk could not tell which one is meant.',
						fix: 'Rename one of them, or take one out.',
					}),
				);
			}
			seen.add(id);
		});
	}

	/** Whether anything in the exhibition names this entry. */
	isNamed(list: 'media' | 'sources', id: string): boolean {
		return this.#named[list].has(id);
	}

	private known(
		id: string,
		known: readonly string[] | undefined,
		position: Position,
		noun: string,
		where: string,
	): void {
		if (known === undefined || known.includes(id)) return;
		this.issues.push(
			issue('reference-unknown', position, {
				what: `There is no ${noun} called \`${id}\`.`,
				why: `It is not in ${where}.`,
				fix: didYouMean(id, known),
			}),
		);
	}
}
