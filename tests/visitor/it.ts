import type { Page } from '@playwright/test';
import { FAKE_PIN, type FakeBridge } from '../../renderer/bridge.fake.ts';
import type { FakePc } from '../../renderer/pc.fake.ts';
import { IT_WORDS, type ItWords, type TaskName } from '../../content/words/it.ts';
import { expect, type Visitor } from './page.ts';
import { openForStaff, pickNamed, touch, touchCorner, typePin } from './staff.ts';

/** The words of a language, to touch and to look for. */
export const itWords = (language: string): ItWords => IT_WORDS[language]!;

/** Makes the computer of the plain browser another one. */
export function changePc(page: Page, change: Partial<FakePc>): Promise<void> {
	return page.evaluate(
		(change) => void Object.assign((window.kiosk as FakeBridge).pc, change),
		change,
	);
}

/** What the computer was asked to do so far, as `turn-90`; looking at it does nothing. */
export function doneByPc(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		(window.kiosk as FakeBridge).told
			.filter((told) => told.startsWith('it:'))
			.map((told) => told.slice('it:'.length))
			.filter((verb) => verb !== 'state' && verb !== 'check-lock'),
	);
}

/** Comes in by corner and PIN to the page for IT, on a computer that is so. */
export async function openForIt(
	page: Page,
	language: string,
	pc: Partial<FakePc> = {},
): Promise<void> {
	await openForStaff(page, language);
	await changePc(page, { milliseconds: 0, ...pc });
	await touchCorner(page);
	await typePin(page, FAKE_PIN);
	await touch(page, itWords(language).title);
	await expect(page.locator('h1')).toHaveText(itWords(language).title);
}

/** The plates that lead to a question, as they stand on the page for IT. */
export const TASKS = [
	'restart-exhibit',
	'restart-computer',
	'switch-off',
	'save-diagnostics',
	'open-console',
] as const satisfies readonly TaskName[];

/** Looks at every screen for IT: what is asked, what is being done, what came of it. */
export async function eachItScreen(
	{ page }: Visitor,
	language: string,
	look: (screen: string) => Promise<void>,
): Promise<void> {
	const words = itWords(language);
	const say = (screen: string) => look(`${screen}, in ${language}`);
	const ask = async (task: TaskName) => {
		await pickNamed(page, words.tasks[task].name);
		await expect(page.locator('h1')).toHaveText(words.tasks[task].asks);
		await say(`asked: ${task}`);
	};
	const back = () => pickNamed(page, words.back);
	await openForIt(page, language, { absent: true });
	await say('nobody acts on the computer');
	await openForIt(page, language);
	await expect(page.locator('dl')).toBeVisible();
	await say('for IT');
	for (const task of TASKS) {
		await ask(task);
		await pickNamed(page, words.tasks[task].yes);
		await expect(page.getByText(words.tasks[task].done[0]!)).toBeVisible();
		await say(`done: ${task}`);
		await back();
	}
	await ask('save-diagnostics');
	await changePc(page, { waits: true });
	await pickNamed(page, words.tasks['save-diagnostics'].yes);
	await expect(page.getByText(words.tasks['save-diagnostics'].doing)).toBeVisible();
	await say('being done: save-diagnostics');
	await changePc(page, { waits: false });
	await back();
	for (const reason of Object.keys(words.failures)) {
		await changePc(page, { failures: { 'save-diagnostics': reason } });
		await pickNamed(page, words.tasks['save-diagnostics'].name);
		await pickNamed(page, words.tasks['save-diagnostics'].yes);
		await expect(page.getByText(words.failures[reason]![1])).toBeVisible();
		await say(`failed: ${reason}`);
		await back();
	}
	await pickNamed(page, words.lockTitle);
	await expect(page.locator('table')).toBeVisible();
	await say('the lock holds');
	for (const task of ['unlock', 'lock'] as const) {
		await ask(task);
		await pickNamed(page, words.tasks[task].yes);
		await expect(page.getByText(words.tasks[task].done[0]!)).toBeVisible();
		await say(`done: ${task}`);
		await changePc(page, { locked: task === 'unlock' ? 'partly' : 'yes' });
		await back();
		await pickNamed(page, words.lockTitle);
		await expect(page.locator('table')).toBeVisible();
		if (task === 'unlock') await say('the lock holds in part');
	}
	await back();
	await pickNamed(page, words.tasks.turn.name);
	await say('the ceiling is asked for');
	await pickNamed(page, words.sides.top);
	await say('it hangs right');
	await pickNamed(page, words.sides.left);
	await say('asked: turn');
	await pickNamed(page, words.tasks.turn.yes);
	await expect(page.getByText(words.tasks.turn.done[0]!)).toBeVisible();
	await say('done: turn');
	await back();
	await expect(page.getByRole('timer')).toBeVisible();
	await say('kept or not');
	await changePc(page, { failures: { state: 'silent' }, turnPending: undefined });
	await pickNamed(page, words.lockTitle);
	await back();
	await expect(page.getByText(words.failures['silent']![0])).toBeVisible();
	await say('the computer is silent');
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Whether a finger on the one could also be on the other. */
export function overlap(one: Box, other: Box): boolean {
	const x = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	const y = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
	return x > 0 && y > 0;
}

/** Runs in the page: words that reach out of what they stand in. */
export function textCutOff(): string[] {
	const slack = 2;
	const outside = (inner: DOMRect, outer: DOMRect) =>
		inner.left < outer.left - slack || inner.right > outer.right + slack;
	return [
		...document.querySelectorAll('.staff p, .staff th, .staff td, .staff dd, .staff dt, button'),
	]
		.filter((node) => node.checkVisibility({ visibilityProperty: true }))
		.filter((node) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			const words = range.getBoundingClientRect();
			const frame = node.closest('.frame, .page')?.getBoundingClientRect();
			const box = node.getBoundingClientRect();
			const tooHigh = node.matches('button') && words.height > box.height + slack;
			return outside(words, box) || tooHigh || (frame && outside(box, frame));
		})
		.map((node) => (node.textContent ?? '').trim());
}
