import * as v from 'valibot';
import { WrittenFrontMatter, type Prose } from '../../../content/schema/index.ts';
import { issue, type Issue, type Position } from '../issues/issue.ts';
import { readProse, type WriteFigures } from '../texts/prose.ts';
import { checkYaml } from '../reading/schemaIssues.ts';
import { splitSections, type WrittenPart } from './sections.ts';
import { readYaml } from '../reading/yamlFile.ts';

/** A chapter's words in one language, as they stand in `en.md`. */
export interface ChapterText {
	readonly frontMatter: v.InferOutput<typeof WrittenFrontMatter>;
	readonly intro: Prose;
	/** The introduction as the author wrote it, with figures still as names in braces. */
	readonly introWritten: string;
	readonly sections: readonly SectionText[];
	positionOfFact(id: string): Position;
}

export interface SectionText {
	readonly id: string;
	readonly title: string;
	readonly body: Prose;
	readonly more?: { readonly title: string; readonly body: Prose };
	/** Title, body and more layer as the author wrote them. */
	readonly written: string;
	readonly position: Position;
}

/** `## The boy who ran away {#pup}` */
const SECTION_HEADING = /^##[ \t]+(?<title>.+?)[ \t]*\{#(?<id>[^}]*)\}[ \t]*$/;
const MORE_HEADING = /^###[ \t]+(?<title>.+?)[ \t]*$/;

/**
 * Reads front matter, the introduction, and one section for each `## Title {#id}`; inside a
 * section, `### Title` begins its more layer.
 * No text comes back when the file cannot be understood; the issues then say why.
 */
export function readChapterText(
	file: string,
	text: string,
	write: WriteFigures,
): { text?: ChapterText; issues: readonly Issue[] } {
	const lines = text.split(/\r?\n/);
	const start = lines.findIndex((line) => line.trim() !== '');
	const end = lines.indexOf('---', start + 1);
	if (lines[start] !== '---' || end === -1) return { issues: [unclosedFrontMatter(file)] };
	const yaml = readYaml(file, lines.slice(start + 1, end).join('\n'), start + 2);
	const checked = checkYaml(WrittenFrontMatter, yaml);
	if (!checked.ok) return { issues: checked.issues };

	const issues: Issue[] = [...yaml.warnings];
	const prose = ({ lines: written, firstLine }: WrittenPart): Prose => {
		const read = readProse(file, written.join('\n'), firstLine, write);
		issues.push(...read.issues);
		return read.prose;
	};
	const [intro, ...parts] = splitSections(lines, end + 1);
	const sections: SectionText[] = [];
	for (const part of parts) {
		const position = { file, line: part.firstLine - 1, column: 1 };
		const match = SECTION_HEADING.exec(part.heading)?.groups as
			{ title: string; id: string } | undefined;
		if (match === undefined) {
			issues.push(unnamedHeading(position));
			continue;
		}
		if (sections.some(({ id }) => id === match.id)) {
			issues.push(repeatedSection(match.id, position));
			continue;
		}
		const moreTitle = part.more && MORE_HEADING.exec(part.more.heading)?.groups?.title;
		sections.push({
			id: match.id,
			title: write(match.title, position),
			body: prose(part),
			...(part.more && moreTitle
				? { more: { title: write(moreTitle, position), body: prose(part.more) } }
				: {}),
			written: [match.title, ...part.lines, ...(part.more?.lines ?? [])].join('\n'),
			position,
		});
	}
	return {
		text: {
			frontMatter: writeFrontMatter(checked.value, (path) => yaml.position(path), write),
			intro: prose(intro),
			introWritten: intro.lines.join('\n'),
			sections,
			positionOfFact: (id) => yaml.positionOfKey(['facts', id]),
		},
		issues,
	};
}

function writeFrontMatter(
	value: ChapterText['frontMatter'],
	position: (path: string[]) => Position,
	write: WriteFigures,
): ChapterText['frontMatter'] {
	const { title, overline, tagline, facts } = value;
	return {
		...value,
		title: write(title, position(['title'])),
		overline: overline && write(overline, position(['overline'])),
		tagline: tagline && write(tagline, position(['tagline'])),
		facts: Object.fromEntries(
			Object.entries(facts).map(([id, words]) => [id, write(words, position(['facts', id]))]),
		),
	};
}

function unclosedFrontMatter(file: string): Issue {
	return issue(
		'yaml-syntax',
		{ file, line: 1, column: 1 },
		{
			what: 'The lines between two `---` at the top are missing or not closed.',
			why: 'They hold the title; without them the kiosk cannot tell what this page is called.',
			fix: 'Begin the file with a line `---`, then `title: …`, then a line `---`.',
		},
	);
}

function unnamedHeading(position: Position): Issue {
	return issue('text-unmatched', position, {
		what: 'This heading has no name in braces.',
		why: 'The name ties the text to its picture and sources, the same in every language.',
		fix: 'End the line with the section’s name, as in `## Title {#pup}`.',
	});
}

function repeatedSection(id: string, position: Position): Issue {
	return issue('duplicate-id', position, {
		what: `The section \`${id}\` stands here for the second time.`,
		why: 'The kiosk could not tell which of the two texts to show.',
		fix: 'Rename one of them here and in the `.yaml` file, or take one out.',
	});
}
