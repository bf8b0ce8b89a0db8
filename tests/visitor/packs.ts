import type { Page } from '@playwright/test';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import type { FakePacks } from '../../renderer/packs.fake.ts';
import { EXHIBITION_WORDS, type ExhibitionWords } from '../../content/words/exhibition.ts';
import { REFUSALS } from '../../electron/bridge/packs.ts';
import { expect, type Visitor } from './page.ts';
import { openForStaff, pickNamed, touchCorner } from './staff.ts';

export const exhibitionWords = (language: string): ExhibitionWords => EXHIBITION_WORDS[language]!;

/** Makes what is on the sticks and the shelf of the plain browser something else. */
export function changePacks(page: Page, change: Partial<FakePacks>): Promise<void> {
	return page.evaluate(
		(change) => void Object.assign((window.kiosk as FakeBridge).packs, change),
		change,
	);
}

/** The same of what is told of them. */
export function changeReport(page: Page, change: Partial<FakePacks['report']>): Promise<void> {
	return page.evaluate((change) => {
		const { packs } = window.kiosk as FakeBridge;
		packs.report = { ...packs.report, ...change };
	}, change);
}

/** Comes in by corner and PIN to the page about the exhibition. */
export async function openExhibition(page: Page, language: string): Promise<void> {
	const words = exhibitionWords(language);
	await openForStaff(page, language);
	await touchCorner(page);
	for (const digit of FAKE_PIN) await pickNamed(page, digit);
	await page.locator('.keys .amber').evaluate((button: HTMLButtonElement) => button.click());
	await pickNamed(page, words.title);
	await expect(page.locator('h1')).toHaveText(words.title);
}

/** As long as a name can be. */
const LONG_FILE = `media/${'crossing-norton-sound-in-the-storm-of-31-january-'.repeat(2)}seen.svg`;
const FACTS = {
	file: LONG_FILE,
	made: '2026-09-30T12:00:00Z',
	shown: '2026-11-30T12:00:00Z',
	needed: '48400000000',
	free: '310000000',
};
const MISTAKES = Array.from({ length: 20 }, (_, line) => ({
	place: `chapters/across-norton-sound-and-back/en.md:${line}:3`,
	what: 'The figure {hundred-miles} is not in figures.yaml.',
	fix: 'Write one of those there are, or add it.',
}));

/** Looks at every screen about the exhibition: what is there, what is asked, what becomes of it. */
export async function eachPackScreen(
	{ page }: Visitor,
	language: string,
	look: (screen: string) => Promise<void>,
): Promise<void> {
	const words = exhibitionWords(language);
	const say = (screen: string) => look(`${screen}, in ${language}`);
	await openExhibition(page, language);
	const plate = (name: string) => pickNamed(page, name);
	await expect(page.getByText('togo-and-balto-2026').first()).toBeVisible();
	await say('two on the stick');
	for (const [screen, search, words2] of [
		['none on the stick', { kind: 'found', packs: [] }, words.noPacks],
		['no stick', { kind: 'failed', reason: 'no-stick' }, words.noStick],
		['nobody can look', { kind: 'unavailable' }, words.unavailable],
	] as const) {
		await changePacks(page, { search });
		await plate(words.lookAgain);
		await expect(page.getByText(words2[0])).toBeVisible();
		await say(screen);
	}
	const packs = Array.from({ length: 9 }, (_, at) => ({
		number: at + 1,
		name: `togo-and-balto-2026-12-0${at + 1}-09-30.exhibition`,
		bytes: 487e6,
	}));
	await changePacks(page, { search: { kind: 'found', packs } });
	await plate(words.lookAgain);
	await expect(page.getByRole('button', { name: 'togo-and-balto-2026-12-09' })).toBeVisible();
	await say('nine on the stick');
	await changeReport(page, { signed: false });
	await page
		.getByRole('button', { name: 'togo-and-balto-2026-12-01' })
		.evaluate((button: HTMLButtonElement) => button.click());
	await expect(page.getByText(words.unsigned)).toBeVisible();
	await say('asked');
	await changePacks(page, { outcome: { kind: 'reading', bytes: 123e6, of: 487e6 } });
	await plate(words.take);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await say('reading');
	await changeReport(page, { taking: { kind: 'testing', media: 12, of: 40 } });
	await expect(page.getByText('12')).toBeVisible();
	await say('testing');
	for (const refusal of REFUSALS) {
		const mistakes = refusal === 'mistakes' ? MISTAKES : [];
		await changeReport(page, { taking: { kind: 'refused', refusal, facts: FACTS, mistakes } });
		const [first] = words.refusals[refusal][0].split('{');
		await expect(page.getByText(first!).first()).toBeVisible();
		await say(`refused: ${refusal}`);
	}
	await changeReport(page, { taking: { kind: 'taken' } });
	await expect(page.getByText(words.taken[0])).toBeVisible();
	await say('taken');
}
