import * as v from 'valibot';
import { WrittenFrontMatter, type Prose } from '../../content/schema/index.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { readProse } from './prose.ts';
import { checkYaml } from './schemaIssues.ts';
import { readYaml } from './yamlFile.ts';

/** A chapter's words in one language, as they stand in `en.md`. */
export interface ChapterText {
	readonly frontMatter: v.InferOutput<typeof WrittenFrontMatter>;
	readonly intro: Prose;
	readonly sections: readonly SectionText[];
	placeOfFact(id: string): Place;
}

export interface SectionText {
	readonly id: string;
	readonly title: string;
	readonly body: Prose;
	readonly place: Place;
}

/** `## The boy who ran away {#pup}` */
const SECTION_HEADING = /^##[ \t]+(?<title>.+?)[ \t]*\{#(?<id>[^}]*)\}[ \t]*$/;
const ANY_HEADING = /^##[ \t]/;

/**
 * Reads front matter, the introduction, and one section for each `## Title {#id}`.
 * No text comes back when the file cannot be understood; the issues then say why.
 */
export function readChapterText(
	file: string,
	text: string,
): { text?: ChapterText; issues: readonly Issue[] } {
	const lines = text.split(/\r?\n/);
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end === -1) {
		return {
			issues: [
				issue(
					'yaml-syntax',
					{ file, line: 1, column: 1 },
					{
						what: 'The lines between two `---` at the top are missing or not closed.',
						why: 'They hold the title; without them the kiosk cannot tell what this page is called.',
						fix: 'Begin the file with a line `---`, then `title: …`, then a line `---`.',
					},
				),
			],
		};
	}
	const frontMatter = readYaml(file, lines.slice(1, end).join('\n'), 2);
	const checked = checkYaml(WrittenFrontMatter, frontMatter);
	if (!checked.ok) return { issues: checked.issues };

	const issues: Issue[] = [];
	const sections: SectionText[] = [];
	const parts = splitSections(lines, end + 1);
	const intro = readProse(file, parts[0]!.lines.join('\n'), parts[0]!.firstLine);
	issues.push(...intro.issues);
	for (const { heading, lines: bodyLines, firstLine } of parts.slice(1)) {
		const place = { file, line: firstLine - 1, column: 1 };
		const match = SECTION_HEADING.exec(heading)?.groups as
			{ title: string; id: string } | undefined;
		if (match === undefined) {
			issues.push(
				issue('text-unmatched', place, {
					what: 'This heading has no name in braces.',
					why: 'The name ties the text to its picture and sources, the same in every language.',
					fix: 'End the line with the section’s name, as in `## Title {#pup}`.',
				}),
			);
			continue;
		}
		const body = readProse(file, bodyLines.join('\n'), firstLine);
		issues.push(...body.issues);
		if (sections.some(({ id }) => id === match.id)) {
			issues.push(
				issue('duplicate-id', place, {
					what: `The section \`${match.id}\` stands here for the second time.`,
					why: 'The kiosk could not tell which of the two texts to show.',
					fix: 'Rename one of them here and in the `.yaml` file, or take one out.',
				}),
			);
			continue;
		}
		sections.push({ id: match.id, title: match.title, body: body.prose, place });
	}
	return {
		text: {
			frontMatter: checked.value,
			intro: intro.prose,
			sections,
			placeOfFact: (id) => frontMatter.placeOfKey(['facts', id]),
		},
		issues,
	};
}

interface Part {
	readonly heading: string;
	readonly lines: readonly string[];
	/** 1-based line of the file at which `lines` begins. */
	readonly firstLine: number;
}

function splitSections(lines: readonly string[], from: number): Part[] {
	const starts = [from - 1];
	for (let index = from; index < lines.length; index += 1) {
		if (ANY_HEADING.test(lines[index]!)) starts.push(index);
	}
	return starts.map((start, index) => ({
		heading: lines[start]!,
		lines: lines.slice(start + 1, starts[index + 1] ?? lines.length),
		firstLine: start + 2,
	}));
}
