import * as v from 'valibot';
import { byFolder, fingerprint, readText } from './folder.ts';
import type { FolderFile } from './walk.ts';
import { readableText } from './characters.ts';
import { FORBIDDEN, isForbidden } from './forbidden.ts';
import { issue, type Issue, type IssueCode, type Position } from '../issues/issue.ts';
import { checkYaml } from './schemaIssues.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

/** A YAML file that was read and fits its schema. */
export interface Fitted<T> {
	readonly value: T;
	readonly yaml: YamlFile;
}

/** An entry that other files name. */
export interface Declared {
	readonly kind: 'figure' | 'source' | 'medium' | 'archive picture';
	readonly id: string;
	readonly position: Position;
}

/**
 * One reading of an exhibition folder: what lies in it, what was opened, and what is wrong.
 * Every part of the loader works on the same reading, so that all mistakes come in one report.
 */
export class Reading {
	readonly issues: Issue[] = [];
	readonly toConfirm: Issue[] = [];
	readonly #declared: Declared[] = [];
	readonly #opened = new Set<string>();
	readonly #leftOut: string[] = [];
	readonly #used = new Set<string>();

	readonly #byPath: ReadonlyMap<string, FolderFile>;
	/** By the folder that they lie in. */
	readonly #byFolder: ReadonlyMap<string, FolderFile[]>;

	constructor(
		private readonly root: string,
		readonly files: readonly FolderFile[],
		/** Called for each file that is opened. */
		readonly progress: () => void,
	) {
		this.#byPath = new Map(files.map((file) => [file.path, file]));
		this.#byFolder = byFolder(files);
	}

	has(path: string): boolean {
		return this.#byPath.has(path);
	}

	/** When the file was last written, in milliseconds since 1970; nothing, where there is none. */
	modified(path: string): number | undefined {
		return this.#byPath.get(path)?.modified;
	}

	/** Names of the folders directly inside `parent`, in order. */
	foldersIn(parent: string): string[] {
		const names = this.files
			.filter(({ path }) => path.startsWith(`${parent}/`) && path.split('/').length > 2)
			.map(({ path }) => path.split('/')[1]!);
		return [...new Set(names)];
	}

	/** Files directly inside `parent`. */
	filesIn(parent: string): readonly FolderFile[] {
		return this.#byFolder.get(parent) ?? [];
	}

	report(
		code: IssueCode,
		position: Position,
		words: { what: string; why: string; fix: string },
	): void {
		this.issues.push(issue(code, position, words));
	}

	/** Notes what a person has to look at before the exhibition is published. */
	confirm(
		code: 'verify' | 'unreviewed' | 'review-fallen' | 'archive-wanted' | 'source-weak',
		position: Position,
		what: string,
		fix: string,
	): void {
		this.toConfirm.push(issue(code, position, { what, why: WHY_CONFIRM[code], fix }));
	}

	/** Notes an entry that is there to be named elsewhere. */
	declare(kind: Declared['kind'], id: string, position: Position): void {
		this.#declared.push({ kind, id, position });
	}

	get declared(): readonly Declared[] {
		return this.#declared;
	}

	/** The text of a file, or nothing with the reason reported. */
	async text(path: string): Promise<string | undefined> {
		this.#opened.add(path);
		this.progress();
		const { size } = this.#byPath.get(path) ?? { size: 0 };
		if (size > MOST_TEXT_BYTES) {
			this.report('file-too-large', top(path), {
				what: `This file is ${Math.round(size / 1e6)} MB; a text may have ${MOST_TEXT_BYTES / 1e6} MB.`,
				why: 'So much text is no text for visitors, and reading it would take the kiosk minutes.',
				fix: 'Look whether something else was saved under this name; split it, if it is all yours.',
			});
			return undefined;
		}
		try {
			const { text, issues } = readableText(path, await readText(this.root, path));
			this.issues.push(...issues);
			return text;
		} catch (error) {
			this.report('file-unreadable', top(path), isForbidden(error) ? NOT_ALLOWED : NOT_UTF_8);
			return undefined;
		}
	}

	/** The text of a file that must be there, or nothing with the reason reported. */
	async required(path: string, purpose: string): Promise<string | undefined> {
		if (this.has(path)) return this.text(path);
		this.reportMissing(path, purpose);
		return undefined;
	}

	/** A YAML file as it is, or nothing with the reason reported. */
	async yaml(path: string, purpose: string): Promise<YamlFile | undefined> {
		const text = await this.required(path, purpose);
		if (text === undefined) return undefined;
		const yaml = readYaml(path, text);
		this.issues.push(...yaml.warnings);
		return yaml;
	}

	/** A YAML file held against its schema, or nothing with every reason reported. */
	fit<Schema extends v.GenericSchema>(
		yaml: YamlFile,
		schema: Schema,
	): Fitted<v.InferOutput<Schema>> | undefined {
		const checked = checkYaml(schema, yaml);
		if (checked.ok) return { value: checked.value, yaml };
		this.issues.push(...checked.issues);
		return undefined;
	}

	/** Both at once. */
	async fitted<Schema extends v.GenericSchema>(
		path: string,
		schema: Schema,
		purpose: string,
	): Promise<Fitted<v.InferOutput<Schema>> | undefined> {
		const yaml = await this.yaml(path, purpose);
		return yaml === undefined ? undefined : this.fit(yaml, schema);
	}

	reportMissing(path: string, purpose: string): void {
		this.report('file-missing', top(path), {
			what: 'This file is missing.',
			why: purpose,
			fix: 'Put it back under exactly this name: small letters, no other ending.',
		});
	}

	/** Notes that a list names a file of a shelf, whether it lies there or not. */
	use(path: string): void {
		this.#used.add(path);
	}

	/** The files of a shelf that are named, without its folder. */
	usedOf(shelf: string): string[] {
		const inside = `${shelf}/`;
		return [...this.#used].flatMap((path) =>
			path.startsWith(inside) ? [path.slice(inside.length)] : [],
		);
	}

	/** What lies in this folder is reported once, with the folder. */
	leaveOut(folder: string): void {
		this.#leftOut.push(`${folder}/`);
	}

	/** Says which text files nothing refers to: mostly a mistyped file or folder name. */
	reportUnopened(): void {
		for (const { path } of this.files) {
			if (this.#opened.has(path) || path.startsWith('media/') || !/\.(?:ya?ml|md)$/.test(path))
				continue;
			if (this.#leftOut.some((folder) => path.startsWith(folder))) continue;
			if (/(?:^|\/)(?:README|notes-[^/]*)\.(?:md|yaml)$/.test(path)) continue;
			this.report('file-unknown', top(path), {
				what: 'Nothing uses this file.',
				why: 'Its name does not tell the kiosk what it is for.',
				fix: 'Check the spelling of the file and of its folder, or take it out.',
			});
		}
	}

	/** Changes when one of these files changes, so that a new picture is not shown from memory. */
	stamp(paths: readonly string[]): string {
		return fingerprint(paths.flatMap((path) => this.#byPath.get(path) ?? []));
	}
}

const NOT_ALLOWED = { what: 'The kiosk may not read this.', ...FORBIDDEN };

const NOT_UTF_8 = {
	what: 'This file cannot be read as text.',
	why: 'It is damaged, or not saved as UTF-8.',
	fix: 'Open it in a text editor and save it again with the encoding UTF-8.',
};

/** The longest text of the shipped exhibition has 30 kB; ten thousand slides have 3 MB. */
const MOST_TEXT_BYTES = 8_000_000;

const WHY_CONFIRM = {
	verify: 'It was written without a source that could be read in full.',
	unreviewed: 'No person has said yet that these words are right.',
	'review-fallen': 'A person has signed other words than those that visitors read now.',
	'archive-wanted': 'Drawn art stands in for it, marked as an illustration.',
	'source-weak': 'Visitors see this source; a better one may hold the same fact.',
};

export function top(file: string): Position {
	return { file, line: 1, column: 1 };
}
