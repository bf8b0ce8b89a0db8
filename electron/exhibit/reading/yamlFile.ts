import {
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLMap,
	type YAMLError,
} from 'yaml';
import { issue, type Issue, type Position } from '../issues/issue.ts';
import { cutBracket, cutTexts } from './cutTexts.ts';

/** A path into a YAML value: field names and list positions. */
export type Path = readonly (string | number)[];

export interface YamlFile {
	readonly file: string;
	/** Plain data, or `undefined` when the text could not be read. */
	readonly value: unknown;
	readonly issues: readonly Issue[];
	/** What can be read, and is probably not meant so. */
	readonly warnings: readonly Issue[];
	/** Where the value at this path stands; the nearest parent if there is no such value. */
	position(path: Path): Position;
	/** Where the field's own name stands. */
	positionOfKey(path: Path): Position;
}

/**
 * Reads YAML with the place of everything in it. Aliases are limited and custom tags refused, so
 * that no file can blow up or build objects.
 * @param firstLine 1-based line in the file at which `text` begins (front matter begins at 2)
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		// The parser compares each key with every other: 20,000 took it 19 seconds. See `repeatedKeys`.
		uniqueKeys: false,
	});
	const at = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
	};
	// After the first syntax error the parser guesses.
	const issues = document.errors
		.slice(0, 1)
		.map(
			(error) =>
				cutBracket(text, error, at) ??
				syntaxIssue(error, at(openingQuote(document, error) ?? error.pos[0])),
		);
	issues.push(...repeatedKeys(document).map((offset) => repeatedIssue(at(offset))));
	visit(document, {
		Node(_, node) {
			if (node.tag === undefined) return;
			issues.push(
				issue('yaml-tag', at(node.range?.[0] ?? 0), {
					what: `The mark \`${node.tag}\` is not allowed here.`,
					why: 'Marks that begin with “!” ask for special objects; an exhibition is plain text.',
					fix: 'Put the text in double quotes, or take the mark out.',
				}),
			);
		},
	});
	const value = issues.length > 0 ? undefined : plainData(document, at(0), issues);
	return {
		file,
		value,
		issues,
		warnings: issues.length > 0 ? [] : cutTexts(file, text, document, at),
		position: (path) => at(offsetOf(document, path)),
		positionOfKey: (path) => at(offsetOfKey(document, path)),
	};
}

/** Aliases (`*name`) can make a small file mean an enormous one; beyond a limit they are refused. */
function plainData(document: Document, position: Position, issues: Issue[]): unknown {
	try {
		return document.toJS({ maxAliasCount: MOST_ALIASES });
	} catch {
		issues.push(
			issue('yaml-tag', position, {
				what: 'This file repeats itself through marks with “*” beyond all measure.',
				why: 'Reading it would fill the kiosk’s memory.',
				fix: 'Write the repeated parts out, or take them away.',
			}),
		);
		return undefined;
	}
}

const MOST_ALIASES = 50;

function offsetOf(document: Document, path: Path): number {
	for (let length = path.length; length >= 0; length -= 1) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function offsetOfKey(document: Document, path: Path): number {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const name = path.at(-1);
	if (isMap(parent)) {
		const offset = keysOf(parent).get(String(name));
		if (offset !== undefined) return offset;
	}
	if (isSeq(parent) && typeof name === 'number') {
		const item = parent.items[name];
		if (isNode(item) && item.range) return item.range[0];
	}
	return offsetOf(document, path);
}

/** Where each key of a map stands, looked up once: a long file may have thousands of mistakes. */
const keys = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();

function keysOf(map: YAMLMap): ReadonlyMap<string, number> {
	const known = keys.get(map);
	if (known !== undefined) return known;
	const found = new Map<string, number>();
	for (const { key } of map.items) {
		if (!isScalar(key) || !key.range) continue;
		const name = String(key.value);
		if (!found.has(name)) found.set(name, key.range[0]);
	}
	keys.set(map, found);
	return found;
}

/** Where names stand that stand in the same map before. */
function repeatedKeys(document: Document): number[] {
	const offsets: number[] = [];
	visit(document, {
		Map(_, { items }) {
			const seen = new Set<string>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				const name = String(key.value);
				if (seen.has(name)) offsets.push(key.range?.[0] ?? 0);
				seen.add(name);
			}
		},
	});
	return offsets;
}

function repeatedIssue(position: Position): Issue {
	return issue('duplicate-id', position, {
		what: 'This name stands here for the second time.',
		why: 'Two entries with one name: the kiosk could not tell which one is meant.',
		fix: 'Rename one of them, or take one out.',
	});
}

/** The parser finds an open quotation mark at the end of the file; authors look where it opens. */
function openingQuote(document: Document.Parsed, error: YAMLError): number | undefined {
	if (error.code !== 'MISSING_CHAR') return undefined;
	let opening: number | undefined;
	visit(document, {
		Scalar(_, { type, range }) {
			if (type?.startsWith('QUOTE') && range && range[0] < error.pos[0]) opening = range[0];
		},
	});
	return opening;
}

/** The parser's errors in words for people who do not know YAML, by the parser's own codes. */
function syntaxIssue(error: YAMLError, position: Position): Issue {
	const [what, fix] = SYNTAX[error.code] ?? [
		'This line cannot be read.',
		'Compare it with a similar file: indentation with spaces, a colon and a space after each name.',
	];
	return issue('yaml-syntax', position, {
		what,
		why: 'The rest of the file cannot be understood from here on.',
		fix,
	});
}

const INDENT_FIX =
	'Indent with spaces only, two for each step, and let things that belong together begin in the same column.';
const QUOTE_FIX =
	'Close the quotation mark at the end of the text, or put the whole text in double quotes.';
const SYNTAX: Partial<Record<YAMLError['code'], readonly [what: string, fix: string]>> = {
	MISSING_CHAR: ['The quotation mark or bracket that opens here is never closed.', QUOTE_FIX],
	BAD_INDENT: ['This line begins in the wrong column.', INDENT_FIX],
	TAB_AS_INDENT: ['This line begins with a tab.', INDENT_FIX],
	BAD_ALIAS: ['“*” or “&” at the beginning has a special meaning here.', QUOTE_FIX],
	BAD_SCALAR_START: [
		'A text may not begin with this character.',
		'Put the whole text in double quotes.',
	],
	BAD_DQ_ESCAPE: [
		'A backslash in double quotes has a special meaning here.',
		'Write two backslashes, or use single quotes.',
	],
	BLOCK_AS_IMPLICIT_KEY: [
		'There is a second colon on this line.',
		'Put the text after the first colon in double quotes.',
	],
	MULTILINE_IMPLICIT_KEY: [
		'A colon is missing, or a quotation mark was not closed before this line.',
		`Write \`name: text\` on one line. ${QUOTE_FIX}`,
	],
	UNEXPECTED_TOKEN: [
		'Something stands here that does not belong.',
		'Put the whole text in double quotes.',
	],
};
