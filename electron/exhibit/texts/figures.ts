import {
	WrittenFigures,
	type WrittenExhibition,
	type WrittenFigure,
} from '../../../content/schema/index.ts';
import type { Position } from '../issues/issue.ts';
import { splitFigure, writeFigure, type Manner, type Split } from './measure.ts';
import type { Reading, Fitted } from '../reading/reading.ts';
import type { References } from '../reading/references.ts';
import { didYouMean } from '../issues/suggestion.ts';
import type { Path } from '../reading/yamlFile.ts';

/** `{relay-miles}` */
const NAME_IN_BRACES = /\{([a-z][a-z0-9-]*)\}/g;

/** Every figure of the exhibition; it puts them in the place of their names in the texts. */
export class Figures {
	private constructor(
		private readonly reading: Reading,
		/** Nothing when the file could not be read: one cause, one report. */
		private readonly figures: Readonly<Record<string, WrittenFigure>> | undefined,
		private readonly languages: WrittenExhibition['languages'],
	) {}

	static async read(reading: Reading, languages: WrittenExhibition['languages']): Promise<Figures> {
		if (!reading.has('figures.yaml')) return new Figures(reading, {}, languages);
		const fitted = await reading.fitted('figures.yaml', WrittenFigures, 'It holds every figure.');
		for (const [id, { verify }] of Object.entries(fitted?.value ?? {})) {
			reading.declare('figure', id, fitted!.yaml.positionOfKey([id]));
			if (verify)
				reading.confirm('verify', fitted!.yaml.position([id, 'verify']), `{${id}}`, verify);
		}
		const figures = new Figures(reading, fitted?.value, languages);
		figures.#sheetPlace = (id, index) => fitted!.yaml.position([id, 'sources', index]);
		return figures;
	}
	/** What a text or an entry has named. */
	readonly #named = new Set<string>();
	#sheetPlace: (id: string, index: number) => Position = () => ({ file: '', line: 1, column: 1 });

	/** Checks that the figures' own sources exist. */
	checkSources(references: References): void {
		for (const [id, { sources }] of Object.entries(this.figures ?? {})) {
			references.sources(sources, (index) => this.#sheetPlace(id, index));
		}
	}

	/** Whether a text or an entry names it. */
	isNamed(id: string): boolean {
		return this.#named.has(id);
	}

	/** The text with every name in braces written out as its language does. */
	write(text: string, tag: string, position: Position): string {
		if (this.figures === undefined) return text;
		return text.replace(NAME_IN_BRACES, (braces, id: string) => {
			const figure = this.figures![id];
			this.#named.add(id);
			if (figure !== undefined) return writeFigure(figure, this.#manner(tag));
			this.reportUnknown(id, position);
			return braces;
		});
	}

	/** Whether there is a figure of that name; true for all when the file could not be read. */
	has(id: string): boolean {
		this.#named.add(id);
		return this.figures === undefined || id in this.figures;
	}

	/** Whether the file could be read: without it nothing can be held against a figure. */
	get wereRead(): boolean {
		return this.figures !== undefined;
	}

	/** A figure's number apart from its unit; nothing when there is none of that name. */
	split(id: string, tag: string): Split | undefined {
		this.#named.add(id);
		const figure = this.figures?.[id];
		return figure && splitFigure(figure, this.#manner(tag));
	}

	/** The bare number of a figure; 0 when there is none of that name, which is reported elsewhere. */
	amount(id: string): number {
		return this.figures?.[id]?.value ?? 0;
	}

	/** A whole sheet of words with every figure's name written out. */
	writeAll<T>(fitted: Fitted<T>, tag: string): Fitted<T> {
		const write = (value: unknown, path: Path): unknown => {
			if (typeof value === 'string') return this.write(value, tag, fitted.yaml.position(path));
			if (typeof value !== 'object' || value === null) return value;
			const entries = Object.entries(value).map(([key, part]) => [
				key,
				write(part, [...path, key]),
			]);
			return Object.fromEntries(entries) as unknown;
		};
		return { ...fitted, value: write(fitted.value, []) as T };
	}

	/** The sources of these figures and of every figure that the text names. */
	sources(text: string, ids: readonly string[] = []): string[] {
		const named = [...text.matchAll(NAME_IN_BRACES)].map((match) => match[1]!);
		return [...ids, ...named].flatMap((id) => this.figures?.[id]?.sources ?? []);
	}

	#manner(tag: string): Manner {
		return this.languages.find((language) => language.tag === tag) ?? { tag, measures: 'metric' };
	}

	reportUnknown(id: string, position: Position): void {
		this.reading.report('figure-unknown', position, {
			what: `There is no figure called \`${id}\`.`,
			why: 'It is not in figures.yaml, so the kiosk has no number to write here.',
			fix: didYouMean(id, Object.keys(this.figures ?? {})),
		});
	}
}
