import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { BOOT_MENU, menuLine } from '../../../electron/cli/image/menu.ts';
import { BUTTON_WORDS } from '../../../content/words/buttons.ts';
import { CALM_WORDS } from '../../../content/words/calm.ts';
import { CLOSED_WORDS } from '../../../content/words/closed.ts';
import { EXHIBITION_WORDS } from '../../../content/words/exhibition.ts';
import { IT_WORDS } from '../../../content/words/it.ts';
import { PIN_WORDS } from '../../../content/words/pin.ts';
import { ROUND_WORDS } from '../../../content/words/round.ts';
import { SETTINGS_WORDS } from '../../../content/words/settings.ts';
import { SETUP_WORDS } from '../../../content/words/setup.ts';
import { STAFF_WORDS } from '../../../content/words/staff.ts';
import { VISIT_WORDS } from '../../../content/words/visits.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const TAGS = ['en', 'es', 'nb'] as const;
type Tag = (typeof TAGS)[number];

/** Every string of a table of words, however deep. */
function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(strings);
}

/** All that stands on the glass or is asked by the installer in a language. */
function said(tag: Tag): string[] {
	const written = (room: string) =>
		parse(readFileSync(join(PROJECT, `content/exhibition/${room}/${tag}.yaml`), 'utf8')) as unknown;
	const { carry } = written('journey') as { carry: unknown };
	const installer = readFileSync(join(PROJECT, 'electron/linux/words.sh'), 'utf8');
	return [
		...strings([
			written('words'),
			carry,
			BUTTON_WORDS[tag],
			STAFF_WORDS[tag],
			SETUP_WORDS[tag],
			PIN_WORDS[tag],
			IT_WORDS[tag],
			EXHIBITION_WORDS[tag],
			VISIT_WORDS[tag],
			SETTINGS_WORDS[tag],
			ROUND_WORDS[tag],
			BOOT_MENU[tag],
		]),
		...[...CALM_WORDS, ...CLOSED_WORDS].filter((glass) => glass.tag === tag).flatMap(strings),
		...[...installer.matchAll(/echo "([^"]*)"/g)].map((match) => match[1]!),
	];
}

/** What a paper puts in quotation marks. */
function quoted(text: string): string[] {
	return [...text.matchAll(/[“«]\s?([^”»]+?)\s?[”»]/g)].map((match) => match[1]!);
}

const PAPERS = ['start-here', 'handbook', 'card'];

/** In quotation marks for another reason than that the kiosk says them: identifiers of a journal, the system's own words. */
const NO_LABELS = /^@[A-Z]+$|^No such file$/;

const missing = (paper: string, words: readonly string[]) =>
	quoted(paper).filter(
		(label) => !NO_LABELS.test(label) && !words.some((word) => word.includes(label)),
	);

describe.each(TAGS)('papers in %s', (tag) => {
	const words = said(tag);
	const papers = PAPERS.map((paper) => `docs/staff/${paper}/${tag}.md`);

	test.each(papers)('%s names labels as they are on the glass', (paper) => {
		expect(missing(readFileSync(join(PROJECT, paper), 'utf8'), words)).toEqual([]);
	});

	test('a label that is nowhere is found', () => {
		expect(missing('Touch “Pull the lever”, then «Rett og galt».', words)).toEqual([
			'Pull the lever',
			'Rett og galt',
		]);
	});
});

test('firmware cuts no line of the boot menu off', () => {
	for (const choice of ['install', 'tryOut'] as const) {
		expect(menuLine(choice)).toMatch(/^[ -~]+$/);
	}
});
