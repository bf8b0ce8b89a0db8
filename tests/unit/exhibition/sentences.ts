import type { Exhibition } from '../../../content/schema/index.ts';
import { passagesOf } from '../../../electron/exhibit/reviews/passages.ts';

/** A sentence that visitors can read, with the place it stands in: `stories/relay#names`. */
export interface Sentence {
	readonly place: string;
	readonly text: string;
}

/** Every sentence of the exhibition in one language, with its figures written out; but no claim that it calls a legend. */
export function sentencesOf(exhibition: Exhibition, tag: string): Sentence[] {
	const legend = `${exhibition.words[tag]!.legend}: `;
	return passagesOf(exhibition, tag).flatMap(({ id: place, title, lines }) =>
		[title, ...lines.filter((line) => !line.startsWith(legend))].flatMap((line) =>
			line
				.replace(/\u00a0/g, ' ')
				// A full stop inside "p.m." or "Dr." ends a piece early, which only makes pieces smaller.
				.split(/(?<=[.?!])\s+(?=\p{Lu})/u)
				.map((text) => ({ place, text: text.trim() }))
				.filter(({ text }) => text !== ''),
		),
	);
}
