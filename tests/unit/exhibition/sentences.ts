import type { Exhibition, Inline, Prose } from '../../../content/schema/index.ts';

/** A sentence that visitors can read, with the place it stands in: `stories/relay#names`. */
export interface Sentence {
	readonly place: string;
	readonly text: string;
}

/** Every sentence of the exhibition in one language, with its figures written out. */
export function sentencesOf(exhibition: Exhibition, tag: string): Sentence[] {
	const sentences: Sentence[] = [];
	const add = (place: string, ...texts: readonly (string | undefined)[]) => {
		for (const text of texts) {
			const plain = (text ?? '').replace(/\u00a0/g, ' ').trim();
			// A full stop inside "p.m." or "Dr." ends a piece early, which only makes pieces smaller.
			for (const piece of plain.split(/(?<=[.?!])\s+(?=\p{Lu})/u)) {
				if (piece !== '') sentences.push({ place, text: piece });
			}
		}
	};
	for (const chapter of exhibition.chapters) {
		const text = chapter.text[tag];
		if (text) {
			add(chapter.id, text.title, text.overline, text.tagline, ...linesOf(text.intro));
			add(chapter.id, ...text.facts.map(({ number, unit, words }) => `${number} ${unit} ${words}`));
		}
		for (const section of chapter.sections) {
			const own = section.text[tag];
			if (!own) continue;
			const more = own.more ? [own.more.title, ...linesOf(own.more.body)] : [];
			add(`${chapter.id}#${section.id}`, own.title, ...linesOf(own.body), ...more);
		}
	}
	for (const { id, text } of exhibition.slides) {
		const { title, line, telegram } = text[tag] ?? {};
		add(`slides#${id}`, title, line, telegram?.message);
	}
	for (const [id, { text }] of Object.entries(exhibition.media)) {
		add(`media#${id}`, text[tag]?.alt, text[tag]?.caption);
	}
	return sentences;
}

function linesOf(prose: Prose): string[] {
	const joined = (run: readonly Inline[]) => run.map(({ text }) => text).join('');
	return prose.flatMap((block) => {
		switch (block.kind) {
			case 'list':
				return block.items.map(joined);
			case 'table':
				return block.rows.map((row) => row.map(joined).join(' | '));
			default:
				return [joined(block.content)];
		}
	});
}
