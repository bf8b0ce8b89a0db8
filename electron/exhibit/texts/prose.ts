import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Inline, Prose } from '../../../content/schema/index.ts';
import { issue, type Issue, type Position } from '../issues/issue.ts';

export interface ReadProse {
	readonly prose: Prose;
	readonly issues: readonly Issue[];
}

/** Puts figures in the place of their names; the place is where a report points. */
export type WriteFigures = (text: string, position: Position) => string;

/** What reading one text needs to know. */
interface Reader {
	readonly unsupported: (node: RootContent, what: string) => void;
	readonly write: (text: string, node: RootContent) => string;
}

/**
 * Markdown → checked tree. Paragraphs, lists, tables, one quoted line, a `??` line, *emphasis*
 * and **strong** are kept; all else is shown as its words, and the author is told.
 * @param firstLine 1-based line of the file at which the Markdown begins
 */
export function readProse(
	file: string,
	markdown: string,
	firstLine: number,
	write: WriteFigures,
): ReadProse {
	const deep = tooDeep(markdown);
	if (deep !== undefined) {
		return {
			prose: [],
			issues: [
				issue(
					'text-too-deep',
					{ file, line: firstLine + deep, column: 1 },
					{
						what: 'This line is nested too deep.',
						why: `Lists and quotes inside each other more than ${DEEPEST} times are no text for visitors, and reading them takes the kiosk minutes.`,
						fix: 'Begin the line with a letter, or with one “- ”.',
					},
				),
			],
		};
	}
	const issues: Issue[] = [];
	const positionOf = (node: RootContent): Position => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		return { file, line: line + firstLine - 1, column };
	};
	const reader: Reader = {
		write: (text, node) => write(text, positionOf(node)),
		unsupported: (node, what) =>
			issues.push(
				issue('markdown-unsupported', positionOf(node), {
					what: `${what} cannot be shown on the kiosk.`,
					why: 'Only its plain words are kept: labels are paragraphs, lists, tables, *emphasis* and **strong**.',
					fix: 'Write it as a paragraph.',
				}),
			),
	};
	const tree: Root = fromMarkdown(markdown, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()],
	});
	return { prose: tree.children.flatMap((node) => readBlock(node, reader)), issues };
}

/** Far more than a label's lists are. */
const DEEPEST = 8;
const NESTING = new RegExp(
	`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d+[.)](?=[ \\t]))){${DEEPEST + 1}}|^[ \\t]{64}`,
);

/** The first line, from 0, that lists or quotes something many levels deep. */
function tooDeep(markdown: string): number | undefined {
	const line = markdown.split('\n').findIndex((text) => NESTING.test(text));
	return line === -1 ? undefined : line;
}

function readBlock(node: RootContent, reader: Reader): Block[] {
	switch (node.type) {
		case 'paragraph':
			return [readParagraph(node, reader)];
		case 'blockquote': {
			const paragraphs = node.children.filter(
				(child): child is Paragraph => child.type === 'paragraph',
			);
			return paragraphs.map((child) => ({ kind: 'pull', content: readInline(child, reader) }));
		}
		case 'list': {
			const items = node.children.map((item) =>
				item.children.flatMap((child) =>
					child.type === 'paragraph' ? readInline(child, reader) : [],
				),
			);
			return [{ kind: 'list', items }];
		}
		case 'table': {
			const [head, ...rows] = node.children.map((row) =>
				row.children.map((cell) => readInline(cell, reader)),
			);
			return [{ kind: 'table', head: head ?? [], rows }];
		}
		case 'heading': {
			reader.unsupported(node, 'A heading inside a text');
			return [{ kind: 'paragraph', content: readInline(node, reader) }];
		}
		default: {
			reader.unsupported(node, NAMES[node.type] ?? 'This');
			const text = plainText(node, reader);
			return text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'words', text }] }];
		}
	}
}

/** A paragraph that begins with `??` says that the sources differ. */
function readParagraph(node: Paragraph, reader: Reader): Block {
	const [first, ...rest] = readInline(node, reader);
	const disputed = first?.kind === 'words' ? /^\?\?\s*(.*)$/s.exec(first.text) : null;
	if (first === undefined || disputed === null) {
		return { kind: 'paragraph', content: first === undefined ? [] : [first, ...rest] };
	}
	return { kind: 'disputed', content: [{ kind: 'words', text: disputed[1]! }, ...rest] };
}

function readInline(
	node: { readonly children: readonly PhrasingContent[] },
	reader: Reader,
): Inline[] {
	return node.children.map((child): Inline => {
		switch (child.type) {
			case 'text': {
				const text = child.value.replace(/\s*\n\s*/g, ' ');
				return { kind: 'words', text: reader.write(text, child) };
			}
			case 'emphasis':
				return { kind: 'emphasis', text: plainText(child, reader) };
			case 'strong':
				return { kind: 'strong', text: plainText(child, reader) };
			case 'break':
				return { kind: 'words', text: ' ' };
			default:
				reader.unsupported(child, NAMES[child.type] ?? 'This');
				return { kind: 'words', text: plainText(child, reader) };
		}
	});
}

const NAMES: Record<string, string> = {
	html: 'HTML',
	code: 'A block of code (a line that begins with a tab or four spaces)',
	inlineCode: 'Code',
	link: 'A link',
	image: 'A picture inside a text',
	thematicBreak: 'A ruled line',
};

function plainText(node: RootContent, reader: Reader): string {
	if (node.type === 'html') return '';
	if (node.type === 'text') return reader.write(node.value, node);
	if ('value' in node) return node.value;
	if ('children' in node) return node.children.map((child) => plainText(child, reader)).join('');
	return '';
}
