import * as v from 'valibot';
import { issue, type Issue } from '../issues/issue.ts';
import { deleteHidden, hiddenIn } from '../issues/hidden.ts';
import { didYouMean } from '../issues/suggestion.ts';
import type { Path, YamlFile } from './yamlFile.ts';

/** A value that fits the schema, or what is wrong with it, in the order of the file. */
export type Checked<Schema extends v.GenericSchema> =
	| { readonly ok: true; readonly value: v.InferOutput<Schema> }
	| { readonly ok: false; readonly issues: readonly Issue[] };

/** Holds a file against its schema; every deviation becomes an issue with its place. */
export function checkYaml<Schema extends v.GenericSchema>(
	schema: Schema,
	yaml: YamlFile,
): Checked<Schema> {
	if (yaml.issues.length > 0) return { ok: false, issues: yaml.issues };
	const result = v.safeParse(schema, yaml.value);
	if (result.success) return { ok: true, value: result.output };
	const issues = result.issues.flatMap((found) => explain(found, schema, yaml));
	return { ok: false, issues: issues.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function explain(found: v.BaseIssue<unknown>, schema: v.GenericSchema, yaml: YamlFile): Issue[] {
	const path = pathOf(found);
	const name = String(path.at(-1) ?? yaml.file);
	if (found.type === 'strict_object' && found.expected === 'never') {
		const known = keysAt(schema, path.slice(0, -1));
		return [
			issue('field-unknown', yaml.positionOfKey(path), {
				what: `There is no field \`${name}\`.`,
				why: 'The kiosk would not know what to do with it, and a mistyped field would be lost.',
				fix: /^\d+$/.test(name)
					? 'If it is the rest of a number, write a point before its decimals, as in 48.5.'
					: /\s/.test(name)
						? 'If these words belong to the text before them, put that text in double quotes: a comma inside { } begins a new field.'
						: didYouMean(name, known),
			}),
		];
	}
	if (found.type === 'strict_object' && found.received === 'undefined') {
		return [
			issue('field-missing', yaml.position(path.slice(0, -1)), {
				what: `The field \`${name}\` is missing here.`,
				why: 'The kiosk cannot show this entry without it.',
				fix: `Add a line \`${name}: …\`.`,
			}),
		];
	}
	const expected = expectation(found);
	// A name that looks right and is refused holds something that is not seen.
	const hidden = found.type === 'regex' ? hiddenIn(String(found.input)) : undefined;
	const received = shown(found.input);
	const code = TYPES.has(found.type) ? 'wrong-type' : 'wrong-value';
	return [
		issue(code, yaml.position(path), {
			what: `\`${name}\` is ${received}, but ${expected.is}.`,
			why: expected.why,
			fix: hidden ? deleteHidden(hidden) : (expected.fix ?? `Write ${expected.example} instead.`),
		}),
	];
}

const TYPES = new Set(['string', 'number', 'boolean', 'array', 'strict_object', 'record', 'tuple']);

interface Expectation {
	readonly is: string;
	readonly why: string;
	readonly example?: string;
	readonly fix?: string;
}

function expectation(found: v.BaseIssue<unknown>): Expectation {
	const kind = 'The kiosk reads this as another kind of thing.';
	switch (found.type) {
		case 'string':
			return { is: 'it must be a text', why: kind, fix: 'Put it in double quotes.' };
		case 'number':
			return {
				is: 'it must be a number',
				why: kind,
				fix: numberMeant(found.input) ?? 'Write digits without quotes, as in 12.',
			};
		case 'array':
		case 'tuple':
			return {
				is: 'it must be a list',
				why: kind,
				fix: 'Begin each entry with “- ” on a line of its own, or write [first, second].',
			};
		case 'strict_object':
		case 'record':
			return {
				is: 'it must be a group of fields',
				why: kind,
				fix: 'Put its fields on the next lines, indented by two spaces, each as `name: value`.',
			};
		// The only check of that kind: a time of a day that is on the calendar.
		case 'check':
		case 'regex':
			return {
				is: `it must be a proper ${String(found.message)}`,
				why:
					PATTERN_WHY[String(found.message)] ??
					'Names tie files and entries together, so they follow one pattern.',
				example: PATTERN_EXAMPLE[String(found.message)] ?? 'a name like `norton-sound`',
			};
		case 'picklist':
		case 'variant':
		case 'literal': {
			const allowed = [...(found.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
			return {
				is: 'only certain values are known here',
				why: 'Each value stands for something the kiosk can do.',
				fix: allowed.length
					? didYouMean(String(found.input), allowed)
					: `Write ${found.expected ?? 'another value'}.`,
			};
		}
		case 'non_empty':
			return {
				is: 'it must not be empty',
				why: 'Visitors would see a gap.',
				fix: 'Write the text.',
			};
		case 'min_value':
		case 'max_value':
		case 'min_length':
		case 'max_length':
			return {
				is: `${found.type.startsWith('min') ? 'at least' : 'at most'} ${String(found.requirement)}${found.type.endsWith('length') ? ' entries are' : ' is'} allowed`,
				why: 'Beyond that the screen would not work for visitors.',
				fix: LIMIT_FIX[found.type],
			};
		default:
			return { is: 'that does not fit here', why: kind, fix: 'Compare it with content/README.md.' };
	}
}

/** `1.085,5` and `1 085` as YAML has them; nothing for what is no number, or might be two. */
function numberMeant(input: unknown): string | undefined {
	const written = String(input).replace(/[\s'’]/g, '');
	if (!/^[-−+]?\d[\d.,]*$/.test(written)) return undefined;
	const marks = written.replace(/[^.,]/g, '');
	const last = marks.at(-1);
	const isDecimal = last !== undefined && marks.lastIndexOf(last) === marks.indexOf(last);
	// One comma before three digits: thousands in English, decimals elsewhere.
	if (marks === ',' && /,\d{3}$/.test(written)) return undefined;
	const whole = isDecimal ? written.slice(0, written.lastIndexOf(last)) : written;
	const decimals = isDecimal ? `.${written.slice(written.lastIndexOf(last) + 1)}` : '';
	const number = whole.replace(/[.,+]/g, '').replace('−', '-') + decimals;
	return `Write ${number}: a point before decimals, nothing between thousands, and no quotes.`;
}

const LIMIT_FIX = {
	min_value: 'Choose a larger value.',
	max_value: 'Choose a smaller value.',
	min_length: 'Add an entry to the list.',
	max_length: 'Take an entry off the list.',
};

const PATTERN_WHY: Record<string, string> = {
	address: 'Visitors take it home as a code for their telephones.',
	time: 'The clock of the map could not be set to it.',
};

const PATTERN_EXAMPLE: Record<string, string> = {
	identifier: 'small letters, digits and hyphens, like `norton-sound`,',
	'language tag': 'a tag like `en`, `es` or `pt-BR`',
	'source id': 'a source’s short name, like `AKW1`,',
	destination: '`home` or a folder’s name, like `dogs/togo`,',
	'chapter id': 'a folder’s name, like `dogs/togo`,',
	address: 'the whole address, like https://example.org/page,',
	time: 'a day of the calendar and a time of 24 hours, like 1925-01-27T22:00,',
	'file name': 'the plain name of a file in `media`, like `nome.jpg`,',
};

function shown(input: unknown): string {
	if (input === undefined || input === null) return 'empty';
	if (Array.isArray(input)) return `a list of ${input.length}`;
	if (typeof input === 'object') return 'a group of fields';
	if (typeof input === 'string') return `the text “${input.slice(0, 40)}”`;
	return `the ${typeof input} ${String(input)}`;
}

function pathOf(found: v.BaseIssue<unknown>): Path {
	return (found.path ?? []).map((item) => item.key as string | number);
}

/** The field names that the schema knows at this path, for "did you mean". */
export function keysAt(schema: unknown, path: Path): string[] {
	let options = [schema];
	for (const step of path) options = options.flatMap((option) => stepInto(option, step));
	return [
		...new Set(
			options.flatMap(alternatives).flatMap((option) => Object.keys(option.entries ?? {})),
		),
	];
}

interface SchemaShape {
	readonly entries?: Record<string, unknown>;
	readonly item?: unknown;
	readonly value?: unknown;
	readonly wrapped?: unknown;
	readonly options?: readonly unknown[];
	readonly pipe?: readonly unknown[];
}

function alternatives(schema: unknown): SchemaShape[] {
	const shape = schema as SchemaShape;
	if (shape.wrapped !== undefined) return alternatives(shape.wrapped);
	if (Array.isArray(shape.options) && typeof shape.options[0] === 'object') {
		return shape.options.flatMap(alternatives);
	}
	return [shape];
}

function stepInto(schema: unknown, step: string | number): unknown[] {
	return alternatives(schema).flatMap((shape) => {
		const next = typeof step === 'number' ? shape.item : (shape.entries?.[step] ?? shape.value);
		return next === undefined ? [] : [next];
	});
}
