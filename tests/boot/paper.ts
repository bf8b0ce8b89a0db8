import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../electron/cli/paths.ts';

/** The languages of the staff's papers; their commands are the same. */
export const LANGUAGES = ['en', 'es', 'nb'] as const;

/**
 * The lines that START HERE tells one to type, in their order: its indented blocks, one line each.
 * @param language the paper's language
 */
export function linesToType(language: (typeof LANGUAGES)[number]): readonly string[] {
	const paper = readFileSync(join(PROJECT, 'docs/staff/start-here', `${language}.md`), 'utf8');
	return [...paper.matchAll(/^ *```type\n([^`]*)```$/gm)].map((match) => match[1]!.trim());
}
