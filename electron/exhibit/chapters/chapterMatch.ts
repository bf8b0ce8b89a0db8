import type { WrittenDog, WrittenStory } from '../../../content/schema/index.ts';
import type { ChapterText } from './chapterText.ts';
import type { Position } from '../issues/issue.ts';
import { top, type Reading } from '../reading/reading.ts';
import { didYouMean } from '../issues/suggestion.ts';

/** Texts that belong to no section or figure: mostly a mistyped name. */
export function matchTexts(
	reading: Reading,
	value: WrittenDog | WrittenStory,
	tag: string,
	text: ChapterText,
	isFirst: boolean,
): void {
	const sectionIds = value.sections.map(({ id }) => id);
	for (const { id, position } of text.sections) {
		if (sectionIds.includes(id)) continue;
		reading.report('text-unmatched', position, {
			what: `There is no section \`${id}\`.`,
			why: 'The list of sections in the `.yaml` file beside this text does not have it.',
			fix: didYouMean(id, sectionIds),
		});
	}
	for (const id of Object.keys(text.frontMatter.facts)) {
		if (value.facts.includes(id)) continue;
		reading.report('text-unmatched', text.positionOfFact(id), {
			what: `There is no figure \`${id}\` on this page.`,
			why: 'The list of facts in the `.yaml` file beside this text does not have it.',
			fix: didYouMean(id, value.facts),
		});
	}
	for (const id of value.facts) {
		if (id in text.frontMatter.facts) continue;
		reading.report(isFirst ? 'text-missing' : 'translation-missing', text.positionOfFact(id), {
			what: `The figure \`${id}\` has no words in this language (${tag}).`,
			why: 'Visitors would see a number without knowing what it counts, so it is left out.',
			fix: `Add a line \`${id}: …\` below \`facts:\`.`,
		});
	}
}

/** A section that the yaml file has and a language's text lacks. */
export function reportMissingSection(
	reading: Reading,
	file: string,
	section: string,
	language: string,
	first: boolean,
): void {
	reading.report(first ? 'text-missing' : 'translation-missing', top(file), {
		what: `The section \`${section}\` has no text in ${language}.`,
		why: first
			? 'The first language has to be complete: the others fall back on it.'
			: 'Visitors see it in the first language, with a note.',
		fix: `Add a heading \`## Title {#${section}}\` and the text below it.`,
	});
}

/** A more layer that the first language has and a later one lacks. */
export function reportMissingMore(
	reading: Reading,
	position: Position,
	section: string,
	language: string,
): void {
	reading.report('translation-missing', position, {
		what: `The section \`${section}\` has no more layer in ${language}.`,
		why: 'Its readers are not offered “Read more”.',
		fix: 'Add a heading `### Title` below the text, and the rest below it.',
	});
}
