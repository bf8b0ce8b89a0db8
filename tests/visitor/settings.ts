import type { Page } from '@playwright/test';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import { ROUND_WORDS } from '../../content/words/round.ts';
import { SETTINGS_WORDS } from '../../content/words/settings.ts';
import { expect, type Visitor } from './page.ts';
import { openForStaff, pick, pickNamed, touchCorner } from './staff.ts';

/** What staff have set last; nothing, where they have changed nothing. */
export const changed = (page: Page) => page.evaluate(() => (window.kiosk as FakeBridge).changed);

/** Something that is set, by its name: its button says how it is set, too. */
export const entry = (page: Page, name: string) =>
	page.getByRole('button', { name: new RegExp(`^${name} `, 'i') });

/** Comes in by corner and PIN to a room behind the panel. */
export async function openRoom(page: Page, language: string, title: string): Promise<void> {
	await openForStaff(page, language);
	await touchCorner(page);
	for (const digit of FAKE_PIN) await pickNamed(page, digit);
	await pick(page.locator('.keys .amber'));
	await pickNamed(page, title);
}

/** Looks at every page of the settings and of the morning round, with everything found. */
export async function eachSettingsScreen(
	{ page }: Visitor,
	language: string,
	look: (screen: string) => Promise<void>,
): Promise<void> {
	const words = SETTINGS_WORDS[language]!;
	const round = ROUND_WORDS[language]!;
	const title = page.locator('h1');
	const at = async (screen: string) => {
		await expect(title).toHaveText(screen);
		await look(`${screen} in ${language}`);
	};
	await openRoom(page, language, words.title);
	await at(words.title);
	await pick(entry(page, words.hours[0]));
	await at(words.hours[0]);
	await pickNamed(page, words.setHours);
	await at(words.hours[0]);
	await pick(page.locator('button:has(.name)').nth(1));
	await look(`a day in ${language}`);
	await pickNamed(page, words.closeDay);
	await look(`a closed day in ${language}`);
	await pickNamed(page, words.keep);
	await pick(entry(page, words.special[0]));
	await at(words.special[0]);
	await pickNamed(page, words.addDay);
	await pickNamed(page, words.openDay);
	await look(`a special day in ${language}`);
	await pickNamed(page, words.keep);
	await at(words.special[0]);
	await pickNamed(page, words.back);
	await pickNamed(page, words.back);
	for (const [name] of [words.sound, words.languages, words.waiting]) {
		await pick(entry(page, name));
		await at(name);
		await pickNamed(page, words.back);
	}
	await at(words.title);
	await pickNamed(page, words.back);
	await pickNamed(page, round.title);
	await at(round.touch);
	await pickNamed(page, round.dead);
	for (let colour = 0; colour < 5; colour += 1) {
		await look(`a color in ${language}`);
		await pick(page.locator('main.staff button'));
	}
	await look(`was it clean? in ${language}`);
	await pickNamed(page, round.spotted);
	await look(`is there a tone? in ${language}`);
	await pickNamed(page, round.silent);
	await look(`is the clock right? in ${language}`);
	await page.evaluate(() => {
		const fake = window.kiosk as FakeBridge;
		fake.report = { ...fake.report, incidents: { count: 3, minutes: 14 } };
	});
	await pickNamed(page, round.clockWrong);
	await expect(page.locator('main.staff li')).not.toHaveCount(0);
	await look(`what was found in ${language}`);
}
