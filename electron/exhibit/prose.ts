import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, Prose } from '../../content/schema/index.ts';
import { issue, type Issue } from './issue.ts';

export interface ReadProse {
	readonly prose: Prose;
	readonly issues: readonly Issue[];
}

/**
 * Markdown → checked tree. Paragraphs, lists, one quoted line, *emphasis* and **strong** are
 * kept; all else is shown as its words, and the author is told.
 * @param firstLine 1-based line of the file at which the Markdown begins
 */
export function readProse(file: string, markdown: string, firstLine: number): ReadProse {
	const issues: Issue[] = [];
	const unsupported = (node: RootContent, what: string) => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		issues.push(
			issue(
				'markdown-unsupported',
				{ file, line: line + firstLine - 1, column },
				{
					what: `${what} cannot be shown on the kiosk.`,
					why: 'Only its plain words are kept: labels are paragraphs, lists, *emphasis* and **strong**.',
					fix: 'Write it as a paragraph.',
				},
			),
		);
	};
	const tree: Root = fromMarkdown(markdown);
	return { prose: tree.children.flatMap((node) => readBlock(node, unsupported)), issues };
}

type Unsupported = (node: RootContent, what: string) => void;

function readBlock(node: RootContent, unsupported: Unsupported): Block[] {
	switch (node.type) {
		case 'paragraph':
			return [{ kind: 'paragraph', content: readInline(node, unsupported) }];
		case 'blockquote': {
			const paragraphs = node.children.filter(
				(child): child is Paragraph => child.type === 'paragraph',
			);
			return paragraphs.map((child) => ({ kind: 'pull', content: readInline(child, unsupported) }));
		}
		case 'list': {
			const items = node.children.map((item) =>
				item.children.flatMap((child) =>
					child.type === 'paragraph' ? readInline(child, unsupported) : [],
				),
			);
			return [{ kind: 'list', items }];
		}
		case 'heading': {
			unsupported(node, 'A heading inside a text');
			return [{ kind: 'paragraph', content: readInline(node, unsupported) }];
		}
		default: {
			unsupported(node, NAMES[node.type] ?? 'This');
			const text = plainText(node);
			return text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'words', text }] }];
		}
	}
}

function readInline(
	node: { readonly children: readonly PhrasingContent[] },
	unsupported: Unsupported,
): Inline[] {
	return node.children.map((child): Inline => {
		switch (child.type) {
			case 'text':
				return { kind: 'words', text: child.value.replace(/\s*\n\s*/g, ' ') };
			case 'emphasis':
				return { kind: 'emphasis', text: plainText(child) };
			case 'strong':
				return { kind: 'strong', text: plainText(child) };
			case 'break':
				return { kind: 'words', text: ' ' };
			default:
				unsupported(child, NAMES[child.type] ?? 'This');
				return { kind: 'words', text: plainText(child) };
		}
	});
}

const NAMES: Record<string, string> = {
	html: 'HTML',
	code: 'A block of code (a line that begins with four spaces)',
	inlineCode: 'Code',
	link: 'A link',
	image: 'A picture inside a text',
	thematicBreak: 'A ruled line',
	table: 'A table',
};

function plainText(node: RootContent): string {
	if (node.type === 'html') return '';
	if ('value' in node) return node.value;
	if ('children' in node) return node.children.map((child) => plainText(child)).join('');
	return '';
}
