import { createHash } from 'node:crypto';
import {
	tableOfClaims,
	type Exhibition,
	type Form,
	type Inline,
	type Prose,
	type Stamp,
} from '../../../content/schema/index.ts';

/** One text as a reader signs it: all that visitors read there in one language. */
export interface Passage {
	/** `dogs/togo`, `dogs/togo#pup`, `slides#storm`, `media#kennel`, `journey/moments#song`, `names#togo`. */
	readonly id: string;
	readonly title: string;
	/** A paragraph, an item of a list or a row of a table each. */
	readonly lines: readonly string[];
	/** Ids of the sources that it rests on. */
	readonly sources: readonly string[];
	/** Eight digits that change with every letter. */
	readonly seal: string;
}

/** Every text of an exhibition that has words in this language, in the order in which visitors meet them. */
export function passagesOf(exhibition: Exhibition, tag: string): Passage[] {
	return [
		...named(exhibition, tag),
		...inChapters(exhibition, tag),
		...onTheMap(exhibition, tag),
		...elsewhere(exhibition, tag),
	];
}

function named({ words }: Exhibition, tag: string): Passage[] {
	const own = words[tag];
	return own ? [passage('words', own.title, [own.subtitle], [])] : [];
}

function inChapters({ chapters, words }: Exhibition, tag: string): Passage[] {
	return chapters.flatMap(({ id, text, sources, sections }) => {
		const front = text[tag];
		const facts = front?.facts.map((fact) => `${stampOf(fact)}: ${fact.words}`) ?? [];
		return [
			...(front
				? [
						passage(
							id,
							front.title,
							[front.overline, front.tagline, ...linesOf(front.intro), ...facts],
							sources,
						),
					]
				: []),
			...sections.flatMap((section) => {
				const own = section.text[tag];
				if (!own) return [];
				const more = own.more ? [own.more.title, ...linesOf(own.more.body)] : [];
				const stamp = section.form.kind === 'figure' ? section.form.stamp[tag] : undefined;
				const body = judgedLines(section.form, own.body, words[tag]) ?? linesOf(own.body);
				const lines = [stamp && stampOf(stamp), ...body, ...more];
				return [passage(`${id}#${section.id}`, own.title, lines, section.sources)];
			}),
		];
	});
}

/** Of cards: `Legend: Togo met Balto.`, and what the record says to it. */
function judgedLines(
	form: Form,
	body: Prose,
	words: Exhibition['words'][string] | undefined,
): string[] | undefined {
	if (form.kind !== 'claims') return undefined;
	const table = tableOfClaims(body);
	if (table === undefined) return undefined;
	const cards = table.claims.flatMap(({ claim, answer }, card) => {
		const { verdict } = form.claims[card]!;
		return [`${words?.[verdict] ?? verdict}: ${joined(claim)}`, joined(answer)];
	});
	return [...linesOf(table.before), ...cards];
}

function onTheMap({ journey }: Exhibition, tag: string): Passage[] {
	if (journey === undefined) return [];
	const title = journey.text[tag];
	const approach = journey.approach?.text[tag];
	const onMap = [
		...Object.values(title?.legend ?? {}),
		...journey.waters.map(({ text }) => text[tag]),
		...Object.values(journey.places).map(({ name, own }) =>
			[name[tag], own].filter(Boolean).join(' / '),
		),
	];
	return [
		...(title ? [passage('journey', title.title, [title.overline, ...onMap], [])] : []),
		...(approach
			? [
					passage(
						'journey/approach',
						journey.approach!.musher,
						[approach.text, approach.dispute],
						journey.approach!.sources,
					),
				]
			: []),
		...journey.legs.flatMap(({ id, musher, text, sources, miles, cold }) => {
			const own = text[tag];
			return own
				? [
						passage(
							`journey/legs#${id}`,
							own.musher ?? musher,
							[miles[tag], cold[tag], own.text, own.dispute],
							sources,
						),
					]
				: [];
		}),
		...journey.moments.flatMap(({ id, text, sources }) => {
			const own = text[tag];
			return own ? [passage(`journey/moments#${id}`, own.title, [own.text], sources)] : [];
		}),
		...journey.shares.flatMap(({ id, text, miles }) => {
			const own = text[tag];
			return own
				? [
						passage(
							`journey/shares#${id}`,
							own.title,
							[miles[tag], own.text, own.out, own.carrying],
							[],
						),
					]
				: [];
		}),
	];
}

function elsewhere({ slides, media, names }: Exhibition, tag: string): Passage[] {
	return [
		...slides.flatMap(({ id, text }) => {
			const own = text[tag];
			const { from, date, message } = own?.telegram ?? {};
			return own
				? [
						passage(
							`slides#${id}`,
							own.title,
							[own.figure && stampOf(own.figure), own.line, from, date, message],
							[],
						),
					]
				: [];
		}),
		...Object.entries(media).flatMap(([id, { text }]) => {
			const own = text[tag];
			return own ? [passage(`media#${id}`, id, [own.alt, own.caption, own.credit], [])] : [];
		}),
		...Object.entries(names).flatMap(([id, { written, text }]) => {
			const own = text[tag];
			return own ? [passage(`names#${id}`, written, [own.say, own.who], [])] : [];
		}),
	];
}

/** A number that stands large, as it is read. */
function stampOf({ number, unit, about }: Stamp): string {
	return [about ? '≈' : '', number, unit].filter(Boolean).join(' ');
}

function passage(
	id: string,
	title: string,
	said: readonly (string | undefined)[],
	sources: readonly string[],
): Passage {
	const lines = said.filter((line) => line !== undefined && line !== '') as string[];
	const seal = createHash('sha256')
		.update(JSON.stringify([title, ...lines]))
		.digest('hex');
	return { id, title, lines, sources, seal: seal.slice(0, 8) };
}

const joined = (run: readonly Inline[]) => run.map(({ text }) => text).join('');

function linesOf(prose: Prose): string[] {
	return prose.flatMap((block) => {
		if (block.kind === 'list') return block.items.map(joined);
		if (block.kind === 'table')
			return [block.head, ...block.rows].map((row) => row.map(joined).join(' | '));
		return [block.kind === 'disputed' ? `?? ${joined(block.content)}` : joined(block.content)];
	});
}
