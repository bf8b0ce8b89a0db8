import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import { issue, type Issue, type Position } from '../issues/issue.ts';

/** Words in one language: `es.yaml`, `slides/pt-BR.yaml`, and the head of `en.md`. */
const IS_WORDS = /(?:^|\/)[a-z]{2}(?:-[A-Za-z0-9]+)*\.(?:ya?ml|md)$/;

/**
 * Texts that end before a ` #`: YAML takes the rest for a note, without a word. In files of words no
 * note stands behind a text; elsewhere it does, with a space behind the mark.
 */
export function cutTexts(
	file: string,
	written: string,
	document: Document,
	at: (offset: number) => Position,
): Issue[] {
	const issues: Issue[] = [];
	visit(document, {
		Scalar(key, node) {
			if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
			const isText = typeof node.value === 'string' || node.value === null;
			const rest = /^[ \t]*(#[^\n]*)/.exec(written.slice(node.range[1]))?.[1]?.trimEnd();
			if (!isText || rest === undefined) return;
			if (/^#(?:\s|$)/.test(rest) && !IS_WORDS.test(file)) return;
			issues.push(
				issue('text-cut', at(node.range[1] + written.slice(node.range[1]).indexOf('#')), {
					what: `The text ends before the “#”: visitors do not see “${rest.slice(0, 60)}”.`,
					why: 'A “#” with a space before it begins a note among authors.',
					fix: 'Put the whole text in double quotes; a note belongs on a line of its own.',
				}),
			);
		},
	});
	return issues;
}

/** A bracket that opens on a line and is cut off before its end: the parser misses it further down. */
const OPEN_BRACKET = /[{[](?:[^"'{}[\]\n]|"[^"\n]*"|'[^'\n]*')*?\s(#[^\n]*[}\]][^\n]*)$/;

/** The same inside { } or [ ], where it takes the closing bracket along; nothing for another mistake. */
export function cutBracket(
	written: string,
	{ pos }: YAMLError,
	at: (offset: number) => Position,
): Issue | undefined {
	const lines = written.slice(0, pos[0]).split('\n');
	const from = Math.max(0, pos[0] - lines.slice(-2).join('\n').length);
	const end = written.indexOf('\n', pos[0]);
	const around = written.slice(from, end === -1 ? undefined : end);
	let offset = from;
	for (const line of around.split('\n')) {
		const rest = OPEN_BRACKET.exec(line)?.[1];
		if (rest !== undefined) {
			return issue('yaml-syntax', at(offset + line.length - rest.length), {
				what: `The line ends before the “#”: “${rest.slice(0, 60)}” is left out, with its closing bracket.`,
				why: 'A “#” with a space before it begins a note among authors.',
				fix: 'Put the text with the “#” in double quotes.',
			});
		}
		offset += line.length + 1;
	}
	return undefined;
}
